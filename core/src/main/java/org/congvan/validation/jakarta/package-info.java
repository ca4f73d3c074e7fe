/**
 * Bean Validation as one layer of the rules: {@link org.congvan.validation.jakarta.JakartaRules}
 * brings what a provider says of a document and its content into the same report.
 */
@NullMarked
package org.congvan.validation.jakarta;

import org.jspecify.annotations.NullMarked;
