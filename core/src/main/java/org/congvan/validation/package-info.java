/**
 * The engine that validates a document by the rule set of its date, and its report: {@link
 * org.congvan.validation.DocumentValidator}, {@link org.congvan.validation.ValidationReport}.
 */
@NullMarked
package org.congvan.validation;

import org.jspecify.annotations.NullMarked;
