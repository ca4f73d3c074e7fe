package org.congvan.count;

import java.io.IOException;
import java.io.Reader;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Finds the counts of a text (nhận diện số liệu trong lời văn), such as {@code 07 văn bản}, {@code
 * 1.250 lượt}, {@code 27,0%}, {@code hai mươi tin} and {@code 11 (mười một) văn bản}.
 *
 * <p>Numbers that count nothing are left out: dates, years, times, symbols such as 477/SKHCN,
 * articles and clauses, numbers of sections, levels ("mức độ 3, 4"), addresses ("tổ 5 phường C"),
 * names ("Ban Chỉ đạo 389"), telephone numbers, addresses of pages, ranges and fractions. A leading
 * zero does not matter: 07 is seven. "Không có" before a known unit counts 0. A number after tháng,
 * quý or năm is that of the period: "đến tháng 11". Where it may count instead, "trong tháng 11 văn
 * bản được ban hành", it is found and marked ({@link FoundCount#otherName}).
 *
 * <p>The unit is the noun after the number, a word of one or more syllables, without what says more
 * of it: {@code tờ khai} in "40 tờ khai hải quan", {@code người} in "11 người đồng thừa kế". Two
 * numbers may share one: "từ 03 đến 05 thành viên". Multipliers are multiplied out, 1,200,000
 * {@code lượt} for "1,2 triệu lượt" and 12,000,000 {@code USD} for "12 triệu USD"; đồng keep theirs
 * in the unit, {@code triệu đồng}, as reports and catalogues count in these. A figure after its
 * noun, as in "(trước hạn 900; đúng hạn 300)", has no unit, and its noun is the label. A unit may
 * be on the next line, and marks of Markdown, HTML and quotation may stand around the figure.
 *
 * <p>Immutable, and safe for use by many threads. The time of a scan is proportional to the length
 * of the text, whatever the text, and no text makes it throw.
 *
 * <pre>{@code
 * for (FoundCount found : CountScanner.standard().scan("Đã đăng 20 tin, bài; 107 văn bản.")) {
 *   System.out.println(found.value() + " " + found.unit());
 * }
 * }</pre>
 */
public final class CountScanner {

  private static final CountScanner STANDARD = new CountScanner(Units.shipped());

  private final Units units;

  private CountScanner(Units units) {
    this.units = units;
  }

  /**
   * Returns the scanner that knows the units of its own table.
   *
   * @return always the same instance
   */
  public static CountScanner standard() {
    return STANDARD;
  }

  /**
   * Returns a scanner that knows more units. An unknown unit is found too, as a word of one or two
   * syllables after the number and of unknown kind. A multiplier in a unit given here is part of
   * it: "1,2 triệu lượt" is 1.2 {@code triệu lượt} then.
   *
   * @param more units such as {@code "lượt tương tác"}
   * @return a scanner that knows these and the units of this one
   * @throws IllegalArgumentException if a unit is blank
   */
  public CountScanner withUnits(Collection<String> more) {
    Units all = units.with(more);
    return all == units ? this : new CountScanner(all);
  }

  /**
   * Finds all counts of a text.
   *
   * @param text the text, in any normal form
   * @return the counts in the order of the text; they do not overlap
   */
  public List<FoundCount> scan(CharSequence text) {
    FoldedText folded = new FoldedText(Objects.requireNonNull(text, "text"));
    return SpelledRun.mayCount(folded) ? new CountScan(folded, text, units).run() : List.of();
  }

  /**
   * Finds all counts of a text that need not fit in memory: the same as {@link #scan(CharSequence)}
   * finds, unless a count, a word or white space is longer than 4,096 characters.
   *
   * @param in the text, read to its end and not closed
   * @param found takes the counts in the order of the text, their offsets counted from its
   *     beginning
   * @throws IOException if the text cannot be read
   */
  public void scan(Reader in, Consumer<FoundCount> found) throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(found, "found");
    new CountStream(in, units, found).run();
  }
}
