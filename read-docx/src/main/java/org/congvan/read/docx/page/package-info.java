/** What the page of a Word file shows, line by line; not exported. */
@NullMarked
package org.congvan.read.docx.page;

import org.jspecify.annotations.NullMarked;
