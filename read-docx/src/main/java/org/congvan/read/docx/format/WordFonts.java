package org.congvan.read.docx.format;

import java.util.Objects;

/**
 * The typefaces of a run (phông chữ), such as Times New Roman for all four. Word takes the typeface
 * letter by letter: Vietnamese letters with marks ("ế", "ữ") are set in {@code highAnsi}, plain
 * ones in {@code ascii}, so that a text shows two typefaces where they differ.
 *
 * @param ascii the typeface of plain letters, digits and punctuation
 * @param highAnsi the typeface of letters with marks, and of other signs beyond ASCII
 * @param eastAsia the typeface of Chinese, Japanese and Korean characters
 * @param complexScript the typeface of scripts such as Arabic or Thai
 */
public record WordFonts(String ascii, String highAnsi, String eastAsia, String complexScript) {

  /** Refuses null. */
  public WordFonts {
    Objects.requireNonNull(ascii, "ascii");
    Objects.requireNonNull(highAnsi, "highAnsi");
    Objects.requireNonNull(eastAsia, "eastAsia");
    Objects.requireNonNull(complexScript, "complexScript");
  }
}
