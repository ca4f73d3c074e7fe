/** Numbering of paragraphs: definitions and counters. Not exported. */
@NullMarked
package org.congvan.read.docx.list;

import org.jspecify.annotations.NullMarked;
