/** What rules rest on, regulation by regulation. */
@NullMarked
package org.congvan.rules.law;

import org.jspecify.annotations.NullMarked;
