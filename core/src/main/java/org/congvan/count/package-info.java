/**
 * Counts told in running text (số liệu trong lời văn), with offsets; begin with {@link
 * org.congvan.count.CountScanner}.
 */
@NullMarked
package org.congvan.count;

import org.jspecify.annotations.NullMarked;
