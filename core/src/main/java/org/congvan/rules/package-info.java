/**
 * The rule sets of the regulations, such as {@link org.congvan.rules.Decree30Rules}, and rules that
 * a caller adds. Each rule is a small package-private class with its id; the list of its family
 * gives severity and basis by regulation, and the two bundles have the messages.
 */
@NullMarked
package org.congvan.rules;

import org.jspecify.annotations.NullMarked;
