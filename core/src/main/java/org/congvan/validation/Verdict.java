package org.congvan.validation;

/**
 * What came of judging a document (kết luận), such as {@link #ACCEPTABLE}.
 *
 * <p>Whether the document could be judged is apart from whether it is acceptable: what was not
 * judged is never acceptable.
 */
public enum Verdict {
  /** Chấp nhận được: judged, and no error found; there may be warnings. */
  ACCEPTABLE,
  /** Không chấp nhận được: at least one error found. */
  REJECTED,
  /**
   * Chưa kết luận được: no regulation could be chosen, or a rule failed and no other found an
   * error.
   */
  UNDETERMINED
}
