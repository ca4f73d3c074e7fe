/** Documents as HTML pages. */
@NullMarked
package org.congvan.render.html;

import org.jspecify.annotations.NullMarked;
