/** The rules on the wording (TEXT): spaces and marks, tone marks, days and deadlines. */
@NullMarked
package org.congvan.rules.text;

import org.jspecify.annotations.NullMarked;
