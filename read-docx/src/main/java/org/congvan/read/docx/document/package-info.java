/** Documents as they were read, with the places of doubts. */
@NullMarked
package org.congvan.read.docx.document;

import org.jspecify.annotations.NullMarked;
