/**
 * What is taken in: the limits of reading, what is refused, what is noted, and places in a file.
 */
@NullMarked
package org.congvan.read.docx.intake;

import org.jspecify.annotations.NullMarked;
