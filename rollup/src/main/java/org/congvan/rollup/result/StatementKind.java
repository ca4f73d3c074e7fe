package org.congvan.rollup.result;

/** What a statement that is rolled up tells of (loại ý kiến), such as {@link #DIFFICULTY}. */
public enum StatementKind {
  /** Khó khăn, hạn chế. */
  DIFFICULTY,
  /** Kiến nghị, đề xuất. */
  RECOMMENDATION
}
