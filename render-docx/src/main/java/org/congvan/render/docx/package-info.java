/** Documents as Word files. */
@NullMarked
package org.congvan.render.docx;

import org.jspecify.annotations.NullMarked;
