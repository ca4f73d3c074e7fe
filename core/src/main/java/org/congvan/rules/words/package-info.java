/** Words that rules recognize: abbreviations, positions, the armed forces; and dates in text. */
@NullMarked
package org.congvan.rules.words;

import org.jspecify.annotations.NullMarked;
