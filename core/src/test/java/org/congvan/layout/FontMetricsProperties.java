package org.congvan.layout;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.congvan.text.compound.BreakOpportunities;
import org.congvan.text.compound.LineBreak;

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
  void balanceLines_losesNoWordAndOverrunsOnlyWithOne(
      @ForAll("words") List<String> words,
      @ForAll FontFace face,
      @ForAll @IntRange(min = 1, max = 120) int millimetres) {
    Length maxWidth = Length.mm(millimetres);
    List<String> lines = balanced(String.join(" ", words), face, maxWidth);

    assertThat(wordsOf(lines)).isEqualTo(words);
    assertFit(lines, face, maxWidth);
  }

  @Property(tries = 300)
  void balanceLines_isTheBestOfAllWaysThatTearNoWord(
      @ForAll("words") List<String> words, @ForAll @IntRange(min = 50, max = 80) int millimetres) {
    Length maxWidth = Length.mm(millimetres);
    List<String> few = words.subList(0, Math.min(words.size(), 9));
    if (few.isEmpty()) {
      return;
    }
    BreakOpportunities text = BreakOpportunities.of(String.join(" ", few));
    LineScore taken = null;
    LineScore best = null;
    List<String> balanced = balanced(String.join(" ", few), FontFace.BOLD, maxWidth);
    for (int breaks = 0; breaks < 1 << (few.size() - 1); breaks++) {
      List<String> lines = broken(few, breaks);
      if (tearsNoWord(text, breaks) && fits(lines, FontFace.BOLD, maxWidth)) {
        LineScore score = score(text, lines, maxWidth);
        best = best == null || score.isBetterThan(best) ? score : best;
        taken = lines.equals(balanced) ? score : taken;
      }
    }
    // Where no way is left, a word or phrase is wider than the line.
    if (best != null) {
      LineScore chosen = requireNonNull(taken, "lines that tear a word");
      assertThat(chosen.lines()).isEqualTo(best.lines());
      assertThat(chosen.lonely()).isEqualTo(best.lonely());
      assertThat(chosen.cost()).isLessThanOrEqualTo(best.cost() + 1e-9);
    }
  }

  private static boolean tearsNoWord(BreakOpportunities text, int breaks) {
    return IntStream.range(0, text.words().size() - 1)
        .noneMatch(i -> ((breaks >> i) & 1) == 1 && text.after(i).isLastResort());
  }

  private static LineScore score(BreakOpportunities text, List<String> lines, Length maxWidth) {
    LineScore score = LineScore.NONE;
    int start = 0;
    for (String line : lines) {
      int end = start + line.split(" ", -1).length;
      boolean last = end == text.words().size();
      boolean oneUnit =
          end - start <= 2
              && IntStream.range(start, end - 1).allMatch(i -> text.after(i).isLastResort());
      score =
          score.withLine(
              METRICS.width(line, FontFace.BOLD, Length.pt(13)).toPoints() / maxWidth.toPoints(),
              oneUnit,
              last ? LineBreak.FREE : text.after(end - 1));
      start = end;
    }
    return score;
  }

  private static List<String> balanced(String text, FontFace face, Length maxWidth) {
    return METRICS.balanceLines(text, LetterCase.AS_WRITTEN, face, Length.pt(13), maxWidth);
  }

  @Property
  void anyText_isMeasuredAndBroken(@ForAll String text, @ForAll FontFace face) {
    assertThat(METRICS.width(text, face, Length.pt(13))).isGreaterThanOrEqualTo(Length.ZERO);
    List<String> greedy = METRICS.breakLines(text, face, Length.pt(13), Length.mm(30));
    List<String> balanced = balanced(text, face, Length.mm(30));

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
            "nhân",
            "dân",
            "tỉnh",
            "của",
            "tháng",
            "6",
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
