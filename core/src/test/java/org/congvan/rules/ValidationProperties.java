package org.congvan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.congvan.body.Block;
import org.congvan.body.BulletItem;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.Citation;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.congvan.code.DocumentType;
import org.congvan.code.UnnumberedCode;
import org.congvan.law.RegulationChoice;
import org.congvan.model.Addressee;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.CopyForm;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentBuilder;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentParts;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.model.TitledDocument;
import org.congvan.model.Urgency;
import org.congvan.reference.LegalReference;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.regulation.Circular01;
import org.congvan.regulation.Decree30;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.text.VietnameseText;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.ValidationReportFormatter;
import org.congvan.validation.Verdict;

/** What holds for every document, however odd. */
class ValidationProperties {

  private static final DocumentValidator VALIDATOR = DocumentValidator.standard();
  private static final ValidationReportFormatter FORMATTER = ValidationReportFormatter.standard();

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void noRuleFailsAndEveryPathResolves(
      @ForAll("documents") OfficialDocument document, @ForAll boolean byDecree) {
    ValidationReport report =
        VALIDATOR.validate(
            document,
            RegulationChoice.under(byDecree ? Decree30.REGULATION : Circular01.REGULATION));

    assertThat(report.notEvaluated())
        .noneMatch(each -> each.obstacle().kind() == NotEvaluatedReason.Kind.RULE_FAILED);
    assertThat(report.verdict()).isNotEqualTo(Verdict.UNDETERMINED);
    assertThat(report.findings())
        .allSatisfy(
            finding ->
                assertThatCode(() -> DocumentParts.at(document, finding.path()))
                    .doesNotThrowAnyException());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void sameDocumentGivesTheSameReport(@ForAll("documents") OfficialDocument document) {
    ValidationReport report = VALIDATOR.validate(document);

    assertThat(VALIDATOR.validate(document)).isEqualTo(report);
    assertThat(report.findings()).isSorted();
    assertThat(report.ruleSet() == null).isEqualTo(report.verdict() == Verdict.UNDETERMINED);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everyReportCanBePrintedInAnyLanguage(
      @ForAll("documents") OfficialDocument document, @ForAll("locales") Locale locale) {
    ValidationReport report = VALIDATOR.validate(document);

    String printed = FORMATTER.format(report, locale);

    assertThat(printed).endsWith("\n").doesNotContain("\r", "\u0000");
    assertThat(report.findings())
        .allSatisfy(
            finding -> assertThat(printed).contains(finding.rule() + "  " + finding.path()));
  }

  @Provide
  Arbitrary<Locale> locales() {
    return Arbitraries.of(
        Locale.forLanguageTag("vi-VN"),
        Locale.UK,
        Locale.JAPAN,
        Locale.ROOT,
        Locale.forLanguageTag("tr"),
        Locale.forLanguageTag("ar-EG-u-nu-arab"));
  }

  @Provide
  Arbitrary<OfficialDocument> documents() {
    Arbitrary<OfficialDocument> plain =
        Combinators.combine(issuers(), texts(), parts(), Arbitraries.integers().between(0, 2))
            .as(ValidationProperties::document);
    Arbitrary<OfficialDocument> copies =
        Combinators.combine(plain, Arbitraries.of(CopyForm.class))
            .as(
                (original, form) ->
                    new DocumentCopy(
                        form,
                        original,
                        original.header(),
                        original.signature(),
                        original.distribution()));
    return Arbitraries.frequencyOf(Tuple.of(4, plain), Tuple.of(1, copies));
  }

  private static OfficialDocument document(
      IssuingAgency issuer, String subject, Parts parts, int kind) {
    return switch (kind) {
      case 0 -> {
        var builder = OfficialDispatch.builder(issuer, subject);
        parts.handling.references.forEach(builder::inResponseTo);
        parts.fill(builder);
        yield builder.build();
      }
      case 1 -> {
        var builder = TitledDocument.builder(parts.type, issuer, subject);
        parts.fill(builder);
        yield builder.build();
      }
      default -> {
        var builder = OfficialLetter.builder(issuer, subject);
        parts.fill(builder);
        yield builder.build();
      }
    };
  }

  /**
   * What a document may have or lack; a list of one or none stands for a part that may be missing.
   */
  private record Parts(
      DocumentType type,
      List<DocumentCode> code,
      List<UnnumberedCode> draftCode,
      List<Promulgation> promulgation,
      List<Signature> signature,
      Distribution distribution,
      DocumentContent content,
      Handling handling) {

    void fill(DocumentBuilder<?> builder) {
      draftCode.forEach(builder::draftCode);
      code.forEach(builder::code);
      promulgation.forEach(builder::promulgation);
      signature.forEach(builder::signature);
      builder.distribution(distribution).content(content);
      if (!(builder instanceof OfficialLetter.Builder)) {
        handling.annexes.forEach(each -> builder.attachment(new Attachment(null, each)));
      }
      handling.addressees.forEach(builder::addressee);
      builder.urgency(handling.urgency).family(handling.family);
    }
  }

  private record Handling(
      Urgency urgency,
      DocumentFamily family,
      List<Addressee> addressees,
      List<DocumentContent> annexes,
      List<LegalReference> references) {}

  private static Arbitrary<Parts> parts() {
    Arbitrary<DocumentType> types =
        Arbitraries.of(DocumentType.class)
            .filter(type -> type.isTitled() && type != DocumentType.DISPATCH);
    Arbitrary<Handling> handling =
        Combinators.combine(
                Arbitraries.of(Urgency.class),
                Arbitraries.of(DocumentFamily.class),
                texts().map(Addressee::of).list().ofMaxSize(3),
                contents().list().ofMaxSize(2),
                references().list().ofMaxSize(2))
            .as(Handling::new);
    return Combinators.combine(
            types,
            codes().list().ofMaxSize(1),
            codes().map(DocumentCode::withoutNumber).list().ofMaxSize(1),
            promulgations().list().ofMaxSize(1),
            signatures().list().ofMaxSize(1),
            distributions(),
            contents(),
            handling)
        .as(Parts::new);
  }

  private static Arbitrary<String> texts() {
    Arbitrary<String> odd = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(30);
    Arbitrary<String> usual =
        Arbitraries.of(
            "V/v",
            "V/v.",
            "về việc",
            "Như trên",
            "Như kính gửi",
            "TTNCUĐ",
            "TTNCUD",
            "VT",
            ".",
            "Phó Giám đốc",
            "TS. ",
            "Sở Khoa học và Công nghệ",
            "11 văn bản; 07 tin,bài",
            "{0}");
    return Arbitraries.oneOf(odd, usual).filter(text -> !isBlank(text));
  }

  private static boolean isBlank(String text) {
    return VietnameseText.normalize(text).strip().isEmpty();
  }

  private static Arbitrary<IssuingAgency> issuers() {
    return Combinators.combine(texts(), texts().injectNull(0.3), texts().injectNull(0.3))
        .as((name, parent, letters) -> new IssuingAgency(name, parent, letters, null, null));
  }

  private static Arbitrary<DocumentCode> codes() {
    return Arbitraries.of(
            "477 /SKHCN-TTNCUĐ",
            "7/KH-SKHCN",
            "09/2015/QĐ-TTg",
            "17-NQ/TW",
            "417/TCCP",
            "15/2020/QH14",
            "12/CT-TTHT",
            "30c/NQ-CP",
            "12/CV-SKHCN",
            "12/2018/QĐST-DS",
            "119-CP",
            "01/TTLT-BCA-BTC",
            "05/SY-UBND",
            "Số: 3/BC-SKHCN")
        .map(DocumentCode::parse);
  }

  private static Arbitrary<Promulgation> promulgations() {
    return Combinators.combine(texts(), days().injectNull(0.2)).as(Promulgation::new);
  }

  private static Arbitrary<LocalDate> days() {
    Arbitrary<LocalDate> any =
        Arbitraries.longs()
            .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<LocalDate> near =
        Arbitraries.longs()
            .between(LocalDate.of(2011, 1, 1).toEpochDay(), LocalDate.of(2026, 1, 1).toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Arbitraries.oneOf(any, near, near);
  }

  private static Arbitrary<Signature> signatures() {
    Arbitrary<List<SigningAuthority>> authorities =
        Combinators.combine(Arbitraries.of(SigningForm.class), texts())
            .as(SigningAuthority::new)
            .list()
            .ofMaxSize(3);
    return Combinators.combine(authorities, texts().injectNull(0.2), texts())
        .as(
            (lines, position, name) ->
                new Signature(
                    lines,
                    position == null && lines.isEmpty() ? "Giám đốc" : position,
                    name,
                    null));
  }

  private static Arbitrary<Distribution> distributions() {
    Arbitrary<ArchiveLine> archives =
        Combinators.combine(texts(), texts().injectNull(0.2), Arbitraries.integers().between(1, 9))
            .as(ArchiveLine::new);
    return Combinators.combine(
            texts().map(Recipient::of).list().ofMaxSize(4), archives.injectNull(0.2))
        .as((recipients, archive) -> new Distribution(recipients, archive, null));
  }

  private static Arbitrary<LegalReference> references() {
    return Combinators.combine(codes(), days())
        .as((code, day) -> LegalReference.of(code).withDate(day));
  }

  private static Arbitrary<DocumentContent> contents() {
    Arbitrary<DocumentContent> bodies =
        blocks(2).list().ofMaxSize(4).map(each -> new DocumentBody(List.copyOf(each)));
    Arbitrary<DocumentContent> reports =
        Combinators.combine(
                Arbitraries.integers().between(2000, 2030),
                texts(),
                activities().list().ofMaxSize(3),
                paragraphs().list().ofMaxSize(2),
                dueDates().list().ofMaxSize(2))
            .as(ValidationProperties::report);
    return Arbitraries.oneOf(bodies, reports);
  }

  private static DocumentContent report(
      int year,
      String label,
      List<Activity> activities,
      List<Paragraph> opening,
      List<LocalDate> due) {
    ReportingPeriod of = ReportingPeriod.year(year);
    ReformReport.Builder report =
        ReformReport.builder(
            new ReportingPeriod(of.frequency(), label + " " + year, of.from(), of.to()),
            ReportOutline.communication("năm sau"));
    opening.forEach(report::opening);
    activities.forEach(report::activity);
    due.forEach(
        day -> report.plannedTask(new PlannedTask(List.of(Text.of(label)), List.of(), day)));
    return report.build();
  }

  private static Arbitrary<LocalDate> dueDates() {
    return Arbitraries.longs()
        .between(LocalDate.of(2000, 1, 1).toEpochDay(), LocalDate.of(2031, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Paragraph> paragraphs() {
    Arbitrary<String> words =
        Arbitraries.oneOf(
            texts(),
            Arbitraries.of(
                "Phụ lục I, II và III kèm theo;",
                "phụ lục 1, 12 văn bản.",
                "Phụ lục IIII Nghị định số",
                "các Phụ lục X đến I - V, kèm",
                "Căn cứ Luật Lưu trữ,"));
    return Combinators.combine(Arbitraries.of(ParagraphRole.class), words, references())
        .as(
            (role, text, cited) ->
                new Paragraph(role, List.of(Text.of(text), Citation.of(cited.toString(), cited))));
  }

  /** Sections of any level in one another, as only a careless caller builds them. */
  private static Arbitrary<Block> blocks(int depth) {
    Arbitrary<Block> plain =
        Arbitraries.oneOf(
            paragraphs().map(each -> (Block) each),
            paragraphs()
                .map(
                    each ->
                        new BulletList(
                            BulletMark.DASH,
                            List.of(new BulletItem(each.inlines(), List.of(each))))));
    if (depth == 0) {
      return plain;
    }
    Arbitrary<Block> sections =
        Combinators.combine(
                Arbitraries.of(SectionLevel.class),
                Arbitraries.integers().between(1, 23),
                paragraphs().map(Paragraph::inlines).injectNull(0.5),
                blocks(depth - 1).list().ofMaxSize(3))
            .as(
                (level, position, heading, inside) ->
                    new Section(
                        level,
                        level.ordinalAt(position),
                        heading == null ? List.of() : heading,
                        inside));
    return Arbitraries.oneOf(plain, sections);
  }

  private static Arbitrary<Activity> activities() {
    Arbitrary<BigDecimal> values =
        Arbitraries.oneOf(
            Arbitraries.bigDecimals()
                .between(new BigDecimal("-1E+99"), new BigDecimal("1E+99"))
                .ofScale(3),
            Arbitraries.of(
                new BigDecimal("1E+99"),
                new BigDecimal("1E-100"),
                new BigDecimal("-7"),
                BigDecimal.ZERO));
    Arbitrary<ActivityCount> counts =
        Combinators.combine(texts(), values, texts(), dueDates().injectNull(0.5))
            .as(
                (name, value, unit, end) ->
                    new ActivityCount(
                        name,
                        null,
                        value,
                        unit,
                        null,
                        end == null ? null : ReportingPeriod.between(name, end, end),
                        null));
    return Combinators.combine(
            texts(), counts.list().ofMaxSize(3), Arbitraries.of(ActivityAspect.class))
        .as(
            (text, counted, aspect) ->
                new Activity(aspect, List.of(Text.of(text)), List.of(), List.of(), counted));
  }
}
