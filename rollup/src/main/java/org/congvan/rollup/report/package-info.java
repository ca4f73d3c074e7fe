/**
 * The report that a roll-up makes (báo cáo tổng hợp), its annexes and its charts. Begin with {@link
 * org.congvan.rollup.report.RolledReport}.
 */
@NullMarked
package org.congvan.rollup.report;

import org.jspecify.annotations.NullMarked;
