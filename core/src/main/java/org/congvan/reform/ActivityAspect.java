package org.congvan.reform;

/**
 * Which side of the work an activity is about (nội dung, hình thức, số lượng), such as {@link
 * #QUANTITY}; each has a subsection of its own in the outline.
 */
public enum ActivityAspect {
  /** Nội dung: what was communicated. */
  CONTENT,
  /** Hình thức: in which ways. */
  FORM,
  /** Số lượng: how much, counted by channel. */
  QUANTITY
}
