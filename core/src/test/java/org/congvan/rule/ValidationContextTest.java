package org.congvan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.regulation.Decree30;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.TestRules;
import org.congvan.validation.ValidationReport;
import org.junit.jupiter.api.Test;

class ValidationContextTest {

  /** What the rules of this test read out of a document. */
  private record Words(String subject) {}

  private final List<OfficialDocument> read = new ArrayList<>();

  @Test
  void resultThatTwoRulesNeed_isReadOncePerValidation() {
    DocumentValidator validator =
        DocumentValidator.of(
            RegulationCatalogue.of(
                List.of(
                    TestRules.under(Decree30.REGULATION, entry("TEST-001"), entry("TEST-002")))));

    List<ValidationReport> reports =
        Stream.of(TestRules.draft(), TestRules.draft())
            .map(each -> validator.validate(each, RegulationChoice.under(Decree30.REGULATION)))
            .toList();

    assertThat(read).hasSize(2);
    assertThat(reports).allSatisfy(each -> assertThat(each.findings()).hasSize(2));
  }

  @Test
  void resultReadFromAnother_isReadOnceToo() {
    ValidationContext context = ValidationContext.of(TestRules.draft());

    String subject =
        context.get(String.class, each -> each.get(Words.class, this::words).subject());

    assertThat(subject).isEqualTo(context.document().subject());
    assertThat(context.get(Words.class, this::words).subject()).isEqualTo(subject);
    assertThat(read).hasSize(1);
  }

  private RuleEntry entry(String id) {
    Rule<Words> rule =
        new Rule<>() {
          @Override
          public RuleId id() {
            return RuleId.parse(id);
          }

          @Override
          public RuleSubjects<Words> select(ValidationContext context) {
            return RuleSubjects.of(context.get(Words.class, ValidationContextTest.this::words));
          }

          @Override
          public void check(Words subject, FindingSink sink) {
            sink.report(DocumentPath.of("subject"), subject.subject(), "");
          }
        };
    return new RuleEntry(rule, Severity.WARNING, TestRules.CONSISTENCY);
  }

  private Words words(ValidationContext context) {
    read.add(context.document());
    return new Words(context.document().subject());
  }
}
