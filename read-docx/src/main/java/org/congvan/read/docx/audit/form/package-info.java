/** The checks of form: sheet, letters, lines and places, measured in a Word file. */
@NullMarked
package org.congvan.read.docx.audit.form;

import org.jspecify.annotations.NullMarked;
