/**
 * The accumulation of reports (cộng dồn báo cáo), in any order and in parts: the accumulator, its
 * state as bytes, and the store for the words of statements. Begin with {@link
 * org.congvan.rollup.fold.ReportAccumulator}.
 */
@NullMarked
package org.congvan.rollup.fold;

import org.jspecify.annotations.NullMarked;
