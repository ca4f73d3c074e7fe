/**
 * The summary report of the receiving agency (báo cáo tổng hợp), its annexes and its charts. Begin
 * with {@link org.congvan.rollup.report.SummaryReport}.
 */
@NullMarked
package org.congvan.rollup.report;

import org.jspecify.annotations.NullMarked;
