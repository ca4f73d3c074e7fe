/**
 * The words, numbers and marks of a text as the scanner sees them: letters without their marks,
 * words by their keys, phrases word by word, what the edges of pages leave. Not exported; begin
 * with {@link org.congvan.scan.words.Words}.
 */
@NullMarked
package org.congvan.scan.words;

import org.jspecify.annotations.NullMarked;
