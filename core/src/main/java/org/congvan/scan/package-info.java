/**
 * Finds the citations of running text: numbers and symbols, named laws and dated documents, with
 * offsets into the text as given.
 */
@NullMarked
package org.congvan.scan;

import org.jspecify.annotations.NullMarked;
