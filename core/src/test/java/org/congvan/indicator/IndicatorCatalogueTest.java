package org.congvan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.congvan.indicator.ConstraintTest.values;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ReformArea;
import org.congvan.regulation.Confidence;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorCatalogueTest {

  private static final IndicatorCatalogue STANDARD = IndicatorCatalogue.standard();

  static Stream<Indicator> shipped() {
    return STANDARD.indicators().stream();
  }

  static Stream<SourcedConstraint> shippedConstraints() {
    return STANDARD.constraints().stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedIndicator_isMatchedByItsOwnNameAndAliasesInEachUnit(Indicator indicator) {
    for (String unit : indicator.units()) {
      assertThat(STANDARD.match(indicator.name(), unit)).contains(indicator);
      for (String alias : indicator.aliases()) {
        assertThat(STANDARD.match(alias.replace("…", "Sở Nội vụ"), unit)).contains(indicator);
      }
    }
    assertThat(STANDARD.find(indicator.code())).contains(indicator);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedIndicator_hasSourceAndConfidence_andBelongsSomewhere(Indicator indicator) {
    assertThat(indicator.source()).hasSizeGreaterThan(10);
    assertThat(indicator.confidence()).isIn(Confidence.HIGH, Confidence.MEDIUM);
    if (IndicatorCatalogue.general().find(indicator.code()).isPresent()) {
      assertThat(indicator.areas()).isNotEmpty();
    }
  }

  /**
   * The reader refuses a constraint whose example does not satisfy it; this looks at the others.
   */
  @ParameterizedTest
  @MethodSource("shippedConstraints")
  void shippedConstraint_isBrokenByAnotherFigure(SourcedConstraint stated) {
    IndicatorValues all = values("X=0");
    for (IndicatorCode code : stated.constraint().codes()) {
      all = all.with(code, BigDecimal.ONE);
    }
    IndicatorCode first = stated.constraint().codes().get(0);
    IndicatorValues wrong = all.with(first, BigDecimal.valueOf(1000));

    assertThat(stated.constraint().check(wrong)).isPresent();
  }

  @Test
  void general_hasAllAreasOfBothProgrammes() {
    Set<ReformArea> areas = new HashSet<>();
    IndicatorCatalogue.general().indicators().forEach(each -> areas.addAll(each.areas()));

    assertThat(areas).containsExactlyInAnyOrder(ReformArea.values());
  }

  @Test
  void communication_knowsTheFiguresOfTheSeedDispatch() {
    IndicatorCatalogue catalogue = IndicatorCatalogue.communication();
    String policies =
        "Tuyên truyền các chủ trương, chính sách của Nhà nước đến với người dân và doanh nghiệp";

    assertThat(
            Stream.of(
                    ActivityCount.of(
                        "Chuyên đề tuyên truyền các văn bản về CCHC của các cấp", 11, "văn bản"),
                    ActivityCount.of(
                        "Tuyên truyền quy chế dân chủ phòng chống tham nhũng", 7, "văn bản"),
                    ActivityCount.of(policies, 20, "tin,bài"),
                    ActivityCount.of(policies, 107, "văn bản"),
                    ActivityCount.of(
                        "Thủ tục hành chính thuộc lĩnh vực quản lý của Sở Khoa học và Công nghệ"
                            + " Quảng Trị",
                        54,
                        "thủ tục hành chính"))
                .map(count -> catalogue.match(count).orElseThrow().code().value()))
        .containsExactly(
            "TT.CHUYENDE", "TT.DANCHU", "TT.CHUTRUONG.TINBAI", "TT.CHUTRUONG.VANBAN", "TT.TTHC");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Số hồ sơ tiếp nhận trong kì:; Hồ sơ; HS.NHAN",
        "TỶ LỆ HỒ SƠ GIẢI QUYẾT ĐÚNG HẠN; %; HS.GQ.TYLE",
        "Tỉ lệ hồ sơ giải quyết đúng hạn; %; HS.GQ.TYLE",
        "Số lượng TTHC được đơn giản hoá; TTHC; TTHC.DONGIAN",
        "Tin , bài; tin , bài; TT.TINBAI",
        "Số VBQPPL đã ban hành; văn bản; TC.BANHANH"
      })
  void match_seesThroughTyping(String name, String unit, String code) {
    assertThat(STANDARD.match(name, unit).orElseThrow().code()).hasToString(code);
  }

  @Test
  void match_wantsTheUnitToo_namedDoesNot() {
    assertThat(STANDARD.match("Hồ sơ tiếp nhận trong kỳ", "văn bản")).isEmpty();
    assertThat(STANDARD.named("Hồ sơ tiếp nhận trong kỳ")).hasSize(1);
    assertThat(STANDARD.named("Thủ tục hành chính thuộc lĩnh vực quản lý của")).hasSize(1);
    assertThat(STANDARD.named("Thủ tục hành chính thuộc lĩnh vực quản lý")).isEmpty();
    assertThat(STANDARD.named("")).isEmpty();
  }

  @Test
  void match_goesByTheCodeWhereThereIsOne() {
    ActivityCount count = ActivityCount.of("Hồ sơ", 3, "bộ");

    assertThat(STANDARD.match(count)).isEmpty();
    assertThat(STANDARD.match(count.withCode(IndicatorCode.parse("HS.TON"))).orElseThrow().name())
        .isEqualTo("Hồ sơ tồn kỳ trước");
    assertThat(STANDARD.match(count.withCode(IndicatorCode.parse("XX.KHAC")))).isEmpty();
  }

  @Test
  void check_tellsTheImbalanceOfDossiers_andKeepsWhatIsStated() {
    IndicatorValues stated =
        values(
            "HS.NHAN=1200 HS.TON=50 HS.TONG=1240 HS.GQ=1150 HS.GQ.DUNGHAN=1127 HS.GQ.QUAHAN=23"
                + " HS.GQ.TYLE=98 HS.CHUAGQ=100");
    BalanceReport report = IndicatorCatalogue.general().check(stated);

    assertThat(report.isBalanced()).isFalse();
    assertThat(report.imbalances())
        .extracting(each -> each.constraint() + ": " + each.stated() + ", " + each.expected())
        .containsExactly("HS.TONG = HS.NHAN + HS.TON: 1240, 1250");
    assertThat(IndicatorCatalogue.general().complete(stated)).isEqualTo(stated);
  }

  @Test
  void check_saysWhatItCouldNotTell() {
    BalanceReport report =
        IndicatorCatalogue.general().check(values("HS.NHAN=1200 HS.GQ=1150 HS.CHUAGQ=100"));

    assertThat(report.isBalanced()).isTrue();
    assertThat(report.notChecked())
        .extracting(each -> each.constraint() + " without " + each.missing())
        .contains(
            "HS.NHAN + HS.TON = HS.GQ + HS.CHUAGQ without [HS.TON]",
            "HS.TONG = HS.NHAN + HS.TON without [HS.TONG, HS.TON]")
        .noneMatch(each -> each.contains("CD."));
  }

  @Test
  void check_worksOutWhatFollowsBeforeItCompares() {
    BalanceReport report =
        IndicatorCatalogue.general()
            .check(
                values(
                    "HS.NHAN=1200 HS.TON=50 HS.GQ.DUNGHAN=1100 HS.GQ.QUAHAN=23"
                        + " HS.CHUAGQ.TRONGHAN=96 HS.CHUAGQ.QUAHAN=4"));

    assertThat(report.imbalances())
        .extracting(each -> each.constraint() + ": " + each.difference())
        .containsExactly("HS.NHAN + HS.TON = HS.GQ + HS.CHUAGQ: 27");
  }

  @Test
  void complete_goesFromFormulaToFormula_inWhateverOrderTheyStand() {
    IndicatorCatalogue catalogue =
        builder("A", "B", "C", "D", "E")
            .constraint("A = B + C", "thử")
            .constraint("C = D - E", "thử")
            .build();

    assertThat(catalogue.complete(values("B=1 D=5 E=2"))).isEqualTo(values("A=4 B=1 C=3 D=5 E=2"));
  }

  @Test
  void build_refusesUnknownCodes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder("A", "B").constraint("A = B + C", "thử").build())
        .withMessage("Catalogue thu has no indicator C, which this constraint names: A = B + C");
    IndicatorCatalogue.Builder ratio =
        builder("A")
            .add(Indicator.of("P", "Tỷ lệ", "%", Measurement.parse("percent A / B"), "thử"));
    assertThatIllegalArgumentException()
        .isThrownBy(ratio::build)
        .withMessageContaining("no indicator B")
        .withMessageContaining("P = percent A / B");
  }

  @Test
  void build_refusesCirclesAndSecondFormulas() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                builder("A", "B", "C", "D")
                    .constraint("D = A + B", "thử")
                    .constraint("A = B + C", "thử")
                    .constraint("B = A - C", "thử")
                    .build())
        .withMessageContaining("in a circle")
        .withMessageContaining("A = B + C")
        .withMessageContaining("B = A - C");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                builder("A", "B", "C")
                    .constraint("A = B", "thử")
                    .constraint("A = C", "thử")
                    .build())
        .withMessageContaining("derives A twice: A = B and A = C");
  }

  @Test
  void build_refusesTwoIndicatorsThatCannotBeToldApart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder("A", "B").add(count("A", "Khác", "tin")))
        .withMessageContaining("two indicators of code A");
    IndicatorCatalogue.Builder twins =
        builder()
            .add(count("A", "Hội nghị CCHC", "cuộc"))
            .add(count("B", "hội nghị cải cách hành chính", "Cuộc"));
    assertThatIllegalArgumentException()
        .isThrownBy(twins::build)
        .withMessageContaining("cannot tell A and B apart");
    assertThat(
            builder()
                .add(count("A", "Hội nghị", "cuộc"))
                .add(count("B", "Hội nghị", "đại biểu"))
                .build()
                .match("hội nghị", "đại biểu")
                .orElseThrow()
                .code())
        .hasToString("B");
  }

  @Test
  void with_addsAndLeavesTheFirstAsItWas() {
    IndicatorCatalogue before = IndicatorCatalogue.communication();
    IndicatorCatalogue after = before.with(count("XA.HOP", "Cuộc họp giao ban", "cuộc"));

    assertThat(after.match("Số cuộc họp giao ban", "cuộc")).isPresent();
    assertThat(before.match("Số cuộc họp giao ban", "cuộc")).isEmpty();
    assertThat(after.indicators()).hasSize(before.indicators().size() + 1);
    assertThat(before.with(IndicatorCatalogue.general()).indicators())
        .isEqualTo(STANDARD.indicators());
    assertThatIllegalArgumentException().isThrownBy(() -> before.with(before));
  }

  @Test
  void builder_canGoOnAfterBuild() {
    IndicatorCatalogue.Builder builder = builder("A");
    IndicatorCatalogue first = builder.build();
    builder.add(count("B", "B", "tin"));

    assertThat(first.indicators()).hasSize(1);
    assertThat(builder.build().indicators()).hasSize(2);
  }

  @Test
  void read_readsACallersOwnFile() throws IOException {
    IndicatorCatalogue catalogue =
        IndicatorCatalogue.read(
            new StringReader(
                """
                # của Sở Nội vụ
                catalogue|cchc-quang-tri|2019

                indicator|QT.TIN|Tin đã đăng|Tin;Tin trên cổng …|tin;bản tin|count|DIRECTION|WEB_PORTAL|YEARLY;MONTHLY|HIGH|Công văn 922
                indicator|QT.BAI|Bài đã đăng|-|bài|count|-|-|-|MEDIUM|Công văn 922
                indicator|QT.TONG|Tin và bài đã đăng|-|tin|count|-|-|-|MEDIUM|Công văn 922
                constraint|QT.TONG = QT.TIN + QT.BAI|QT.TONG=3 QT.TIN=2 QT.BAI=1|HIGH|Công văn 922
                """
                    .replace('|', '\t')
                    .replace(';', '|')));

    assertThat(catalogue).hasToString("cchc-quang-tri 2019 (3 indicators)");
    assertThat(catalogue.match("Tin trên cổng của Sở", "bản tin").orElseThrow().frequencies())
        .hasSize(2);
    assertThat(catalogue.constraints()).hasSize(1);
  }

  static Stream<List<String>> wrongLines() {
    return Stream.of(
        List.of("indicator|A", "indicator with 10 fields"),
        List.of("other|A|B|C|D", "indicator with 10 fields"),
        List.of("indicator|a|Tin|-|tin|count|-|-|-|HIGH|nguồn", "indicator code \"a\""),
        List.of("indicator|A|Tin|-|tin|number|-|-|-|HIGH|nguồn", "measure \"number\""),
        List.of("indicator|A|Tin|-|tin|count|AREA|-|-|HIGH|nguồn", "ReformArea \"AREA\""),
        List.of("indicator|A|Tin|-|tin|count|-|-|-|LOW|nguồn", "confidence LOW"),
        List.of("indicator|A|Tin|-|-|count|-|-|-|HIGH|nguồn", "must have a unit"),
        List.of("indicator|A| |-|tin|count|-|-|-|HIGH|nguồn", "Name of an indicator"),
        List.of("constraint|A = B|A=1 B=2|HIGH|nguồn", "Example must satisfy A = B"),
        List.of("constraint|A = B|A=1|HIGH|nguồn", "Example must satisfy A = B"),
        List.of("constraint|A = B|A=1 B=x|HIGH|nguồn", "example \"A=1 B=x\""));
  }

  @ParameterizedTest
  @MethodSource("wrongLines")
  void read_namesTheLineThatIsWrong(List<String> line) {
    String text = "catalogue|thu|1\n\n" + line.get(0);
    assertThatThrownBy(() -> IndicatorCatalogue.read(new StringReader(text.replace('|', '\t'))))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageStartingWith("Line 3 of the catalogue: ")
        .hasMessageContaining(line.get(1));
  }

  @Test
  void read_wantsTheFirstLine() {
    assertThatThrownBy(() -> IndicatorCatalogue.read(new StringReader("# rỗng\n")))
        .hasMessageContaining("no first line");
    assertThatThrownBy(() -> IndicatorCatalogue.read(new StringReader("indicator\tA")))
        .hasMessageContaining("Line 1");
  }

  private static IndicatorCatalogue.Builder builder(String... codes) {
    IndicatorCatalogue.Builder builder = IndicatorCatalogue.builder("thu", "1");
    for (String code : codes) {
      builder.add(count(code, "Chỉ tiêu " + code, "tin"));
    }
    return builder;
  }

  private static Indicator count(String code, String name, String unit) {
    return Indicator.of(code, name, unit, new Measurement.Count(), "thử");
  }
}
