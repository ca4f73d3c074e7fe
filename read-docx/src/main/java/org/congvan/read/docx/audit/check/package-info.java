/** What a single check of a Word file comes to: what was measured, what is allowed, and where. */
@NullMarked
package org.congvan.read.docx.audit.check;

import org.jspecify.annotations.NullMarked;
