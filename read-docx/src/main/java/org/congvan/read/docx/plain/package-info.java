/** Plain text and Markdown as a paper. */
@NullMarked
package org.congvan.read.docx.plain;

import org.jspecify.annotations.NullMarked;
