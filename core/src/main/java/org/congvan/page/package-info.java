/** The components of a document with their text, as every renderer writes them. */
@NullMarked
package org.congvan.page;

import org.jspecify.annotations.NullMarked;
