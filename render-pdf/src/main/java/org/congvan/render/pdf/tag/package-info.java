/** The logical structure of a file: what is a heading, a row, a link, in the order of reading. */
@NullMarked
package org.congvan.render.pdf.tag;

import org.jspecify.annotations.NullMarked;
