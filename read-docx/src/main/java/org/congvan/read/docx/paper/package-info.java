/** What a page shows, line by line, whether it came from a Word file or from plain text. */
@NullMarked
package org.congvan.read.docx.paper;

import org.jspecify.annotations.NullMarked;
