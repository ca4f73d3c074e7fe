/** The rules on cited documents (CITE). */
@NullMarked
package org.congvan.rules.citation;

import org.jspecify.annotations.NullMarked;
