package org.congvan.rollup.fold;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.congvan.rollup.fold.entry.Entries;
import org.congvan.text.DocumentFormatException;

/**
 * Reads and writes an accumulator as bytes (trạng thái tổng hợp), such as 43 56 52 55 01 00 00 00
 * 00 00 for an empty one: for engines that send partial results from machine to machine, and for
 * continuing on another day. The same reports make the same bytes, in whatever order they were
 * added.
 *
 * <p>The form, version 1, begins with the bytes {@code CVRU} and 1. A number is written in groups
 * of seven bits, the lowest first, the high bit set in all but the last, after (n &lt;&lt; 1) ^ (n
 * &gt;&gt; 63); a text as the number of its bytes and UTF-8; a list as its size and its elements; a
 * constant as the text of its name; a day as the number of days since 1970-01-01. Then follow:
 *
 * <ol>
 *   <li>agencies: name, superior agency or empty text, identifier or empty text;
 *   <li>periods: frequency, label, first day, last day;
 *   <li>figures: indicator, its code or empty text, unit, kind of channel or empty text, name of
 *       the channel if there is one, areas, and 1 and a period or 0;
 *   <li>rows of figures: lists of numbers of figures;
 *   <li>entries, one for each agency and period: the report that counts, and the list of those that
 *       do not. A report is: number of the agency, number of the period, date of issue, 1 and the
 *       day of receipt or 0, code or empty text, source, number of the row, the values in it, and,
 *       in the report that counts, its statements as a list of bytes, otherwise the 16 bytes of its
 *       digest. A value is 0 and a whole number, or 1, digits after the comma, and the bytes of the
 *       unscaled number, highest first. The bytes of a statement hold kind, words, addressee or
 *       empty text, areas.
 * </ol>
 *
 * <p>Each list of the first four is sorted by its bytes and holds nothing that no entry needs;
 * entries are sorted by the keys of agency and period.
 */
public final class AccumulatorState {
  private AccumulatorState() {}

  /**
   * Writes an accumulator.
   *
   * @param accumulator the accumulator
   * @param out where to; flushed, not closed
   * @throws IOException if the stream fails
   */
  public static void write(ReportAccumulator accumulator, OutputStream out) throws IOException {
    accumulator.entries().write(Objects.requireNonNull(out, "out"));
    out.flush();
  }

  /**
   * Reads an accumulator. What {@link ReportAccumulator} could not have held is refused, so that
   * what is read is written as the same bytes.
   *
   * @param in what {@link #write} wrote, to its end; not closed
   * @param texts where the words of statements are kept
   * @return an accumulator equal to the one written
   * @throws DocumentFormatException if the bytes are not such a state; the message names the byte,
   *     what is there and what is right
   * @throws IOException if the stream fails
   */
  public static ReportAccumulator read(InputStream in, TextStore texts) throws IOException {
    try {
      return new ReportAccumulator(Entries.read(new BufferedInputStream(in), texts.texts()));
    } catch (DocumentFormatException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      // A value that cannot exist, such as a blank name, is refused by its constructor.
      throw new DocumentFormatException("Cannot read roll-up state: " + e.getMessage(), e);
    }
  }

  /**
   * Writes an accumulator into memory.
   *
   * @param accumulator the accumulator
   * @return its bytes
   */
  public static byte[] toBytes(ReportAccumulator accumulator) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(accumulator, out);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory failed", e);
    }
    return out.toByteArray();
  }

  /**
   * Reads an accumulator from memory; its words are kept in memory too.
   *
   * @param bytes what {@link #toBytes} returned
   * @return an accumulator equal to the one written
   * @throws DocumentFormatException if the bytes are not such a state
   */
  public static ReportAccumulator fromBytes(byte[] bytes) {
    try {
      return read(new ByteArrayInputStream(bytes), TextStore.inMemory());
    } catch (IOException e) {
      throw new UncheckedIOException("Memory failed", e);
    }
  }
}
