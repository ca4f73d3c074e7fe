/** Audits of Word files against the regulation of their day. */
@NullMarked
package org.congvan.read.docx.audit;

import org.jspecify.annotations.NullMarked;
