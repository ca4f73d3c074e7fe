package org.congvan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationEntry;
import org.congvan.model.OfficialDocument;
import org.congvan.model.PartFinder;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Circular01;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleId;
import org.congvan.rule.Severity;
import org.congvan.rule.Suggestion;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.Finding;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.ValidationReportFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every rule against its documents in {@code rules/<ID>/cases.txt}, under every regulation that has
 * it.
 */
@Tag("once")
class RuleCasesTest {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

  /** Rules whose first argument is a key that the messages put into words. */
  private static final Set<String> SAID_IN_WORDS = Set.of("HEAD-001", "HEAD-002", "RPT-015");

  /** Beside what the rules look for; in Java's patterns the halves of a pair are one letter. */
  private static final Pattern MARK = Pattern.compile("(?<=\\p{L})[ ,;.]+|[ ,;.]+$");

  private static final List<String> RARE =
      List.of(" \uD842\uDFB7  ", "\uD842\uDFB7 $0\uD842\uDFB7", "$0\uD842\uDFB7");

  private static final Pattern WHOLE = Pattern.compile("\\P{Cs}*", Pattern.DOTALL);

  private static final RegulationCatalogue RULES = CaseRegime.rules(Map.of());

  /** A case under a regulation. */
  private record Judged(String regulation, RuleCase rule) {}

  /** Several tests look at the same report; judging takes most of their time. */
  private static final Map<Judged, ValidationReport> JUDGED = new ConcurrentHashMap<>();

  static Stream<Arguments> cases() {
    return RULES.entries().stream()
        .flatMap(
            law ->
                law.rules().entries().stream()
                    .flatMap(entry -> RuleCaseFile.read(entry.id()).stream())
                    .filter(each -> each.isFor(law))
                    .map(each -> Arguments.of(law, each)));
  }

  static Stream<Arguments> badCases() {
    return cases().filter(each -> ((RuleCase) each.get()[1]).isBad());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void caseIsJudgedAsItSays(RegulationEntry law, RuleCase rule) {
    ValidationReport report = judge(law, rule);

    assertThat(report.findings(rule.rule()).stream().map(RuleCasesTest::line).toList())
        .isEqualTo(rule.expected());
    assertThat(report.findObstacle(rule.rule()).map(RuleCasesTest::line).orElse(""))
        .isEqualTo(rule.obstacle());
    if (!rule.suggested().isEmpty()) {
      assertThat(report.findings(rule.rule()).stream().flatMap(RuleCasesTest::suggested).toList())
          .isEqualTo(rule.suggested());
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("badCases")
  void everyPathResolves(RegulationEntry law, RuleCase rule) {
    OfficialDocument document = CaseDocument.build(rule.settings(), day(law));
    for (Finding finding : judge(law, rule).findings()) {
      // A path that leads nowhere throws; the part itself may be what is missing.
      assertThat(PartFinder.at(document, finding.path())).isNotNull();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("badCases")
  void suggestionsMendWhatTheyAreFor_aloneAndTogether(RegulationEntry law, RuleCase rule) {
    OfficialDocument document = CaseDocument.build(rule.settings(), day(law));
    ValidationReport report = judge(law, rule);
    for (Finding finding : report.findings(rule.rule())) {
      if (!finding.suggestions().isEmpty()) {
        OfficialDocument mended = Suggestion.applyAll(document, finding.suggestions());
        assertThat(judge(law, rule, mended).findings(rule.rule()))
            .extracting(RuleCasesTest::line)
            .doesNotContain(line(finding));
      }
    }
    OfficialDocument mended = Suggestion.applyAll(document, report.suggestions());

    assertThat(judge(law, rule, mended).findings(Severity.ERROR))
        .hasSizeLessThanOrEqualTo(report.findings(Severity.ERROR).size());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("badCases")
  void textOfFindingsIsFilledAndNamesTheOffendingValue(RegulationEntry law, RuleCase rule) {
    ValidationReport report = judge(law, rule);
    for (Locale language : LANGUAGES) {
      for (Finding finding : report.findings()) {
        String text = law.rules().messages().text(finding.rule(), finding.arguments(), language);
        assertThat(text).doesNotContainPattern("\\{#?\\d");
        if (SAID_IN_WORDS.contains(finding.rule().value())) {
          assertThat(finding.arguments().get(0).split("; "))
              .allSatisfy(key -> assertThat(text).doesNotContain(key));
        } else if (!finding.arguments().isEmpty()) {
          assertThat(text).contains(finding.arguments().get(0));
        }
      }
      String printed = ValidationReportFormatter.of(RULES).format(report, language);
      assertThat(report.findings())
          .allSatisfy(
              finding -> assertThat(printed).contains(finding.rule() + "  " + finding.path()));
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("badCases")
  void characterOfTwoCodeUnits_isNotCut(RegulationEntry law, RuleCase rule) {
    for (String rare : RARE) {
      Map<String, List<String>> settings = new LinkedHashMap<>(rule.settings());
      settings.replaceAll(
          (key, lines) -> lines.stream().map(line -> MARK.matcher(line).replaceAll(rare)).toList());
      findBuilt(settings, day(law))
          .ifPresent(
              document ->
                  assertThat(judge(law, rule, document).findings())
                      .allSatisfy(finding -> assertThat(written(finding)).matches(WHOLE)));
    }
  }

  private static Stream<String> suggested(Finding finding) {
    return finding.suggestions().isEmpty()
        ? Stream.of("-")
        : finding.suggestions().stream().map(RuleCasesTest::line);
  }

  private static String line(Suggestion suggestion) {
    if (suggestion instanceof Suggestion.Replacement each) {
      return each.path() + " | " + each.value();
    } else if (suggestion instanceof Suggestion.Rewording each) {
      return each.path() + " | " + each.words() + " | " + each.replacement();
    } else if (suggestion instanceof Suggestion.Insertion each) {
      return each.path() + " | " + each.value();
    }
    return suggestion.path().toString();
  }

  /** Everything that a finding says about the text. */
  private static String written(Finding finding) {
    List<String> all = new ArrayList<>(finding.arguments());
    for (Suggestion suggestion : finding.suggestions()) {
      if (suggestion instanceof Suggestion.Replacement each) {
        all.add(each.value());
      } else if (suggestion instanceof Suggestion.Rewording each) {
        all.add(each.words());
        all.add(each.replacement());
      } else if (suggestion instanceof Suggestion.Insertion each) {
        all.add(each.value());
      }
    }
    return String.join(" ", all);
  }

  private static Optional<OfficialDocument> findBuilt(
      Map<String, List<String>> settings, LocalDate day) {
    try {
      return Optional.of(CaseDocument.build(settings, day));
    } catch (RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dispatch",
        "report",
        "plan",
        "decision",
        "minutes",
        "introduction",
        "letter",
        "copy"
      })
  void baseDocumentIsFaultless(String kind) {
    for (RegulationEntry law : RegulationCatalogue.standard().entries()) {
      OfficialDocument document = CaseDocument.build(Map.of("kind", List.of(kind)), day(law));
      ValidationReport report = DocumentValidator.standard().validate(document);
      assertThat(report.ruleSet()).isEqualTo(law.rules().id());
      assertThat(report.findings()).isEmpty();
    }
  }

  @Test
  void everyRuleHasAGoodAndABadDocumentUnderEachRegulation() {
    List<String> lacking = new ArrayList<>();
    for (RegulationEntry law : RULES.entries()) {
      for (RuleEntry entry : law.rules().entries()) {
        List<RuleCase> cases =
            RuleCaseFile.read(entry.id()).stream().filter(each -> each.isFor(law)).toList();
        if (cases.stream().noneMatch(RuleCase::isGood)
            || cases.stream().noneMatch(RuleCase::isBad)) {
          lacking.add(law + " " + entry.id());
        }
      }
    }
    assertThat(lacking).isEmpty();
  }

  @Test
  void everyRuleHasItsOwnMessageInBothLanguages() {
    for (RegulationEntry law : RULES.entries()) {
      for (RuleEntry entry : law.rules().entries()) {
        RuleId rule = entry.id();
        assertThat(law.rules().messages().isComplete(rule)).as(rule.value()).isTrue();
        assertThat(law.rules().messages().text(rule, List.of(), LANGUAGES.get(0)))
            .isNotEqualTo(law.rules().messages().text(rule, List.of(), LANGUAGES.get(1)));
      }
    }
  }

  @Test
  void everyRuleSaysWhatItDemandsInBothLanguages() {
    for (RegulationEntry law : RULES.entries()) {
      for (RuleEntry entry : law.rules().entries()) {
        List<String> demands =
            LANGUAGES.stream()
                .flatMap(each -> law.rules().messages().findDemand(entry.id(), each).stream())
                .distinct()
                .toList();
        assertThat(demands)
            .as(entry.id().value())
            .hasSize(2)
            .allSatisfy(demand -> assertThat(demand).endsWith(".").doesNotContainPattern("\\{\\d"));
      }
    }
  }

  @Test
  void everyBasisWithoutAQuote_isInEnglishToo() {
    List<String> lacking = new ArrayList<>();
    for (RegulationEntry law : RegulationCatalogue.standard().entries()) {
      for (RuleEntry entry : law.rules().entries()) {
        boolean quoted =
            entry.basis() instanceof Basis.Clause || entry.basis() instanceof Basis.OfficialSample;
        if (!quoted && law.rules().messages().findBasis(entry.id(), Locale.ENGLISH).isEmpty()) {
          lacking.add(law + " " + entry.id());
        }
        assertThat(law.rules().messages().findBasis(entry.id(), LANGUAGES.get(0))).isEmpty();
      }
    }
    assertThat(lacking).isEmpty();
  }

  private static ValidationReport judge(RegulationEntry law, RuleCase rule) {
    return JUDGED.computeIfAbsent(
        new Judged(law.regulation().id(), rule),
        key -> judge(law, rule, CaseDocument.build(rule.settings(), day(law))));
  }

  private static ValidationReport judge(
      RegulationEntry law, RuleCase rule, OfficialDocument document) {
    return DocumentValidator.of(CaseRegime.rules(rule.settings()))
        .validate(document, RegulationChoice.under(law.regulation()));
  }

  /** A day in force, after the end of the yearly period. */
  private static LocalDate day(RegulationEntry law) {
    return law.regulation().equals(Circular01.REGULATION)
        ? LocalDate.of(2019, 12, 20)
        : LocalDate.of(2021, 12, 20);
  }

  private static String line(Finding finding) {
    return Stream.concat(Stream.of(finding.path().toString()), finding.arguments().stream())
        .reduce((a, b) -> a + " | " + b)
        .orElseThrow();
  }

  private static String line(NotEvaluatedReason obstacle) {
    return (obstacle.kind() + " " + String.join(" ", obstacle.arguments())).strip();
  }
}
