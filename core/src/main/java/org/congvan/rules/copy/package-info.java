/** The rules on what a copy has of its own (COPY). */
@NullMarked
package org.congvan.rules.copy;

import org.jspecify.annotations.NullMarked;
