/**
 * Finds what running text cites: every number and symbol, named law and dated document, with
 * offsets into the text as given.
 */
@NullMarked
package org.congvan.scan;

import org.jspecify.annotations.NullMarked;
