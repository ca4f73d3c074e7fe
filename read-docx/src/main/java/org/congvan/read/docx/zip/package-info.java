/** Zip archives of strangers, read with limits. Not exported. */
@NullMarked
package org.congvan.read.docx.zip;

import org.jspecify.annotations.NullMarked;
