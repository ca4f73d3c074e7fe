/**
 * The tree of a document's content (nội dung văn bản): sections of any level, paragraphs, lists,
 * tables and figures, and the inline text inside them with footnotes and forms to fill in. A typed
 * report is content too, through {@link org.congvan.body.DocumentContent}.
 */
@NullMarked
package org.congvan.body;

import org.jspecify.annotations.NullMarked;
