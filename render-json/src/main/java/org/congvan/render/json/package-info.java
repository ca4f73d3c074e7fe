/** Documents as JSON. */
@NullMarked
package org.congvan.render.json;

import org.jspecify.annotations.NullMarked;
