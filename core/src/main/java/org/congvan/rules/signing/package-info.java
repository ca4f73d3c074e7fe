/** The rules on who signs and in which right (SIGN). */
@NullMarked
package org.congvan.rules.signing;

import org.jspecify.annotations.NullMarked;
