package org.congvan.reform;

/** Which side of the work an activity tells of; each has a subsection of its own in the outline. */
public enum ActivityAspect {
  /** Nội dung: what was communicated. */
  CONTENT,
  /** Hình thức: in which ways. */
  FORM,
  /** Số lượng: how much, counted by channel. */
  QUANTITY
}
