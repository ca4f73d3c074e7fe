/** What a regulation is: its identity, its family, its dates in force, and the basis of a rule. */
@NullMarked
package org.congvan.regulation;

import org.jspecify.annotations.NullMarked;
