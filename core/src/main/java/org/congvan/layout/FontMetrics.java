package org.congvan.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.congvan.text.VietnameseText;
import org.congvan.text.compound.BreakOpportunities;

/**
 * Measures lines of text without a font at hand: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in bold 13 pt
 * is about 95 mm wide (độ dài của dòng chữ).
 *
 * <p>The widths are advance widths summed up, as Word sets a line unless kerning, letter spacing or
 * ligatures are asked for. Text is put into NFC first, so composed and decomposed letters are
 * equally wide. Combining marks that stay apart and characters that are not seen in a line, such as
 * the soft hyphen, have no width. A character beyond the table is taken to be as wide as "n", a box
 * to tick (☐, ☑, ☒) to be as wide as the letters are large; {@link #covers(String)} returns whether
 * there is one.
 *
 * <p>Strokes need the lengths: the one under the motto (Tiêu ngữ) is as long as its text, the one
 * under the agency's name a third to a half of it (Decree 30/2020/NĐ-CP, Annex I, Part I, II.1 and
 * II.2). Objects are immutable and may be shared by threads.
 */
public final class FontMetrics {

  private static final String TIMES_NEW_ROMAN = "times-new-roman-widths.tsv";

  /** Of Times New Roman, from the table hhea: the rise above the base line. */
  private static final int ASCENT = 1825;

  /** Of Times New Roman, from the table hhea: ascent, descent and line gap together. */
  private static final int LINE_HEIGHT = 1825 + 443 + 87;

  private final AdvanceWidths widths;

  private FontMetrics(AdvanceWidths widths) {
    this.widths = widths;
  }

  /**
   * Returns the metrics of Times New Roman, the typeface of the regulations: regular, bold, italic
   * and bold italic; the letters of Vietnamese, the rest of Latin-1, punctuation and the đồng sign.
   *
   * @return the metrics, the same object each time
   */
  public static FontMetrics timesNewRoman() {
    return TimesNewRoman.METRICS;
  }

  /**
   * Measures a text set on one line.
   *
   * @param text the text; white space at its ends counts
   * @param face the face
   * @param size the letter size (cỡ chữ), more than 0
   * @return the width, rounded to the nearest English Metric Unit
   * @throws IllegalArgumentException if the size is 0 or less
   */
  public Length width(String text, FontFace face, Length size) {
    String composed = AdvanceWidths.composed(text);
    return width(composed, 0, composed.length(), face, size);
  }

  /**
   * Measures a part of a text set on one line, such as a word of a paragraph.
   *
   * @param text the text, in NFC
   * @param start where the part begins
   * @param end where it ends, exclusive
   * @param face the face
   * @param size the letter size (cỡ chữ), more than 0
   * @return the width, rounded to the nearest English Metric Unit
   * @throws IllegalArgumentException if the size is 0 or less
   */
  public Length width(CharSequence text, int start, int end, FontFace face, Length size) {
    requirePositive("Letter size", size, "13 pt, Length.pt(13)");
    long units = widths.unitsOf(text, start, end, face);
    long half = AdvanceWidths.UNITS_PER_EM / 2;
    return new Length(
        Math.floorDiv(
            Math.addExact(Math.multiplyExact(units, size.emu()), half),
            AdvanceWidths.UNITS_PER_EM));
  }

  /**
   * Returns how far letters of a size reach above their base line, accents and all.
   *
   * @param size the letter size (cỡ chữ)
   * @return the ascent, such as 12.5 pt for letters of 14 pt
   */
  public Length ascent(Length size) {
    return size.times(ASCENT, AdvanceWidths.UNITS_PER_EM);
  }

  /**
   * Returns how high a single line (dòng đơn) of letters of a size is.
   *
   * @param size the letter size (cỡ chữ)
   * @return the height from base line to base line, such as 16.1 pt for letters of 14 pt
   */
  public Length lineHeight(Length size) {
    return size.times(LINE_HEIGHT, AdvanceWidths.UNITS_PER_EM);
  }

  /**
   * Returns whether the widths of all characters of a text are known, so that none is estimated.
   *
   * @param text the text
   * @return whether every character is in the table or has no width by its nature
   */
  public boolean covers(String text) {
    return AdvanceWidths.composed(text).codePoints().allMatch(widths::covers);
  }

  /**
   * Breaks a text into lines, each filled before the next begins, as a word processor does.
   *
   * <p>Lines break at white space only, never at a no-break space or a hyphen. A run of white
   * space, tabs and line ends too, counts as one space and is one space in the lines. A word wider
   * than the line gets a line of its own.
   *
   * @param text the text
   * @param face the face
   * @param size the letter size (cỡ chữ), more than 0
   * @param maxWidth the width that a line may have, more than 0
   * @return the lines from the top, in NFC, without spaces at their ends; none if the text has no
   *     words
   * @throws IllegalArgumentException if the size or the width is 0 or less
   */
  public List<String> breakLines(String text, FontFace face, Length size, Length maxWidth) {
    long limit = limit(size, maxWidth);
    return new LineBreaker(AdvanceWidths.composed(text), widths, face, limit).greedy();
  }

  /**
   * Breaks a text into as few and as even lines as can be, and breaks no word: a heading such as
   * "V/v báo cáo tình hình thực hiện" above "Kế hoạch tuyên truyền CCHC năm 2019".
   *
   * <p>No line ends inside a word of several syllables ("nhân dân"), a name, a date, a number with
   * its unit ("6 tháng") or what it numbers ("Điều 5"), or before a dash; only what is wider than a
   * line by itself is broken there, and text is never lost. No line has a single word, and none
   * ends with "của" or "tỉnh", where an equal number of lines does without. Where capitals tell
   * names, lines rather begin with them; give the text as it is written in a sentence.
   *
   * <p>A line end in the text (U+000A, U+000D, U+0085, U+2028, U+2029) ends a line, and a no-break
   * space never does. Other white space is as in {@link #breakLines}. The work grows with the
   * number of words times the words of a line, so this is for headings, not for pages of text.
   *
   * @param text the text, as it is written in a sentence
   * @param letters whether it is set in capitals
   * @param face the face
   * @param size the letter size (cỡ chữ), more than 0
   * @param maxWidth the width that a line may have, more than 0
   * @return the lines from the top, in NFC, in the letters they are set in, without spaces at their
   *     ends; none if the text has no words
   * @throws IllegalArgumentException if the size or the width is 0 or less
   */
  public List<String> balanceLines(
      String text, LetterCase letters, FontFace face, Length size, Length maxWidth) {
    long limit = limit(size, maxWidth);
    String written = AdvanceWidths.composed(text);
    if (BreakOpportunities.isTidy(written)) {
      // Most texts of a page are one line as they are.
      String line = letters == LetterCase.CAPITALS ? VietnameseText.toUpperCase(written) : written;
      if (widths.unitsOf(line, face) <= limit) {
        return List.of(line);
      }
    }
    List<String> words = BreakOpportunities.wordsOf(written);
    if (letters == LetterCase.CAPITALS) {
      words = words.stream().map(VietnameseText::toUpperCase).toList();
    }
    String line = String.join(" ", words);
    if (!BreakOpportunities.hasLineEnd(written) && widths.unitsOf(line, face) <= limit) {
      return words.isEmpty() ? List.of() : List.of(line);
    }
    BreakOpportunities breaks = BreakOpportunities.of(written);
    return new BalancedLines(breaks, words, widths, face, limit).lines();
  }

  /**
   * Returns what {@link #balanceLines} never breaks, such as "Ủy ban", "nhân dân" and "6 tháng", so
   * that a column can be made wide enough for the widest.
   *
   * @param text the text, as it is written in a sentence
   * @return its words, names, dates and numbers with their units, with single spaces inside; none
   *     if the text has no words
   */
  public List<String> unbrokenParts(String text) {
    return BreakOpportunities.of(AdvanceWidths.composed(text)).unbrokenParts();
  }

  private static long limit(Length size, Length maxWidth) {
    requirePositive("Letter size", size, "13 pt, Length.pt(13)");
    requirePositive("Line width", maxWidth, "65 mm, Length.mm(65)");
    return maxWidth.emu() <= Long.MAX_VALUE / AdvanceWidths.UNITS_PER_EM
        ? maxWidth.emu() * AdvanceWidths.UNITS_PER_EM / size.emu()
        : Long.MAX_VALUE;
  }

  private static void requirePositive(String what, Length length, String example) {
    if (length.emu() <= 0) {
      throw new IllegalArgumentException(
          what + " must be more than 0: " + length + "; expected a length such as " + example);
    }
  }

  /** Loads the table when it is first asked for, and once. */
  private static final class TimesNewRoman {

    static final FontMetrics METRICS = new FontMetrics(load());

    private static AdvanceWidths load() {
      try (InputStream in = FontMetrics.class.getResourceAsStream(TIMES_NEW_ROMAN)) {
        if (in == null) {
          throw new IllegalStateException(
              "Cannot find resource " + TIMES_NEW_ROMAN + " beside " + FontMetrics.class.getName());
        }
        return AdvanceWidths.read(TIMES_NEW_ROMAN, in);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read resource " + TIMES_NEW_ROMAN, e);
      }
    }
  }
}
