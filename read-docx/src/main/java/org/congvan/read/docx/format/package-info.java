/** Formatting that is in effect: letters, paragraphs, pages, lines. */
@NullMarked
package org.congvan.read.docx.format;

import org.jspecify.annotations.NullMarked;
