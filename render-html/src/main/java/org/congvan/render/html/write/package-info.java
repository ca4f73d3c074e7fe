/** How a laid-out document becomes HTML; not exported. */
@NullMarked
package org.congvan.render.html.write;

import org.jspecify.annotations.NullMarked;
