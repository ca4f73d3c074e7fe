/** Writes the parts of one document by filling in compiled fragments. */
@NullMarked
package org.congvan.render.docx.write;

import org.jspecify.annotations.NullMarked;
