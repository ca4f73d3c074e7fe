/**
 * The rule sets of the regulations, such as {@link org.congvan.rules.Decree30Rules}, and rules that
 * a caller adds. Each rule is a small package-private class with its id; severity and basis are in
 * the list of its regulation, the texts in the two bundles.
 */
@NullMarked
package org.congvan.rules;

import org.jspecify.annotations.NullMarked;
