/** Lines of a body read as blocks: sections, lists, tables, paragraphs; not exported. */
@NullMarked
package org.congvan.read.docx.content;

import org.jspecify.annotations.NullMarked;
