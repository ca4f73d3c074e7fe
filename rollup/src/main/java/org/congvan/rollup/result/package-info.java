/**
 * What stands in the result of a roll-up (kết quả tổng hợp): figures with their totals, ratios and
 * comparisons, late and repeated reports, conflicts, statements with their sources; values only.
 * Begin with {@link org.congvan.rollup.result.FigureTotal}.
 */
@NullMarked
package org.congvan.rollup.result;

import org.jspecify.annotations.NullMarked;
