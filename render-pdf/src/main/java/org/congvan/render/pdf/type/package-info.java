/** The letters: four faces of a typeface, and the files of the one that the library brings. */
@NullMarked
package org.congvan.render.pdf.type;

import org.jspecify.annotations.NullMarked;
