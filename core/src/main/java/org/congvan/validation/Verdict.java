package org.congvan.validation;

/**
 * The verdict on a document (kết luận), such as {@link #ACCEPTABLE}.
 *
 * <p>A document that could not be judged is never acceptable.
 */
public enum Verdict {
  /** Chấp nhận được: evaluated, without errors; there may be warnings. */
  ACCEPTABLE,
  /** Không chấp nhận được: at least one error. */
  REJECTED,
  /**
   * Chưa kết luận được: no regulation could be chosen, or a rule failed and no other one found an
   * error.
   */
  UNDETERMINED
}
