/**
 * Which documents were replaced by which, and from when; start with {@link
 * org.congvan.replacement.ReplacementTable}.
 */
@NullMarked
package org.congvan.replacement;

import org.jspecify.annotations.NullMarked;
