/** The engine that judges a document by a rule set, and the report it gives. */
@NullMarked
package org.congvan.validation;

import org.jspecify.annotations.NullMarked;
