/**
 * The engine that judges a document by the rule set of its day, and the report it gives: {@link
 * org.congvan.validation.DocumentValidator}, {@link org.congvan.rule.RuleSet}, {@link
 * org.congvan.rule.Rule}, {@link org.congvan.validation.ValidationReport}.
 */
@NullMarked
package org.congvan.validation;

import org.jspecify.annotations.NullMarked;
