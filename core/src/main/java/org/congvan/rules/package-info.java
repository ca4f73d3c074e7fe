/**
 * The rule sets of the regulations: {@link org.congvan.rules.RuleSets}. Each rule is a small
 * package-private class with its id; severity and basis stand in the list of its regulation, the
 * texts in the two bundles.
 */
@NullMarked
package org.congvan.rules;

import org.jspecify.annotations.NullMarked;
