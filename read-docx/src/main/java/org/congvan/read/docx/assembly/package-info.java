/** Puts the parts of a paper together as a document, and collects what is doubtful. */
@NullMarked
package org.congvan.read.docx.assembly;

import org.jspecify.annotations.NullMarked;
