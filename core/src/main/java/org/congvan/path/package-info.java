/**
 * Places in a document: {@link org.congvan.path.DocumentPath}, one notation for all who name one.
 */
@NullMarked
package org.congvan.path;

import org.jspecify.annotations.NullMarked;
