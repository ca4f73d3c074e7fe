package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.congvan.body.Inline;
import org.congvan.body.Table;
import org.congvan.model.TitledDocument;
import org.congvan.reform.ReformReport;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.Verdict;
import org.junit.jupiter.api.Test;

class Report2020Test {

  private final TitledDocument document = Report2020.create();
  private final ReformReport report = (ReformReport) document.content();

  @Test
  void validation_findsNothingByTheDecree() {
    ValidationReport result = DocumentValidator.standard().validate(document);

    assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTABLE);
    assertThat(result.ruleSet()).isEqualTo("nd30-2020");
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void period_closesBeforeTheReportIsIssued() {
    assertThat(report.period().from()).isEqualTo(LocalDate.of(2019, 12, 15));
    assertThat(report.period().to()).isEqualTo(LocalDate.of(2020, 12, 14));
    assertThat(document.issuedOn()).contains(LocalDate.of(2020, 12, 16));
  }

  @Test
  void annexTable_hasARowForEachCountOfTheReport() {
    Table table = (Table) document.attachments().get(0).content().body().blocks().get(0);

    assertThat(table.headerRows()).isEqualTo(1);
    assertThat(
            table.rows().stream()
                .skip(1)
                .map(row -> Inline.plainText(row.cells().get(3).inlines())))
        .containsExactlyElementsOf(
            report.counts().map(count -> count.value().toPlainString()).toList());
  }

  @Test
  void citations_areFull() {
    assertThat(report.directives().get(0).documents()).allMatch(reference -> reference.isFull());
  }
}
