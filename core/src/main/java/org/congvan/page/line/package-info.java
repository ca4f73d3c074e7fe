/**
 * The lines of a paragraph as programs fill them: what ends one, how wide its words are, blanks
 * filled with dots, lines that would be stretched. For renderers of pages.
 */
@NullMarked
package org.congvan.page.line;

import org.jspecify.annotations.NullMarked;
