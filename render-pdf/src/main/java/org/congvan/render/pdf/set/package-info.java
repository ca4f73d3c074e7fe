/** Setting of text: a paragraph in letters of a look, broken into lines of a column. */
@NullMarked
package org.congvan.render.pdf.set;

import org.jspecify.annotations.NullMarked;
