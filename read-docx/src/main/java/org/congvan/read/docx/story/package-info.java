/** Reads the text of a part, block by block. Not exported. */
@NullMarked
package org.congvan.read.docx.story;

import org.jspecify.annotations.NullMarked;
