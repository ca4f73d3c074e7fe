/** Makes a document of the components of a paper, and says what is doubtful in it. */
@NullMarked
package org.congvan.read.docx.document;

import org.jspecify.annotations.NullMarked;
