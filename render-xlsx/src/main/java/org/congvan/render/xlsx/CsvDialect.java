package org.congvan.render.xlsx;

/**
 * How comma-separated values are written (định dạng CSV), such as {@link #VIETNAMESE}, {@code Sở
 * Nội vụ;1250;27,5}: what separates fields, and the decimal mark. A spreadsheet takes both from its
 * settings, so the file has to suit those of its reader.
 */
public enum CsvDialect {
  /** Fields end in a semicolon, numbers have a decimal comma: 27,5. */
  VIETNAMESE(';', ','),
  /** Fields end in a comma as in RFC 4180, numbers have a decimal point: 27.5. */
  ENGLISH(',', '.');

  private final char separator;
  private final char decimalMark;

  CsvDialect(char separator, char decimalMark) {
    this.separator = separator;
    this.decimalMark = decimalMark;
  }

  char separator() {
    return separator;
  }

  char decimalMark() {
    return decimalMark;
  }
}
