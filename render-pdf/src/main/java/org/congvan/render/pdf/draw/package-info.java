/** Drawing: pages as content streams, with fonts, images and links. */
@NullMarked
package org.congvan.render.pdf.draw;

import org.jspecify.annotations.NullMarked;
