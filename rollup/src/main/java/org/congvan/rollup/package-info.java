/**
 * The roll-up of many agencies' reform reports into one (tổng hợp báo cáo): totals that add up
 * exactly, who is missing or late, what was handed in twice or contradicts itself, and every
 * difficulty and recommendation with its sources. Begin with {@link
 * org.congvan.rollup.ReportRollup}.
 */
@NullMarked
package org.congvan.rollup;

import org.jspecify.annotations.NullMarked;
