/** The rules on who signs and in what capacity (SIGN). */
@NullMarked
package org.congvan.rules.signing;

import org.jspecify.annotations.NullMarked;
