package org.congvan.samples;

import static org.congvan.testkit.CongvanAssertions.assertThat;

import org.congvan.model.OfficialDispatch;
import org.congvan.rule.Severity;
import org.congvan.rules.RuleSets;
import org.congvan.validation.DocumentValidator;
import org.junit.jupiter.api.Test;

/** Report data tested with the testkit, as the README quotes it. */
class ReportDataTest {

  @Test
  void dispatch477_isAcceptableButForTheUnitInItsArchiveLine() {
    OfficialDispatch dispatch = Dispatch477.create();
    // begin testkit
    var result = DocumentValidator.of(RuleSets.standard()).validate(dispatch);
    assertThat(result)
        .isAcceptable()
        .hasFinding("RCPT-003")
        .at("distribution.archive.draftingUnit")
        .withSeverity(Severity.WARNING);
    // end testkit
  }
}
