package org.congvan.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FontMetricsProperties {

  private static final FontMetrics METRICS = FontMetrics.timesNewRoman();

  @Property
  void width_isAdditive(
      @ForAll("words") List<String> left,
      @ForAll("words") List<String> right,
      @ForAll FontFace face,
      @ForAll @IntRange(min = 1, max = 200) int halfPoints) {
    Length size = Length.halfPoints(halfPoints);
    String first = String.join(" ", left);
    String second = String.join(" ", right);

    // each of the three widths is rounded to a whole unit
    assertThat(METRICS.width(first + second, face, size).emu())
        .isCloseTo(
            METRICS.width(first, face, size).plus(METRICS.width(second, face, size)).emu(),
            within(1L));
  }

  @Property
  void breakLines_losesNoWordAndOverrunsOnlyWithOne(
      @ForAll("words") List<String> words,
      @ForAll FontFace face,
      @ForAll @IntRange(min = 1, max = 120) int millimetres) {
    Length maxWidth = Length.mm(millimetres);
    List<String> lines = METRICS.breakLines(String.join(" ", words), face, Length.pt(13), maxWidth);

    assertThat(wordsOf(lines)).isEqualTo(words);
    assertFit(lines, face, maxWidth);
  }

  @Property
  void breakLines_addsNoLineBeforeTheLastIsFull(
      @ForAll("words") List<String> words, @ForAll @IntRange(min = 1, max = 120) int millimetres) {
    Length maxWidth = Length.mm(millimetres);
    List<String> lines =
        METRICS.breakLines(String.join(" ", words), FontFace.REGULAR, Length.pt(13), maxWidth);

    for (int i = 1; i < lines.size(); i++) {
      String longer = lines.get(i - 1) + " " + lines.get(i).split(" ", -1)[0];
      assertThat(METRICS.width(longer, FontFace.REGULAR, Length.pt(13))).isGreaterThan(maxWidth);
    }
  }

  @Property
  void balanceLines_takesAsFewLinesAsBreakLinesAndNoneIsWorse(
      @ForAll("words") List<String> words,
      @ForAll FontFace face,
      @ForAll @IntRange(min = 1, max = 120) int millimetres) {
    Length maxWidth = Length.mm(millimetres);
    String text = String.join(" ", words);
    List<String> greedy = METRICS.breakLines(text, face, Length.pt(13), maxWidth);
    List<String> balanced = METRICS.balanceLines(text, face, Length.pt(13), maxWidth);

    assertThat(balanced).hasSameSizeAs(greedy);
    assertThat(wordsOf(balanced)).isEqualTo(words);
    assertFit(balanced, face, maxWidth);
    assertThat(squares(balanced, face)).isLessThanOrEqualTo(squares(greedy, face) * (1 + 1e-9));
  }

  @Property(tries = 300)
  void balanceLines_isTheMostEvenOfAllWays(
      @ForAll("words") List<String> words, @ForAll @IntRange(min = 20, max = 80) int millimetres) {
    Length maxWidth = Length.mm(millimetres);
    List<String> few = words.subList(0, Math.min(words.size(), 9));
    List<String> balanced =
        METRICS.balanceLines(String.join(" ", few), FontFace.BOLD, Length.pt(13), maxWidth);

    double least = Double.MAX_VALUE;
    int ways = few.isEmpty() ? 0 : 1 << (few.size() - 1);
    for (int breaks = 0; breaks < ways; breaks++) {
      if (Integer.bitCount(breaks) == balanced.size() - 1) {
        List<String> lines = broken(few, breaks);
        if (fits(lines, FontFace.BOLD, maxWidth)) {
          least = Math.min(least, squares(lines, FontFace.BOLD));
        }
      }
    }
    if (!few.isEmpty()) {
      assertThat(squares(balanced, FontFace.BOLD)).isLessThanOrEqualTo(least * (1 + 1e-9));
    }
  }

  @Property
  void anyText_isMeasuredAndBroken(@ForAll String text, @ForAll FontFace face) {
    assertThat(METRICS.width(text, face, Length.pt(13))).isGreaterThanOrEqualTo(Length.ZERO);
    List<String> greedy = METRICS.breakLines(text, face, Length.pt(13), Length.mm(30));
    List<String> balanced = METRICS.balanceLines(text, face, Length.pt(13), Length.mm(30));

    assertThat(String.join(" ", balanced)).isEqualTo(String.join(" ", greedy));
    assertThat(withoutWhiteSpace(String.join(" ", greedy)))
        .isEqualTo(withoutWhiteSpace(Normalizer.normalize(text, Normalizer.Form.NFC)));
  }

  @Provide
  Arbitrary<List<String>> words() {
    Arbitrary<String> syllables =
        Arbitraries.of(
            "Kế",
            "hoạch",
            "tuyên",
            "truyền",
            "CCHC",
            "năm",
            "2019",
            "NGHĨA",
            "ủy",
            "-",
            "(TTNCUĐ)",
            "ngày\u00A011",
            "dostquangtri.gov.vn/Home/Gioithieu",
            "V/v",
            "₫",
            "中");
    return syllables.list().ofMaxSize(30);
  }

  private static List<String> wordsOf(List<String> lines) {
    return lines.stream().flatMap(line -> Arrays.stream(line.split(" ", -1))).toList();
  }

  private static void assertFit(List<String> lines, FontFace face, Length maxWidth) {
    assertThat(lines).allMatch(line -> fits(List.of(line), face, maxWidth));
  }

  private static boolean fits(List<String> lines, FontFace face, Length maxWidth) {
    return lines.stream()
        .allMatch(
            line ->
                line.indexOf(' ') < 0
                    || METRICS.width(line, face, Length.pt(13)).compareTo(maxWidth) <= 0);
  }

  private static double squares(List<String> lines, FontFace face) {
    return lines.stream()
        .mapToDouble(line -> METRICS.width(line, face, Length.pt(13)).toPoints())
        .map(points -> points * points)
        .sum();
  }

  private static List<String> broken(List<String> words, int breaks) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(words.get(0));
    for (int i = 1; i < words.size(); i++) {
      if (((breaks >> (i - 1)) & 1) == 1) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(words.get(i));
      } else {
        line.append(' ').append(words.get(i));
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static String withoutWhiteSpace(String text) {
    StringBuilder kept = new StringBuilder();
    text.chars()
        .filter(c -> !Character.isWhitespace(c) && c != '\u0085')
        .forEach(c -> kept.append((char) c));
    return kept.toString();
  }
}
