/** Flow: what stands below each other, and how it is divided among pages. */
@NullMarked
package org.congvan.render.pdf.flow;

import org.jspecify.annotations.NullMarked;
