package org.congvan.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountScannerTest {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  static List<String[]> texts() throws IOException {
    return rows("/count/texts.tsv");
  }

  private static List<String[]> rows(String table) throws IOException {
    try (InputStream in = CountScannerTest.class.getResourceAsStream(table)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  /** The rows of the sentences that papers have: kind, text, what is found. */
  static Stream<String[]> papers() throws IOException {
    return Stream.concat(
            rows("/count/real-papers.tsv").stream(), rows("/count/read-results.tsv").stream())
        .map(row -> new String[] {row[0], unescaped(row[1]), unescaped(row[2])});
  }

  static Stream<String[]> units() {
    return Stream.concat(Units.rows().stream(), Units.nouns().stream());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void scan_findsWhatTheTableSays(String text, String expected) {
    assertThat(described(CountScanner.standard().scan(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void scan_findsTheSameInDecomposedText_atItsOwnOffsets(String text, String expected) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    List<FoundCount> found = CountScanner.standard().scan(decomposed);

    assertThat(Normalizer.normalize(described(found), Normalizer.Form.NFC)).isEqualTo(expected);
    assertThat(found).allMatch(each -> each.span().in(decomposed).equals(each.text()));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void scan_findsWhatPapersCount(String kind, String text, String expected) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    List<FoundCount> found = CountScanner.standard().scan(decomposed);

    assertThat(described(CountScanner.standard().scan(text))).as(kind).isEqualTo(expected);
    assertThat(Normalizer.normalize(described(found), Normalizer.Form.NFC)).isEqualTo(expected);
    assertThat(found).allMatch(each -> each.span().in(decomposed).equals(each.text()));
  }

  @ParameterizedTest
  @MethodSource("units")
  void unit_isFoundInItsExample(String unit, String kind, String example) {
    FoundCount found = CountScanner.standard().scan(example).get(0);

    assertThat(found.unit()).isEqualTo(unit);
    assertThat(found.unitKind()).hasToString(kind);
  }

  @Test
  void label_isWhatStandsBeforeAFigureWithoutUnit() {
    assertThat(
            CountScanner.standard()
                .scan("Tiếp nhận 1.250 hồ sơ, trong đó trực tuyến 980, trực tiếp 270; 12 văn bản"))
        .extracting(found -> found.value() + " " + found.unit() + " < " + found.label())
        .containsExactly(
            "1250 hồ sơ < null",
            "980 null < trực tuyến",
            "270 null < trực tiếp",
            "12 văn bản < null");
  }

  @Test
  void figure_hasTheMultiplier_andUnitKindsAreThoseOfTheUnit() {
    String text = "đón 1,2 triệu lượt, thu 12 triệu USD và 450 triệu đồng";

    assertThat(CountScanner.standard().scan(text))
        .extracting(found -> found.figure().in(text) + " " + found.value() + " " + found.unitKind())
        .containsExactly("1,2 triệu 1200000 THING", "12 triệu 12000000 AMOUNT", "450 450 AMOUNT");
  }

  @Test
  void sharedUnit_isThatOfTheNextFigure_andNotInTheText() {
    FoundCount first = CountScanner.standard().scan("gồm từ 03 đến 05 thành viên").get(0);

    assertThat(first.text()).isEqualTo("03");
    assertThat(first.unit()).isEqualTo("thành viên");
    assertThat(first.unitKind()).isEqualTo(FoundCount.UnitKind.UNKNOWN);
  }

  @Test
  void multiplierOfAHostsUnit_staysInTheUnit() {
    FoundCount found =
        CountScanner.standard().withUnits(List.of("triệu lượt")).scan("1,2 triệu lượt").get(0);

    assertThat(found.value()).isEqualByComparingTo("1.2");
    assertThat(found.unit()).isEqualTo("triệu lượt");
  }

  @Test
  void label_isBeforeTheColon_andContinuesInAList() {
    String text =
        "- Đăng trên Cổng: Chuyên đề CCHC: 11 văn bản; Quy chế dân chủ : 07 văn bản;"
            + " Chính sách: 20 tin,bài; 107 văn bản. Đã họp 5 cuộc";

    assertThat(CountScanner.standard().scan(text))
        .extracting(found -> found.text() + " < " + found.label())
        .containsExactly(
            "11 văn bản < Chuyên đề CCHC",
            "07 văn bản < Quy chế dân chủ",
            "20 tin,bài < Chính sách",
            "107 văn bản < Chính sách",
            "5 cuộc < null");
  }

  @Test
  void withUnits_knowsMoreAndLeavesTheStandardAsItWas() {
    CountScanner more = CountScanner.standard().withUnits(List.of("gian hàng số", "tin"));

    assertThat(more.scan("10 Gian  hàng số").get(0).unit()).isEqualTo("Gian hàng số");
    assertThat(more.scan("10 gian hàng").get(0).unitKind()).isEqualTo(FoundCount.UnitKind.UNKNOWN);
    assertThat(CountScanner.standard().scan("10 gian hàng số").get(0).unit())
        .isEqualTo("gian hàng");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountScanner.standard().withUnits(List.of(" ")));
  }

  @ParameterizedTest
  @ValueSource(ints = {101, 10_000})
  void scan_leavesDigitsAloneThatAreNoNumberOfAnOffice(int digits) {
    assertThat(CountScanner.standard().scan("9".repeat(digits) + " tin")).isEmpty();
    assertThat(CountScanner.standard().scan("9".repeat(100) + " tin")).hasSize(1);
  }

  @Test
  void scan_findsTheCountsOfTheSeedDispatch() throws IOException {
    String shared = System.getProperty("congvan.shared", "");
    Path seed = Path.of(shared, "seed", "cong-van-477-SKHCN-TTNCUD.md");
    assumeThat(Files.isRegularFile(seed))
        .as("skipped: -Dcongvan.shared=DIR names no folder with the seed dispatch")
        .isTrue();
    String text = Files.readString(seed);
    String policies =
        "Tuyên truyền các chủ trương, chính sách của Nhà nước đến với người dân và doanh nghiệp";

    assertThat(CountScanner.standard().scan(text))
        .extracting(
            found ->
                found.span().start()
                    + "-"
                    + found.span().end()
                    + " "
                    + found.text()
                    + " = "
                    + found.value()
                    + ": "
                    + found.label())
        .containsExactly(
            "5000-5010 11 văn bản = 11: Chuyên đề tuyên truyền các văn bản về CCHC của các cấp",
            "5065-5075 07 văn bản = 7: Tuyên truyền quy chế dân chủ phòng chống tham nhũng",
            "5165-5175 20 tin,bài = 20: " + policies,
            "5177-5188 107 văn bản = 107: " + policies,
            "5250-5271 54 thủ tục hành chính = 54: Đăng tải trên Cổng dịch vụ công của UBND tỉnh"
                + " Quảng Trị");
  }

  private static String unescaped(String cell) {
    String lines = cell.replace("\\n", "\n").replace("\\r", "\r");
    return ESCAPE
        .matcher(lines)
        .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
  }

  private static String described(List<FoundCount> found) {
    return found.isEmpty()
        ? "-"
        : found.stream()
            .map(
                each ->
                    each.text()
                        + " = "
                        + each.value().toPlainString()
                        + (each.otherValue() == null
                            ? ""
                            : " or " + each.otherValue().toPlainString())
                        + (each.otherName() == null ? "" : " or " + each.otherName())
                        + " | "
                        + each.findUnit().orElse("-"))
            .collect(Collectors.joining(" ;; "));
  }
}
