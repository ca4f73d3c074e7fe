/** The form of drafts mended: margins, letters, spaces, page numbers, lines, encodings. */
@NullMarked
package org.congvan.read.docx.mend;

import org.jspecify.annotations.NullMarked;
