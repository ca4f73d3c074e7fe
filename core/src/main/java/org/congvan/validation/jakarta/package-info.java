/**
 * Bean Validation as one of the rules: {@link org.congvan.validation.jakarta.JakartaRules} adds the
 * violations that a provider finds in a document and its content to the same report.
 */
@NullMarked
package org.congvan.validation.jakarta;

import org.jspecify.annotations.NullMarked;
