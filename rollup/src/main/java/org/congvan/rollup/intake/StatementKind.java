package org.congvan.rollup.intake;

/** What a statement of a report is about (loại ý kiến), such as {@link #DIFFICULTY}. */
public enum StatementKind {
  /** Khó khăn, hạn chế. */
  DIFFICULTY,
  /** Kiến nghị, đề xuất. */
  RECOMMENDATION
}
