package org.congvan.text.compound;

/**
 * How well a line ends between two neighbours of a text (chỗ ngắt dòng), such as {@link #IN_WORD}
 * between {@code nhân} and {@code dân}, from the best to the worst.
 */
public enum LineBreak {
  /** The caller's own line end. */
  MANDATORY,
  /** Before a name that begins a line well, such as {@code Kế hoạch} in a sentence. */
  BEFORE_NAME,
  /** Between two words. */
  FREE,
  /** After a word of one syllable before a longer one, as in {@code cấp giấy phép}. */
  AFTER_SHORT_WORD,
  /** After a word that belongs to the next, such as {@code của} or {@code tỉnh}. */
  AFTER_LEAD,
  /** Between the words of a fixed expression, such as {@code ủy ban} and {@code nhân dân}. */
  IN_TERM,
  /** Inside a date, a number with its unit ({@code 6 tháng}), or {@code phó giám đốc}. */
  IN_PHRASE,
  /** Inside a word or a name, such as {@code nhân dân}. */
  IN_WORD,
  /** Before a mark that begins no line, such as a dash. */
  BEFORE_MARK;

  /** Returns whether a line ends here only where what stands around it is wider than a line. */
  public boolean isLastResort() {
    return compareTo(IN_PHRASE) >= 0;
  }
}
