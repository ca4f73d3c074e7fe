/**
 * Ordinals that number parts, annexes and points: Roman numerals and letters. Not exported to
 * hosts.
 */
@NullMarked
package org.congvan.text.ordinal;

import org.jspecify.annotations.NullMarked;
