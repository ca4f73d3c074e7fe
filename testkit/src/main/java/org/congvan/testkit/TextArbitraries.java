package org.congvan.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.congvan.text.VietnameseText;

/**
 * Arbitrary Vietnamese texts, such as {@code "Sở Khoa học kế hoạch 27,5%"}, to be used with jqwik's
 * {@code @Provide}.
 *
 * <p>All of them are in NFC and without the look-alikes of Đ, as the model keeps its texts, and are
 * short.
 */
public final class TextArbitraries {
  private static final String[] SYLLABLES = {
    "Sở", "Khoa", "học", "và", "Công", "nghệ", "Ủy", "ban", "nhân", "dân", "tỉnh", "Quảng", "Trị",
    "báo", "cáo", "tuyên", "truyền", "cải", "cách", "hành", "chính", "kế", "hoạch", "nghị", "quyết",
    "định", "Đảng", "đặc", "biệt", "ngưỡng", "xuống", "thủy", "hòa", "Huế", "ỹ", "ước", "nghiêng",
    "năm", "2019", "27,5%", "1.250", "tin,", "bài;", "khoản", "điểm", "đ)", "(CCHC)", "07"
  };

  /** Pieces that formats have to escape, break at, or count in two units. */
  private static final String[] EDGES = {
    "<",
    ">",
    "&",
    "&amp;",
    "\"",
    "'",
    "\\",
    "]]>",
    "<!--",
    "%s",
    "{0}",
    "${x}",
    "#",
    "“",
    "”",
    "…",
    "./.",
    "-",
    "+",
    "–",
    "\u00A0",
    "\u00AD",
    "\u200B",
    "\u200E",
    "\u202E",
    "\u2028",
    "\u0085",
    "\uFEFF",
    "\uFFFD",
    "\uE000",
    "x\u0323\u0302",
    "\u0301",
    "\uD83D\uDCC4",
    "\uD840\uDC00",
    "İ",
    "ı",
    "ß",
    "ﬁ",
    "٣",
    "Ⅳ"
  };

  private static final String[] UNWRITABLE = {
    "\u0000",
    "\u0001",
    "\u0008",
    "\u000B",
    "\u001F",
    "\uFFFE",
    "\uFFFF",
    "\uD83D",
    "\uDCC4",
    "\uDCC4\uD83D"
  };

  private TextArbitraries() {}

  /**
   * Returns names and other texts on one line, as a required part of the model keeps them.
   *
   * @return texts of 1 to 8 pieces, not blank, without white space at their ends
   */
  public static Arbitrary<String> lines() {
    return Remembered.of(
        Arbitraries.frequencyOf(
            Tuple.of(8, joined(Arbitraries.of(SYLLABLES), 6)),
            Tuple.of(
                2,
                Combinators.combine(
                        Arbitraries.of(SYLLABLES), joined(Arbitraries.of(EDGES), 2), words())
                    .as((before, edge, after) -> normal(before + edge + after))),
            Tuple.of(1, Arbitraries.of(EDGES).map(edge -> normal("a" + edge + "b")))));
  }

  /**
   * Returns running text, in which a line feed begins a new line and a tab is a tab.
   *
   * @return texts of 1 to 12 pieces; never blank, but they may begin or end with white space
   */
  public static Arbitrary<String> texts() {
    return Remembered.of(
        Arbitraries.frequencyOf(
            Tuple.of(6, lines()),
            Tuple.of(
                2,
                Combinators.combine(lines(), Arbitraries.of("\n", "\t", "  ", "\n\n"), lines())
                    .as((before, gap, after) -> before + gap + after)),
            Tuple.of(1, lines().map(line -> " " + line)),
            Tuple.of(1, lines().map(line -> line + " "))));
  }

  /**
   * Returns plain words without edge characters.
   *
   * @return 1 to 6 syllables with spaces between them
   */
  public static Arbitrary<String> words() {
    return joined(Arbitraries.of(SYLLABLES), 6);
  }

  /**
   * Returns texts with a character that XML or UTF-8 cannot hold: U+0000 and other controls, half
   * of a surrogate pair, U+FFFE. No other arbitrary of this package makes such texts.
   *
   * @return texts, not blank
   */
  public static Arbitrary<String> unwritable() {
    return Combinators.combine(words(), Arbitraries.of(UNWRITABLE), words())
        .as((before, odd, after) -> before + odd + after);
  }

  /** Returns the characters that {@link #unwritable()} puts into its texts. */
  static List<String> unwritableCharacters() {
    return List.of(UNWRITABLE);
  }

  private static Arbitrary<String> joined(Arbitrary<String> pieces, int most) {
    return pieces
        .list()
        .ofMinSize(1)
        .ofMaxSize(most)
        .map(list -> normal(String.join(" ", list)))
        .filter(text -> !text.isBlank())
        .map(String::strip);
  }

  private static String normal(String text) {
    return VietnameseText.normalize(text);
  }
}
