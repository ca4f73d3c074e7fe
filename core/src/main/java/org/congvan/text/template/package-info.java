/** Texts with placeholders. */
@NullMarked
package org.congvan.text.template;

import org.jspecify.annotations.NullMarked;
