/** Properties as a file writes them, with gaps, and how they are put together. Not exported. */
@NullMarked
package org.congvan.read.docx.property;

import org.jspecify.annotations.NullMarked;
