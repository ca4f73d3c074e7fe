/** The tree of a document's text: blocks and the inlines in them. */
@NullMarked
package org.congvan.body;

import org.jspecify.annotations.NullMarked;
