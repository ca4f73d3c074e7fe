package org.congvan.text.legacy;

/**
 * How a text was garbled (kiểu lỗi mã), such as {@link #TCVN3} for {@code b¸o c¸o} in place of
 * {@code báo cáo}.
 */
public enum Garbling {
  /**
   * TCVN3 (ABC, fonts .VnTime): {@code b¸o c¸o}. Capitals with an accent have small letters in this
   * encoding and are capitals by their font only (.VnTimeH), so that they convert to small letters.
   */
  TCVN3("TCVN3 (ABC)"),
  /** VNI for Windows (fonts VNI-Times): {@code baùo caùo}. */
  VNI("VNI"),
  /** VISCII (RFC 1456): {@code báo cáo kªt quä}. */
  VISCII("VISCII"),
  /** Windows-1258, which has tone marks of their own, read as Windows-1252: {@code baìo caìo}. */
  WINDOWS_1258("windows-1258"),
  /** UTF-8 read as Windows-1252 or ISO 8859-1, once or twice: {@code bÃ¡o cÃ¡o}. */
  UTF_8_AS_WINDOWS_1252("UTF-8 → windows-1252"),
  /** UTF-8 read as Windows-1258: {@code bĂ¡o cĂ¡o}. */
  UTF_8_AS_WINDOWS_1258("UTF-8 → windows-1258"),
  /** UTF-8 read as Mac OS Roman: {@code b√°o c√°o}. */
  UTF_8_AS_MAC_ROMAN("UTF-8 → Mac OS Roman"),
  /** UTF-8 read as code page 437: {@code b├ío c├ío}. */
  UTF_8_AS_IBM_437("UTF-8 → IBM437"),
  /** UTF-8 read as code page 850: {@code b├ío c├ío}. */
  UTF_8_AS_IBM_850("UTF-8 → IBM850"),
  /** Question marks where letters were lost: {@code b?o c?o}. */
  QUESTION_MARKS("?"),
  /** U+FFFD, which stands for what could not be read. */
  REPLACEMENT_CHARACTER("U+FFFD"),
  /** Private-use characters, which each font shows as it likes, such as U+F0B7 of Symbol. */
  PRIVATE_USE("U+E000–U+F8FF");

  private final String label;

  Garbling(String label) {
    this.label = label;
  }

  /**
   * Returns how messages name it, in any language.
   *
   * @return such as {@code TCVN3 (ABC)}
   */
  public String label() {
    return label;
  }

  /**
   * Returns whether the text can be restored, since nothing of it is lost.
   *
   * @return false for {@link #QUESTION_MARKS} and those after it
   */
  public boolean isConvertible() {
    return compareTo(QUESTION_MARKS) < 0;
  }
}
