package org.congvan.render.xlsx;

import java.math.BigDecimal;
import java.util.Objects;
import org.congvan.text.VietnameseText;

/**
 * A cell of a sheet of figures (ô), such as {@code Sở Nội vụ}, the number 1250, or nothing where an
 * agency has not reported: words, an exact number, or empty.
 */
public sealed interface FigureCell {

  /** The empty cell. */
  FigureCell EMPTY = new Empty();

  /**
   * Makes a cell of words.
   *
   * @param words the words; may be empty
   * @return the cell
   */
  static FigureCell of(String words) {
    return words.isEmpty() ? EMPTY : new Words(words);
  }

  /**
   * Makes a cell of a whole number.
   *
   * @param value the number
   * @return the cell
   */
  static FigureCell of(long value) {
    return new Amount(BigDecimal.valueOf(value));
  }

  /**
   * Makes a cell of a number.
   *
   * @param value the number, exact
   * @return the cell
   * @throws IllegalArgumentException if it has more than 200 digits before or after the comma
   */
  static FigureCell of(BigDecimal value) {
    return new Amount(value);
  }

  /**
   * Words, never a formula, such as {@code "=1+1"}.
   *
   * @param words the words, kept in NFC; not empty
   */
  record Words(String words) implements FigureCell {

    /**
     * Normalises the words.
     *
     * @throws IllegalArgumentException if they are empty
     */
    public Words {
      words = VietnameseText.normalize(Objects.requireNonNull(words, "words"));
      if (words.isEmpty()) {
        throw new IllegalArgumentException(
            "Words of a cell must not be empty: \"\"; take FigureCell.EMPTY");
      }
    }
  }

  /**
   * An exact number, such as 27.5.
   *
   * @param value the number, without trailing zeros, at most 200 digits before and after the comma
   */
  record Amount(BigDecimal value) implements FigureCell {

    /** Counts of a report have 100 at most; that many reports are never added up. */
    private static final int MAX_DIGITS = 200;

    /**
     * Normalises the number, so that equal numbers are equal cells.
     *
     * @throws IllegalArgumentException if the number has more digits
     */
    public Amount {
      value = Objects.requireNonNull(value, "value").stripTrailingZeros();
      long whole = (long) value.precision() - value.scale();
      if (whole > MAX_DIGITS || value.scale() > MAX_DIGITS) {
        throw new IllegalArgumentException(
            "Number of a cell must have at most "
                + MAX_DIGITS
                + " digits before and after the comma: "
                + Math.max(whole, value.scale())
                + " digits; expected such as 1250 or 27.5");
      }
      if (value.scale() < 0) {
        value = value.setScale(0);
      }
    }
  }

  /** Nothing, which is not zero. */
  record Empty() implements FigureCell {}
}
