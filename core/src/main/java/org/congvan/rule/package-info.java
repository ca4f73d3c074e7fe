/**
 * Rules: {@link org.congvan.rule.Rule}, its severity and basis under one regulation, and the {@link
 * org.congvan.rule.RuleSet} of that regulation with its messages.
 */
@NullMarked
package org.congvan.rule;

import org.jspecify.annotations.NullMarked;
