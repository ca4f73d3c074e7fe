package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.PartFinder;
import org.congvan.reference.LegalReference;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.Verdict;
import org.junit.jupiter.api.Test;

/** The first list of the clerk: all that validation finds in the dispatch as built in code. */
class Findings477Test {

  private final OfficialDispatch dispatch = Dispatch477.create();
  private final ValidationReport report = DocumentValidator.standard().validate(dispatch);
  private final List<ClerkList.Entry> expected = ClerkList.read("findings-477.txt").entries();

  @Test
  void findings_areThoseOfTheListAndNoOthers() {
    assertThat(report.findings())
        .map(
            finding ->
                List.of(
                    finding.rule().value(),
                    finding.severity().name(),
                    finding.path().toString(),
                    finding.arguments()))
        .containsExactlyElementsOf(
            expected.stream()
                .map(
                    each ->
                        List.<Object>of(
                            each.one("rule"),
                            each.one("severity"),
                            each.one("path"),
                            each.all("argument")))
                .toList());
  }

  @Test
  void everyFinding_hasItsReason() {
    assertThat(expected).hasSize(12).allSatisfy(each -> assertThat(each.one("why")).isNotBlank());
  }

  @Test
  void verdict_isAcceptableAndEveryRuleWasEvaluated() {
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTABLE);
    assertThat(report.ruleSet()).isEqualTo("tt01-2011");
    assertThat(report.notEvaluated()).isEmpty();
  }

  @Test
  void citations_eightOfTenAreNotFull() {
    List<LegalReference> cited =
        PartFinder.find(dispatch.content(), LegalReference.class).stream()
            .map(each -> each.value())
            .toList();

    assertThat(cited).hasSize(10);
    assertThat(cited).filteredOn(LegalReference::isFull).hasSize(2);
    assertThat(expected).filteredOn(each -> each.one("rule").equals("CITE-002")).hasSize(8);
  }
}
