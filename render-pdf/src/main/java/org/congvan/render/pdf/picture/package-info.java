/** Draws the pages of PDF files by others as pictures. */
@NullMarked
package org.congvan.render.pdf.picture;

import org.jspecify.annotations.NullMarked;
