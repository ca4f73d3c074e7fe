/** The rules on abbreviations that an agency has decided on. */
@NullMarked
package org.congvan.rules.abbreviation;

import org.jspecify.annotations.NullMarked;
