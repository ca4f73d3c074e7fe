/** The rules on the lengths of what records systems keep (META). */
@NullMarked
package org.congvan.rules.metadata;

import org.jspecify.annotations.NullMarked;
