package org.congvan.rule;

/**
 * How much a finding weighs (mức độ), such as {@link #WARNING} for an archive line that names
 * another unit.
 */
public enum Severity {
  /**
   * Lỗi: the document must not be issued so. Rests on a clause that was read, or on a contradiction
   * in the document.
   */
  ERROR,
  /** Cảnh báo: very likely a mistake; a person decides. */
  WARNING,
  /** Gợi ý: better otherwise. */
  ADVICE
}
