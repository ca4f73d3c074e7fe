package org.congvan.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.code.DocumentCode;
import org.congvan.law.RegulationCatalogue;
import org.congvan.model.Addressee;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.Distribution;
import org.congvan.model.DraftChecks;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.PartFinder;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.regulation.Basis;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.rule.Severity;
import org.congvan.rules.Decree30Rules;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.Finding;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.ValidationReportFormatter;
import org.congvan.validation.Verdict;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.NullDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JakartaRulesTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final ValidatorFactory FACTORY = Providers.in(Locale.ENGLISH);
  private static final JakartaRules RULES =
      JakartaRules.builder(FACTORY.getValidator())
          .interpolator(FACTORY.getMessageInterpolator())
          .build();

  /** A host's content with constraints of its own. */
  record ScoreSheet(
      List<@Valid Score> scores,
      List<@NotBlank String> notes,
      Map<String, @Valid Score> byUnit,
      @Valid Sender sender)
      implements DocumentContent {

    ScoreSheet(Score... scores) {
      this(List.of(scores), List.of(), Map.of(), new Sender());
    }

    @Override
    public DocumentBody body() {
      return DocumentBody.of(Paragraph.of("Kết quả chấm điểm."));
    }
  }

  record Score(
      @Size(max = 5, message = "{acme.score.unit}") String unit,
      @Max(value = 100, message = "{acme.score.points}") int points) {}

  /** A class with a getter, where no record accessor leads. */
  static final class Sender {
    @AssertTrue
    public boolean isKnown() {
      return known;
    }

    private boolean known = true;

    Sender unknown() {
      known = false;
      return this;
    }
  }

  record ScoreBlock(@Valid Score score) implements CustomBlock {
    @Override
    public String kind() {
      return "acme.score";
    }
  }

  record Forwarded(@Valid Addressee receiver) implements DocumentContent {
    @Override
    public DocumentBody body() {
      return DocumentBody.of(Paragraph.of("Kết quả chấm điểm."));
    }
  }

  /** Constraints that no value meets. */
  record Values(
      @AssertTrue boolean flag,
      @Null LocalDate day,
      @Null Object object,
      @Null Severity severity,
      @Null StringBuilder text)
      implements DocumentContent {
    @Override
    public DocumentBody body() {
      return DocumentBody.of(Paragraph.of("Kết quả chấm điểm."));
    }
  }

  /** Reading it fails, as a host's mistake may. */
  record Broken(boolean readable) implements DocumentContent {
    @AssertTrue
    public boolean isReadable() {
      if (!readable) {
        throw new IllegalStateException("broken");
      }
      return true;
    }

    @Override
    public DocumentBody body() {
      return DocumentBody.of(Paragraph.of("Kết quả chấm điểm."));
    }
  }

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  @Test
  void validate_reportsViolationsInTheHostsContent() {
    ValidationReport report =
        judge(dispatch(new ScoreSheet(new Score("Sở A", 7), new Score("Sở Nội vụ", 107))));

    assertThat(report.findings())
        .extracting(Finding::rule, Finding::severity, each -> each.path().toString())
        .containsExactly(
            tuple(JakartaRules.ID, Severity.WARNING, "content.scores[1].unit"),
            tuple(JakartaRules.ID, Severity.WARNING, "content.scores[1].points"));
    assertThat(report.findings().get(1).arguments())
        .containsExactly(
            "107",
            "điểm không quá 100",
            "points must not be above 100",
            Max.class.getName(),
            "content.scores[1].points");
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTABLE);
    assertThat(report.ruleSet()).isEqualTo("nd30-2020+bean");
  }

  @Test
  void format_isInTheLanguageOfTheReader() {
    ValidationReport report = judge(dispatch(new ScoreSheet(new Score("Sở A", 107))));
    ValidationReportFormatter formatter = ValidationReportFormatter.of(catalogue(RULES));

    assertThat(formatter.format(report, VIETNAMESE))
        .contains("BEAN-001  content.scores[0].points", "\"107\": điểm không quá 100")
        .contains("ràng buộc Bean Validation do hệ thống sử dụng đặt ra");
    assertThat(formatter.format(report, Locale.ENGLISH))
        .contains("\"107\": points must not be above 100")
        .contains("Bean Validation constraints that the system in use has set");
  }

  @Test
  void validate_ordersByPositionNotByDigits() {
    Score good = new Score("Sở A", 1);
    Score bad = new Score("Sở A", 101);

    ValidationReport report =
        judge(
            dispatch(
                new ScoreSheet(bad, good, bad, good, good, good, good, good, good, good, bad)));

    assertThat(report.findings())
        .extracting(each -> each.path().toString())
        .containsExactly(
            "content.scores[0].points", "content.scores[2].points", "content.scores[10].points");
  }

  @Test
  void validate_findsHostsBlocksInTheBody() {
    Section section =
        Section.of(
            SectionLevel.HEADING,
            1,
            "Điểm số",
            List.of(new ScoreBlock(new Score("Sở A", 1)), new ScoreBlock(new Score("Sở A", 101))));

    ValidationReport report = judge(dispatch(DocumentBody.of(section)));

    assertThat(report.findings())
        .extracting(each -> each.path().toString())
        .containsExactly("content.blocks[0].blocks[1].score.points");
  }

  @Test
  void validate_findsContentOfAnnexes() {
    OfficialDispatch dispatch =
        draft(new ScoreSheet())
            .attachment(new Attachment(null, new ScoreSheet()))
            .attachment(new Attachment(null, new ScoreSheet(new Score("Sở A", 101))))
            .build();

    assertThat(judge(dispatch).findings(JakartaRules.ID))
        .extracting(each -> each.path().toString())
        .containsExactly("attachments[1].content.scores[0].points");
  }

  @Test
  void path_ofAListElement_isItsPosition() {
    ScoreSheet content = new ScoreSheet(List.of(), List.of("x", " "), Map.of(), new Sender());

    assertThat(judge(dispatch(content)).findings())
        .extracting(each -> each.path().toString())
        .containsExactly("content.notes[1]");
  }

  @Test
  void path_endsAtTheLastRecord_andThatOfTheProviderIsKept() {
    ScoreSheet content =
        new ScoreSheet(
            List.of(), List.of(), Map.of("SKHCN", new Score("Sở A", 101)), new Sender().unknown());

    List<Finding> findings = judge(dispatch(content)).findings();

    assertThat(findings)
        .extracting(each -> each.path().toString())
        .containsExactly("content.sender", "content.byUnit");
    assertThat(findings)
        .extracting(each -> each.arguments().get(4))
        .containsExactly("content.sender.known", "content.byUnit[SKHCN].points");
  }

  @Test
  void everyPathResolves() {
    OfficialDispatch dispatch =
        dispatch(
            new ScoreSheet(
                List.of(new Score("Sở Nội vụ", 101)),
                List.of(""),
                Map.of("SKHCN", new Score("Sở A", 101)),
                new Sender().unknown()));

    assertThat(judge(dispatch).findings())
        .hasSize(5)
        .allSatisfy(each -> assertThat(PartFinder.at(dispatch, each.path())).isPresent());
  }

  @Test
  void ownConstraint_isReportedWithinTheHostsContent() {
    Forwarded content = new Forwarded(Addressee.of("Sở " + "ơ".repeat(198)));

    assertThat(judge(dispatch(content)).findings())
        .extracting(each -> each.path().toString(), each -> each.arguments().get(2))
        .containsExactly(
            tuple(
                "content.receiver.name",
                "The addressee's name is longer than the 200 characters of the field OrganName."
                    + " Shorten it."));
  }

  @Test
  void ownConstraint_isLeftToTheRuleSet() {
    OfficialDispatch dispatch =
        OfficialDispatch.builder(issuer(), "báo cáo " + "ế".repeat(500))
            .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2019, 12, 20)))
            .build();
    RegulationCatalogue rules = catalogue(RULES);

    ValidationReport report = DocumentValidator.of(rules).validate(dispatch);

    assertThat(report.findings(JakartaRules.ID)).isEmpty();
    assertThat(report)
        .extracting(ValidationReport::findings)
        .isEqualTo(DocumentValidator.standard().validate(dispatch).findings());
  }

  @ParameterizedTest
  @CsvSource({
    "{org.congvan.META-004}, false",
    "{org.congvan.META-004.subject}, false",
    "{org.congvan.META-004, true",
    "{org.congvan.subject}, true",
    "{org.congvan.}, true",
    "{com.acme.META-004}, true",
    "META-004, true"
  })
  void constraintOfTheHostOnTheDocument_isReportedUnlessItRepeatsARule(
      String message, boolean reported) {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator());
    ConstraintMapping mapping = configuration.createConstraintMapping();
    mapping
        .type(OfficialDispatch.class)
        .field("subject")
        .constraint(new NullDef().message(message));
    try (ValidatorFactory host = configuration.addMapping(mapping).buildValidatorFactory()) {
      ValidationReport report =
          DocumentValidator.of(catalogue(JakartaRules.builder(host.getValidator()).build()))
              .validate(dispatch(new ScoreSheet()));

      assertThat(report.findings(JakartaRules.ID)).hasSize(reported ? 1 : 0);
    }
  }

  @Test
  void value_isPrintedOnlyWhereItHasNoAddressInMemory() {
    Values content =
        new Values(
            false,
            LocalDate.of(2021, 11, 11),
            new Object(),
            Severity.ADVICE,
            new StringBuilder("lời văn"));

    assertThat(judge(dispatch(content)).findings())
        .extracting(each -> each.path().toString(), each -> each.arguments().get(0))
        .containsExactlyInAnyOrder(
            tuple("content.flag", "false"),
            tuple("content.day", "2021-11-11"),
            tuple("content.object", ""),
            tuple("content.severity", "ADVICE"),
            tuple("content.text", "lời văn"));
  }

  @Test
  void severity_isChosenByTheCaller() {
    Basis basis = new Basis.Consistency("điểm số phải đúng thang điểm");
    JakartaRules strict =
        JakartaRules.builder(FACTORY.getValidator()).severity(Severity.ERROR, basis).build();

    ValidationReport report =
        DocumentValidator.of(catalogue(strict))
            .validate(dispatch(new ScoreSheet(new Score("Sở A", 101))));

    assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(report.findings()).extracting(Finding::basis).containsExactly(basis);
  }

  @Test
  void withoutInterpolator_bothLanguagesHaveTheSameMessage() {
    JakartaRules plain = JakartaRules.builder(FACTORY.getValidator()).build();

    ValidationReport report =
        DocumentValidator.of(catalogue(plain))
            .validate(dispatch(new ScoreSheet(new Score("Sở A", 101))));

    assertThat(report.findings().get(0).arguments().subList(1, 3))
        .containsExactly("points must not be above 100", "points must not be above 100");
  }

  @Test
  void groups_chooseWhatIsJudged() {
    JakartaRules draft =
        JakartaRules.builder(FACTORY.getValidator()).groups(DraftChecks.class).build();

    ValidationReport report =
        DocumentValidator.of(catalogue(draft))
            .validate(dispatch(new ScoreSheet(new Score("Sở A", 101))));

    assertThat(report.findings()).isEmpty();
  }

  @Test
  void groups_areTakenAsTheyAreWhenGiven() {
    Class<?>[] given = {Default.class};
    JakartaRules.Builder builder = JakartaRules.builder(FACTORY.getValidator()).groups(given);
    given[0] = DraftChecks.class;
    RegulationCatalogue rules = catalogue(builder.build());
    builder.groups(DraftChecks.class);

    assertThat(
            DocumentValidator.of(rules)
                .validate(dispatch(new ScoreSheet(new Score("Sở A", 101))))
                .findings())
        .hasSize(1);
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_isRefusedByName() {
    JakartaRules.Builder builder = JakartaRules.builder(FACTORY.getValidator());

    assertThatNullPointerException()
        .isThrownBy(() -> builder.groups(Default.class, null))
        .withMessage("group");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.groups((Class<?>[]) null))
        .withMessage("newGroups");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.interpolator(null))
        .withMessage("newInterpolator");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.severity(null, new Basis.Consistency("x")))
        .withMessage("newSeverity");
    assertThatNullPointerException()
        .isThrownBy(() -> JakartaRules.builder(null))
        .withMessage("validator");
  }

  @Test
  void failingProvider_leavesTheVerdictOpen() {
    JakartaRules failing = JakartaRules.builder(FACTORY.getValidator()).build();

    ValidationReport report =
        DocumentValidator.of(catalogue(failing)).validate(dispatch(new Broken(false)));

    assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(report.findObstacle(JakartaRules.ID))
        .map(NotEvaluatedReason::kind)
        .contains(NotEvaluatedReason.Kind.RULE_FAILED);
  }

  @Test
  void addTo_refusesASetThatHasTheRule() {
    assertThatThrownBy(() -> RULES.addTo(RULES.addTo(Decree30Rules.RULES)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BEAN-001");
  }

  private static ValidationReport judge(OfficialDispatch dispatch) {
    return DocumentValidator.of(catalogue(RULES)).validate(dispatch);
  }

  private static RegulationCatalogue catalogue(JakartaRules rules) {
    return RegulationCatalogue.standard().withRules(rules::addTo);
  }

  private static OfficialDispatch dispatch(DocumentContent content) {
    return draft(content).build();
  }

  private static OfficialDispatch.Builder draft(DocumentContent content) {
    return OfficialDispatch.builder(issuer(), "báo cáo điểm số cải cách hành chính")
        .code(DocumentCode.parse("477/SKHCN-TTNCUĐ"))
        .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2021, 11, 11)))
        .addressee("Sở Nội vụ")
        .content(Objects.requireNonNull(content))
        .signature(Signature.byHead("Giám đốc", "Nguyễn Văn A"))
        .distribution(Distribution.of(ArchiveLine.of("TTNCUĐ"), Recipient.of("Như trên")));
  }

  private static IssuingAgency issuer() {
    return IssuingAgency.of("Sở Khoa học và Công nghệ")
        .withParent("UBND tỉnh Quảng Trị")
        .withAbbreviation("SKHCN");
  }
}
