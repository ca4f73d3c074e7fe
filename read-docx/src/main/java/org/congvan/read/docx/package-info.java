/** Word files, opened safely and read as typed values. */
@NullMarked
package org.congvan.read.docx;

import org.jspecify.annotations.NullMarked;
