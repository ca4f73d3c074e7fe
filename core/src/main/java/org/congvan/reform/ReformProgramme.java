package org.congvan.reform;

/**
 * The master programme that divides administrative reform into areas (chương trình tổng thể cải
 * cách hành chính), such as that of 2011 to 2020.
 */
public enum ReformProgramme {
  /** Resolution 30c/NQ-CP of 08/11/2011, for 2011–2020. */
  RESOLUTION_30C,
  /** Resolution 76/NQ-CP of 15/7/2021, for 2021–2030. */
  RESOLUTION_76
}
