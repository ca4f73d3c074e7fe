package org.congvan.code;

/**
 * The family of a document, such as {@link #ADMINISTRATIVE} (văn bản hành chính), which decides
 * whose rules of form apply to it.
 */
public enum DocumentFamily {
  /** Văn bản hành chính: dispatches, reports, plans, individual decisions. */
  ADMINISTRATIVE,
  /** Văn bản quy phạm pháp luật: laws, decrees, circulars and other normative texts. */
  NORMATIVE,
  /** Văn bản của Đảng. */
  PARTY
}
