/** How rules select what they check. */
@NullMarked
package org.congvan.rules.selection;

import org.jspecify.annotations.NullMarked;
