package org.congvan.reform;

/** How often a report is due (tần suất báo cáo), such as {@link #YEARLY}. */
public enum ReportFrequency {
  /** Báo cáo tháng. */
  MONTHLY,
  /** Báo cáo quý. */
  QUARTERLY,
  /** Báo cáo 6 tháng. */
  HALF_YEARLY,
  /** Báo cáo 9 tháng; a local rule, not one of Decree 09/2019/NĐ-CP. */
  NINE_MONTHS,
  /** Báo cáo năm. */
  YEARLY,
  /** Báo cáo chuyên đề, đột xuất, or a sector's own span: the request fixes the period. */
  ON_REQUEST
}
