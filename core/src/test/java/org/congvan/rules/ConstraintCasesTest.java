package org.congvan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationEntry;
import org.congvan.model.DraftChecks;
import org.congvan.model.OfficialDocument;
import org.congvan.regulation.Decree30;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleId;
import org.congvan.rules.metadata.MetadataRules;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.jakarta.JakartaRules;
import org.congvan.validation.jakarta.Providers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The constraints of the model against every document of the rule cases: what a provider of Bean
 * Validation finds with them is what the rules find that they restate, at the same paths.
 */
@Tag("once")
class ConstraintCasesTest {

  private static final String KEY = "\\{org\\.congvan\\.([A-Z]+-\\d{3})(?:\\.(?:number|date))?}";
  private static final Set<String> DEMANDS =
      Set.of("HEAD-001", "HEAD-002", "RCPT-001", "RCPT-004", "SIGN-001");

  private static final RegulationEntry DECREE =
      RegulationCatalogue.standard().find("nd30-2020").orElseThrow();

  private static final ValidatorFactory FACTORY = Providers.in(Locale.ENGLISH);
  private static final Validator VALIDATOR = FACTORY.getValidator();

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  static Stream<RuleCase> cases() {
    return Decree30Rules.RULES.entries().stream()
        .flatMap(entry -> RuleCaseFile.read(entry.id()).stream())
        .filter(each -> each.isFor(DECREE));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void providerFindsWhatTheRulesFind(RuleCase each) {
    OfficialDocument document = document(each);

    assertThat(violations(document)).isEqualTo(findings(document, false));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void draftChecks_checkLengthsOnly(RuleCase each) {
    OfficialDocument document = document(each);

    assertThat(violations(document, DraftChecks.class)).isEqualTo(findings(document, true));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingIsReportedTwice(RuleCase each) {
    OfficialDocument document = document(each);
    RegulationCatalogue rules =
        RegulationCatalogue.standard().withRules(JakartaRules.builder(VALIDATOR).build()::addTo);

    ValidationReport report =
        DocumentValidator.of(rules).validate(document, RegulationChoice.under(Decree30.REGULATION));

    assertThat(report.findings()).isEqualTo(judge(document).findings());
    assertThat(report.findObstacle(JakartaRules.ID)).isEmpty();
  }

  @Test
  void everyLengthAndRequiredPartHasACase() {
    Set<String> tried = new TreeSet<>();
    cases()
        .forEach(
            each -> violations(document(each)).forEach(line -> tried.add(line.split(" ", 2)[0])));
    Set<String> restated = new TreeSet<>(DEMANDS);
    MetadataRules.decree30().forEach(entry -> restated.add(entry.id().value()));

    assertThat(tried).isEqualTo(restated);
  }

  private static OfficialDocument document(RuleCase each) {
    return CaseDocument.build(each.settings(), LocalDate.of(2021, 12, 20));
  }

  private static List<String> violations(OfficialDocument document, Class<?>... groups) {
    List<String> found = new ArrayList<>();
    for (ConstraintViolation<?> each : VALIDATOR.validate(document, groups)) {
      assertThat(each.getMessageTemplate()).matches(KEY);
      assertThat(each.getMessage()).doesNotContain("{", "org.congvan");
      found.add(each.getMessageTemplate().replaceAll(KEY, "$1") + " " + each.getPropertyPath());
    }
    return found.stream().sorted().toList();
  }

  private static List<String> findings(OfficialDocument document, boolean draft) {
    Set<RuleId> lengths =
        MetadataRules.decree30().stream().map(RuleEntry::id).collect(Collectors.toSet());
    return judge(document).findings().stream()
        .filter(
            each ->
                lengths.contains(each.rule()) || (!draft && DEMANDS.contains(each.rule().value())))
        .map(each -> each.rule() + " " + each.path())
        .sorted()
        .toList();
  }

  private static ValidationReport judge(OfficialDocument document) {
    return DocumentValidator.standard()
        .validate(document, RegulationChoice.under(Decree30.REGULATION));
  }
}
