/** What rules know of words: abbreviations, positions, the names of the armed forces, days. */
@NullMarked
package org.congvan.rules.words;

import org.jspecify.annotations.NullMarked;
