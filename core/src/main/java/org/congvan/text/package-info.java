/** Vietnamese text: normalisation, comparison, and the official forms of dates and numbers. */
@NullMarked
package org.congvan.text;

import org.jspecify.annotations.NullMarked;
