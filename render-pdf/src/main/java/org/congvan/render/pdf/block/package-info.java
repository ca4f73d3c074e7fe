/** Blocks: head, body, tables, figures and end of a document as items that flow over pages. */
@NullMarked
package org.congvan.render.pdf.block;

import org.jspecify.annotations.NullMarked;
