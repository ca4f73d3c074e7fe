package org.congvan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.congvan.code.DocumentType;
import org.congvan.path.DocumentPath;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Decree30;
import org.congvan.rule.RuleId;
import org.congvan.rule.Severity;
import org.congvan.rule.Suggestion;
import org.junit.jupiter.api.Test;

class ValidationReportTest {

  private static final Suggestion POSITION = replacement("signature.position", "Giám đốc");
  private static final Suggestion NAME = replacement("signature.fullName", "Nguyễn Văn A");
  private static final Suggestion WORDS =
      new Suggestion.Rewording(path("signature.position"), "GĐ", "Giám đốc");
  private static final Suggestion LINE =
      new Suggestion.Insertion(path("signature.authorities[0]"), "KT. Giám đốc");

  private static DocumentPath path(String path) {
    return DocumentPath.parse(path);
  }

  private static Suggestion replacement(String path, String value) {
    return new Suggestion.Replacement(path(path), value);
  }

  private static Suggestion removal(String path) {
    return new Suggestion.Removal(path(path));
  }

  /** What a report suggests whose findings, in this order, suggest these changes. */
  @SafeVarargs
  private static List<Suggestion> suggested(List<Suggestion>... byFinding) {
    List<Finding> findings = new ArrayList<>();
    for (List<Suggestion> changes : byFinding) {
      findings.add(
          new Finding(
              new RuleId("SIGN-00" + findings.size()),
              Severity.WARNING,
              path("signature"),
              List.of(),
              new Basis.Consistency("so sánh"),
              changes));
    }
    return new ValidationReport(
            new DocumentIdentity(DocumentType.DISPATCH, null, null),
            Decree30.REGULATION,
            "nd30-2020",
            Verdict.ACCEPTABLE,
            null,
            false,
            findings,
            List.of())
        .suggestions();
  }

  @Test
  void suggestions_areAllChangesOfEachFinding() {
    assertThat(suggested(List.of(POSITION, LINE), List.of(), List.of(NAME)))
        .containsExactly(POSITION, LINE, NAME);
  }

  @Test
  void suggestionsForAPartThatIsChangedOtherwise_areLeftOutTogether() {
    Suggestion other = replacement("signature.position", "Chủ tịch");

    assertThat(suggested(List.of(POSITION), List.of(NAME, other))).containsExactly(POSITION);
    assertThat(suggested(List.of(POSITION), List.of(removal("signature.position"), LINE)))
        .containsExactly(POSITION);
  }

  @Test
  void suggestionsForAPartOfAChangedPart_areLeftOut_andTheOtherWayRound() {
    Suggestion whole = removal("signature");

    assertThat(suggested(List.of(whole), List.of(POSITION))).containsExactly(whole);
    assertThat(suggested(List.of(POSITION), List.of(whole))).containsExactly(POSITION);
    assertThat(suggested(List.of(POSITION), List.of(NAME))).containsExactly(POSITION, NAME);
  }

  @Test
  void sameChange_andAnotherThatPutsNothingInThePlace_areKept() {
    assertThat(suggested(List.of(POSITION), List.of(POSITION, NAME)))
        .containsExactly(POSITION, POSITION, NAME);
    assertThat(suggested(List.of(POSITION), List.of(WORDS), List.of(LINE)))
        .containsExactly(POSITION, WORDS, LINE);
  }
}
