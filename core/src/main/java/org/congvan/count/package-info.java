/**
 * Finds the counts of running text (số liệu trong lời văn), with offsets; start with {@link
 * org.congvan.count.CountScanner}.
 */
@NullMarked
package org.congvan.count;

import org.jspecify.annotations.NullMarked;
