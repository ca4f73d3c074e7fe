package org.congvan.read.docx.format;

import java.util.Objects;
import org.congvan.layout.Length;
import org.jspecify.annotations.Nullable;

/**
 * How the letters of a run are set (định dạng chữ), such as Times New Roman 14 pt bold: what comes
 * of defaults, table style, paragraph style, character style and direct formatting together.
 *
 * @param fonts the typefaces, names of themes replaced by those of the theme
 * @param size the letter size (cỡ chữ), such as 14 pt, more than 0; of complex scripts where the
 *     run is in one
 * @param bold whether the letters are bold (đậm)
 * @param italic whether the letters are italic (nghiêng)
 * @param underline how the letters are underlined (gạch chân)
 * @param struck whether the letters are struck through, once or twice
 * @param shape whether the letters are shown as capitals (in hoa)
 * @param hidden whether the letters are hidden (chữ ẩn): there, but not printed
 * @param colour the colour as six hexadecimal digits, such as {@code FF0000}; null for automatic,
 *     which is black on white
 * @param highlight the colour of the marker, such as {@code yellow}; null for none
 * @param position whether the letters are superscript or subscript
 * @param raised how far the letters are raised, negative if lowered
 * @param spacing what is added between letters, negative if they are condensed
 * @param scale the width of letters in percent, usually 100
 * @param language the language of the letters, such as {@code vi-VN}; empty if the file says none
 */
public record RunFormat(
    WordFonts fonts,
    Length size,
    boolean bold,
    boolean italic,
    Underline underline,
    boolean struck,
    LetterShape shape,
    boolean hidden,
    @Nullable String colour,
    @Nullable String highlight,
    VerticalPosition position,
    Length raised,
    Length spacing,
    int scale,
    String language) {

  /** Refuses null in all parts but the colours. */
  public RunFormat {
    Objects.requireNonNull(fonts, "fonts");
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(underline, "underline");
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(raised, "raised");
    Objects.requireNonNull(spacing, "spacing");
    Objects.requireNonNull(language, "language");
  }

  /**
   * Returns the typeface of plain letters, which is that of all letters in nearly all documents.
   *
   * @return such as {@code Times New Roman}
   */
  public String font() {
    return fonts.ascii();
  }

  /**
   * Returns the letter size in points.
   *
   * @return such as 14 or 13.5
   */
  public double points() {
    return size.toPoints();
  }
}
