package org.congvan.model;

/**
 * Whether a document steers or reports on steering (loại chỉ đạo), such as {@link
 * #REPORT_ON_STEERING}; edXML SteeringType 0 to 2 (codes of confidence medium).
 */
public enum SteeringType {
  /** Không phải văn bản chỉ đạo. */
  NONE,
  /** Văn bản chỉ đạo. */
  STEERING,
  /** Báo cáo văn bản chỉ đạo. */
  REPORT_ON_STEERING
}
