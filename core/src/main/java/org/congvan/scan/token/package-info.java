/**
 * A text cut into words, numbers and punctuation marks, compared whatever the case, the diacritics
 * and the normal form; sets of words and phrases; noise of page breaks. Not exported; start with
 * {@link org.congvan.scan.token.Tokens}.
 */
@NullMarked
package org.congvan.scan.token;

import org.jspecify.annotations.NullMarked;
