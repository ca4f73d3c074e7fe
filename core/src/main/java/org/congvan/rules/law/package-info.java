/** The bases of rules, by regulation. */
@NullMarked
package org.congvan.rules.law;

import org.jspecify.annotations.NullMarked;
