package org.congvan.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.code.AgencyAbbreviations;
import org.congvan.code.DocumentCode;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationEntry;
import org.congvan.layout.Alignment;
import org.congvan.layout.Circular01Layout;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.Length;
import org.congvan.layout.MeasureRange;
import org.congvan.layout.PageLayout;
import org.congvan.layout.Paper;
import org.congvan.layout.ParagraphSpacing;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.path.DocumentPath;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Circular01;
import org.congvan.regulation.Confidence;
import org.congvan.regulation.Decree30;
import org.congvan.regulation.Regulation;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleId;
import org.congvan.rule.RuleMessages;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Severity;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.AbbreviationRules;
import org.congvan.text.DocumentFormatException;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.Finding;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.ValidationReportFormatter;
import org.congvan.validation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseStyleTest {

  private static final RegulationCatalogue STANDARD = RegulationCatalogue.standard();
  private static final RegulationEntry DECREE = STANDARD.require("nd30-2020");
  private static final LocalDate UNDER_DECREE = LocalDate.of(2026, 2, 2);
  private static final LocalDate UNDER_CIRCULAR = LocalDate.of(2019, 11, 11);
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static final Basis.Clause DECISION =
      new Basis.Clause(DocumentCode.parse("12/QĐ-SKHCN"), "Điều 2", "Danh mục chữ viết tắt");

  private static final String FILE =
      """
      # Quy ước trình bày văn bản của Sở
      house = skhcn
      regulation = nd30-2020

      size.article = 13 pt
      size.body = 13 pt
      size.page-number = 13 pt
      margin.left = 35 mm
      margin.right = 1,5 cm
      indent = 10 mm
      paragraph-spacing = 8 pt
      line-spacing = 115 %

      decision.document = 12/QĐ-SKHCN
      decision.location = Điều 2
      decision.quote = Danh mục chữ viết tắt
      severity = error
      agency.SKHCN = Sở Khoa học và Công nghệ
      unit.SKHCN.VP = Văn phòng
      unit.SKHCN.TTNCUĐ = Trung tâm Nghiên cứu, Ứng dụng
      """;

  private static HouseStyle read(String file) {
    try {
      return HouseStyle.read(
          new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), STANDARD);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static PageLayout choices(PageLayout page) {
    return page.withSize(Component.BODY, 13)
        .withSize(Component.PAGE_NUMBER, 13)
        .withLeftMargin(Length.mm(35))
        .withRightMargin(Length.mm(15))
        .withIndent(Length.mm(10))
        .withParagraphSpacing(Length.pt(8))
        .withLineSpacing(115);
  }

  private static OfficialDocument dispatch(LocalDate day, String code, String unit) {
    return OfficialDispatch.builder(
            IssuingAgency.of("Sở Khoa học và Công nghệ")
                .withParent("UBND tỉnh Quảng Trị")
                .withAbbreviation("SKHCN"),
            "báo cáo tình hình")
        .code(DocumentCode.parse(code))
        .promulgation(new Promulgation("Quảng Trị", day))
        .distribution(new Distribution(List.of(), ArchiveLine.of(unit), null))
        .content(DocumentBody.of(Paragraph.of("Kính gửi.")))
        .build();
  }

  private static List<String> rulesOf(ValidationReport report, String prefix) {
    return report.findings().stream()
        .map(each -> each.rule().value())
        .filter(id -> id.startsWith(prefix))
        .toList();
  }

  @Test
  void file_saysWhatCodeSays() {
    HouseStyle read = read(FILE);

    assertThat(read.id()).isEqualTo("skhcn");
    assertThat(read.regulation()).isEqualTo(Decree30.REGULATION);
    assertThat(read.layout()).isEqualTo(choices(Decree30Layout.LAYOUT));
    assertThat(read.rules())
        .extracting(each -> each.id().value(), RuleEntry::severity, RuleEntry::basis)
        .containsExactly(
            tuple("ABBR-001", Severity.ERROR, DECISION),
            tuple("ABBR-002", Severity.ERROR, DECISION),
            tuple("ABBR-003", Severity.ERROR, DECISION));
    assertThat(read).hasToString("skhcn (nd30-2020)");
  }

  @Test
  void file_mayBeTypedOnOtherMachines() {
    String other = "\uFEFF" + FILE.replace("\n", "\r\n").replace(" = ", "=");

    assertThat(read(other).layout()).isEqualTo(read(FILE).layout());
  }

  @Test
  void settingsOfAHost_sayTheSame() {
    Map<String, String> settings = new LinkedHashMap<>();
    FILE.lines()
        .filter(line -> line.contains(" = "))
        .forEach(line -> settings.put(line.split(" = ", -1)[0], line.split(" = ", -1)[1]));

    HouseStyle style = HouseStyle.ofSettings(settings, STANDARD);

    assertThat(style.layout()).isEqualTo(choices(Decree30Layout.LAYOUT));
    assertThat(style.rules()).hasSize(3);
    settings.put("size.motto", "15 pt");
    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> HouseStyle.ofSettings(settings, STANDARD))
        .withMessage(
            "size.motto = 15 pt: Letter size (cỡ chữ) of MOTTO (Tiêu ngữ) must be 13 to 14 pt, such"
                + " as 13 pt, by 30/2020/NĐ-CP, Phụ lục I, Phần I, II.1.b; 15 pt was given");
  }

  /** A case of {@code refused.txt}. */
  record Refused(String file, String message) {
    @Override
    public String toString() {
      return file.replace("\n", "; ");
    }
  }

  static List<Refused> refused() throws IOException {
    List<Refused> cases = new ArrayList<>();
    try (InputStream in = HouseStyleTest.class.getResourceAsStream("/house/refused.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String block : text.split("\n\n", -1)) {
        List<String> lines =
            block.lines().filter(line -> !line.startsWith("#") && !line.isEmpty()).toList();
        if (lines.isEmpty()) {
          continue;
        }
        boolean whole = lines.get(0).equals("-");
        String file =
            lines.subList(whole ? 1 : 0, lines.size() - 1).stream()
                .collect(Collectors.joining("\n"));
        cases.add(
            new Refused(
                whole ? file : "house = skhcn\nregulation = nd30-2020\n" + file,
                lines.get(lines.size() - 1).substring(2)));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("refused")
  void wrongFile_isRefusedInOneSentenceThatNamesLineKeyValueAndWhatIsRight(Refused refused) {
    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> read(refused.file()))
        .satisfies(
            refusal -> {
              assertThat(refusal.getMessage()).startsWith(refused.message());
              boolean placed = refused.message().startsWith("line ");
              assertThat(refusal.line().isPresent()).isEqualTo(placed);
            });
  }

  @Test
  void everyComponentAndMargin_canBeChosenAndRefusedByAFile() {
    for (RegulationEntry law : STANDARD.entries()) {
      for (Component component : Component.values()) {
        String name = component.name().toLowerCase(Locale.ROOT).replace('_', '-');
        MeasureRange size = law.layout().style(component).size();
        String head = "house = h\nregulation = " + law.regulation().id() + "\n";
        String chosen = (int) size.chosen().toPoints() + " pt";
        assertThat(read(head + "size." + name + " = " + chosen).layout()).isEqualTo(law.layout());
        for (int wrong :
            new int[] {(int) size.min().toPoints() - 1, (int) size.max().toPoints() + 1}) {
          assertThatExceptionOfType(DocumentFormatException.class)
              .isThrownBy(() -> read(head + "size." + name + " = " + wrong + " pt"))
              .withMessageContaining("line 3: size." + name + " = " + wrong + " pt: ")
              .withMessageContaining(component + " (" + component.vietnameseName() + ") must be ")
              .withMessageContaining(size.basis().citation())
              .withMessageEndingWith(wrong + " pt was given");
        }
      }
    }
  }

  @Test
  void longFile_longLineAndOtherBytes_areRefused() {
    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> read("#".repeat(1 << 20) + "\n"))
        .withMessageContaining("longer than 1048576 bytes");
    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> read("house = " + "a".repeat(2_000)))
        .withMessageContaining("line 1: Cannot read line \"house = aaa")
        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(300));
    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(
            () ->
                HouseStyle.read(
                    new ByteArrayInputStream(new byte[] {'a', '=', (byte) 0xC3}), STANDARD))
        .withMessage("House style is not in UTF-8; save the file in UTF-8");
  }

  @Test
  void style_isFollowedByValidatorAndPage_forDocumentsUnderItsRegulation() {
    RegulationCatalogue law = read(FILE).addTo(STANDARD);

    assertThat(law.require("nd30-2020").layout()).isEqualTo(choices(Decree30Layout.LAYOUT));
    assertThat(law.require("nd30-2020").rules().id()).isEqualTo("nd30-2020+skhcn");
    ValidationReport report =
        DocumentValidator.of(law).validate(dispatch(UNDER_DECREE, "77/SKHCN-KHTC", "KHTC"));
    assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(rulesOf(report, "ABBR")).containsExactly("ABBR-002", "ABBR-003");
    assertThat(ValidationReportFormatter.of(law).format(report, VIETNAMESE))
        .contains("Căn cứ: Quyết định số 12/QĐ-SKHCN, Điều 2: “Danh mục chữ viết tắt”")
        .contains("Ký hiệu ghi \"KHTC\", không có trong danh mục");
    assertThat(ValidationReportFormatter.of(law).format(report, Locale.ENGLISH))
        .contains("The symbol has \"KHTC\", which is not among the units and fields");
  }

  @Test
  void documentUnderAnotherRegulation_isJudgedAndSetWithoutTheStyle() {
    HouseStyle style = read(FILE);
    RegulationCatalogue law = style.addTo(STANDARD);
    OfficialDocument early = dispatch(UNDER_CIRCULAR, "77/SKHCN-KHTC", "KHTC");

    assertThat(DocumentValidator.of(law).validate(early))
        .isEqualTo(DocumentValidator.standard().validate(early));
    assertThat(law.require("tt01-2011").layout()).isEqualTo(Circular01Layout.LAYOUT);
    assertThat(style.appliesTo(Decree30.REGULATION)).isTrue();
    assertThat(style.appliesTo(Circular01.REGULATION)).isFalse();
  }

  @Test
  void style_endsWithItsRegulation() {
    Regulation successor =
        new Regulation(
            "nd99-2027",
            DocumentCode.parse("99/2027/NĐ-CP"),
            "Nghị định số 99/2027/NĐ-CP",
            Decree30.REGULATION.family(),
            LocalDate.of(2027, 1, 1),
            null);
    RegulationCatalogue law =
        read(FILE)
            .addTo(STANDARD)
            .withSuccessor(RegulationEntry.of(successor, Decree30Layout.LAYOUT, DECREE.rules()));

    OfficialDocument late = dispatch(LocalDate.of(2027, 1, 4), "77/SKHCN-KHTC", "KHTC");
    OfficialDocument before = dispatch(LocalDate.of(2026, 12, 31), "77/SKHCN-KHTC", "KHTC");
    assertThat(rulesOf(DocumentValidator.of(law).validate(late), "ABBR")).isEmpty();
    assertThat(rulesOf(DocumentValidator.of(law).validate(before), "ABBR")).hasSize(2);
    assertThat(law.require("nd99-2027").layout()).isEqualTo(Decree30Layout.LAYOUT);
  }

  @Test
  void catalogueWithoutTheRegulation_isRefused() {
    RegulationCatalogue circular = RegulationCatalogue.of(List.of(STANDARD.require("tt01-2011")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(FILE).addTo(circular))
        .withMessage("No regulation \"nd30-2020\" in the catalogue: [tt01-2011]");
  }

  @Test
  void twoStyles_addUpOnlyIfTheSecondIsMadeOfTheFirst() {
    HouseStyle province =
        HouseStyle.of("tinh", DECREE).withLayout(page -> page.withLeftMargin(Length.mm(35)));
    RegulationCatalogue law = province.addTo(STANDARD);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(FILE).addTo(law))
        .withMessage(
            "House style skhcn was made from another page of nd30-2020 than this catalogue has;"
                + " make it from regulations.require(\"nd30-2020\")");
    HouseStyle department =
        HouseStyle.of("so", law.require("nd30-2020"))
            .withLayout(page -> page.withSize(Component.BODY, 13));
    PageLayout both = department.addTo(law).require("nd30-2020").layout();
    assertThat(both.margins().left().chosen()).isEqualTo(Length.mm(35));
    assertThat(both.style(Component.ARTICLE).size().chosen()).isEqualTo(Length.pt(13));
  }

  /** What a host may add: no document is about holidays. */
  private static final class NoHolidays implements Rule<OfficialDocument> {
    @Override
    public RuleId id() {
      return RuleId.parse("OWN-001");
    }

    @Override
    public RuleSubjects<OfficialDocument> select(ValidationContext context) {
      return RuleSubjects.of(context.document());
    }

    @Override
    public void check(OfficialDocument document, FindingSink sink) {
      sink.report(DocumentPath.of("subject"), document.subject());
    }
  }

  @Test
  void rulesOfItsOwn_areJudgedWithThoseOfTheRegulation() {
    Basis practice = new Basis.Practice("quy chế văn thư của Sở", Confidence.HIGH);
    RuleMessages messages =
        RuleMessages.builder()
            .text(VIETNAMESE, RuleId.parse("OWN-001"), "Trích yếu ghi \"{0}\".")
            .text(Locale.ENGLISH, RuleId.parse("OWN-001"), "The subject is \"{0}\".")
            .build();
    HouseStyle style =
        HouseStyle.of("skhcn", DECREE)
            .withAbbreviations(
                AbbreviationRules.of(
                    List.of(AgencyAbbreviations.of("SKHCN", "Sở Khoa học và Công nghệ")), DECISION))
            .withRules(
                List.of(new RuleEntry(new NoHolidays(), Severity.ADVICE, practice)), messages);
    RegulationCatalogue law = style.addTo(STANDARD);

    ValidationReport report =
        DocumentValidator.of(law).validate(dispatch(UNDER_DECREE, "77/STC-VP", "VP"));

    assertThat(rulesOf(report, "OWN")).containsExactly("OWN-001");
    assertThat(report.findings(RuleId.parse("ABBR-001")))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(ValidationReportFormatter.of(law).format(report, Locale.ENGLISH))
        .contains("The subject is \"báo cáo tình hình\".");
    assertThat(style.layout()).isSameAs(Decree30Layout.LAYOUT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> style.addTo(law))
        .withMessage(
            "House style skhcn adds rule ABBR-001, which rule set nd30-2020+skhcn has already; give"
                + " the rule another id, or add the style once");
  }

  @Test
  void pageWithWiderRanges_isRefusedWhereItsChoiceLeavesThoseOfTheLaw() {
    ComponentStyle cell = Decree30Layout.LAYOUT.style(Component.TABLE_CELL);
    ComponentStyle smaller =
        new ComponentStyle(
            MeasureRange.fixed(Length.pt(11), cell.size().basis()),
            cell.sizeRelation(),
            cell.bold(),
            cell.italic(),
            cell.letterCase(),
            cell.alignment(),
            cell.firstLineIndented(),
            cell.spaceBefore(),
            cell.spaceAfter(),
            cell.boxed(),
            cell.stroke(),
            cell.basis());

    assertRefused(page -> page.withStyle(Component.TABLE_CELL, smaller))
        .withMessageContaining("TABLE_CELL (ô của bảng) must be 13 to 14 pt")
        .withMessageEndingWith("11 pt was given");
  }

  @Test
  void pageOfAnotherStructure_isRefusedWithComponentAndClause() {
    assertRefused(page -> page.withStyle(Component.BODY, bold(page.style(Component.BODY))))
        .withMessage(
            "Letters (kiểu chữ) of BODY (lời văn) must be REGULAR by 30/2020/NĐ-CP, Phụ lục I, Phần"
                + " I, II.6.e; BOLD was given");
    assertRefused(
            page ->
                page.withStyle(
                    Component.TYPE_NAME, aligned(page.style(Component.TYPE_NAME), Alignment.LEFT)))
        .withMessageContaining("Alignment of TYPE_NAME (tên loại văn bản) must be CENTER")
        .withMessageContaining("II.5.b");
    assertRefused(page -> page.withPageNumbering(Circular01Layout.LAYOUT.pageNumbering()))
        .withMessageContaining("Place of the page number (số trang) must be")
        .withMessageContaining("I.7");
    assertRefused(page -> page.withTypeface("Arial"))
        .withMessageContaining("Typeface (phông chữ) must be Times New Roman");
    assertRefused(page -> Circular01Layout.LAYOUT).withMessageContaining("must be");
  }

  @Test
  void sizesThatTheDecreeTiesToTheBody_areRefusedOneByOneToo() {
    assertRefused(page -> page.withStyle(Component.BODY, page.style(Component.BODY).withSize(13)))
        .withMessageContaining("ARTICLE (điều) must be 13 pt, which goes with the size of BODY");
    assertRefused(
            page ->
                page.withStyle(
                    Component.BODY,
                    page.style(Component.BODY).withSpace(Length.ZERO, Length.pt(2))))
        .withMessageContaining("Space between paragraphs (khoảng cách giữa các đoạn văn)")
        .withMessageEndingWith("2 pt was given");
    ParagraphSpacing wide =
        new ParagraphSpacing(
            List.of(Length.mm(20)),
            Length.mm(20),
            Decree30Layout.LAYOUT.paragraphs().spacing(),
            100,
            150,
            100,
            DECISION);
    assertRefused(page -> page.withParagraphs(wide))
        .withMessageContaining("First-line indent (lùi đầu dòng) must be 10 mm or 12.7 mm");
    assertThat(Paper.A4).isEqualTo(DECREE.layout().paper());
  }

  @Test
  void pagesOfThisLibrary_passTheirOwnCheck() {
    for (PageLayout layout : Arrays.asList(Decree30Layout.LAYOUT, Circular01Layout.LAYOUT)) {
      layout.requireWithin(layout);
      choices(layout).requireWithin(layout);
    }
  }

  private static ThrowableAssertAlternative<IllegalArgumentException> assertRefused(
      UnaryOperator<PageLayout> choices) {
    return assertThatIllegalArgumentException()
        .isThrownBy(() -> HouseStyle.of("skhcn", DECREE).withLayout(choices));
  }

  private static ComponentStyle bold(ComponentStyle style) {
    return changed(style, true, style.alignment());
  }

  private static ComponentStyle aligned(ComponentStyle style, Alignment alignment) {
    return changed(style, style.bold(), alignment);
  }

  private static ComponentStyle changed(ComponentStyle style, boolean bold, Alignment alignment) {
    return new ComponentStyle(
        style.size(),
        style.sizeRelation(),
        bold,
        style.italic(),
        style.letterCase(),
        alignment,
        style.firstLineIndented(),
        style.spaceBefore(),
        style.spaceAfter(),
        style.boxed(),
        style.stroke(),
        style.basis());
  }
}
