/**
 * What the accumulated reports add up to (kết quả tổng hợp): for each period the totals, ratios and
 * comparisons, who is missing or late, duplicates, conflicts, statements with their sources. Begin
 * with {@link org.congvan.rollup.result.RollupResult}.
 */
@NullMarked
package org.congvan.rollup.result;

import org.jspecify.annotations.NullMarked;
