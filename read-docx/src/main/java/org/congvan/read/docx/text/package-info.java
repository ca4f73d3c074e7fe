/** What a Word file holds: sections, paragraphs, tables, text, drawings, notes. */
@NullMarked
package org.congvan.read.docx.text;

import org.jspecify.annotations.NullMarked;
