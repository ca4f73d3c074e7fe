/** Fonts whose codes are signs of their own. Not exported. */
@NullMarked
package org.congvan.read.docx.symbol;

import org.jspecify.annotations.NullMarked;
