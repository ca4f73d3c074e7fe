/** XML of strangers, read with limits; the vocabularies of Word files. Not exported. */
@NullMarked
package org.congvan.read.docx.xml;

import org.jspecify.annotations.NullMarked;
