/** Styles, and what comes of styles, numbering and direct formatting together. Not exported. */
@NullMarked
package org.congvan.read.docx.style;

import org.jspecify.annotations.NullMarked;
