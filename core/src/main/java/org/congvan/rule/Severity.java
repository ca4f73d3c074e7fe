package org.congvan.rule;

/**
 * The severity of a finding (mức độ), such as {@link #WARNING} for an archive line that names
 * another unit.
 */
public enum Severity {
  /**
   * Lỗi: the document must not be issued like this. Rests on a clause that was read, or on a
   * contradiction within the document.
   */
  ERROR,
  /** Cảnh báo: very likely a mistake; a person decides. */
  WARNING,
  /** Gợi ý: an improvement. */
  ADVICE
}
