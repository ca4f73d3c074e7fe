package org.congvan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.model.PartFinder;
import org.congvan.regulation.Circular01;
import org.congvan.regulation.Decree30;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.ValidationReportFormatter;
import org.congvan.validation.Verdict;

/** What holds for every document, including odd ones. */
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
                assertThatCode(() -> PartFinder.at(document, finding.path()))
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
    return OddDocuments.documents();
  }
}
