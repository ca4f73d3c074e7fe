/** The rule sets, one for each regulation. */
@NullMarked
package org.congvan.rules;

import org.jspecify.annotations.NullMarked;
