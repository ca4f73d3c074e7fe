/**
 * The rules on what readers who listen instead of looking need: words of figures, tables, links.
 */
@NullMarked
package org.congvan.rules.accessibility;

import org.jspecify.annotations.NullMarked;
