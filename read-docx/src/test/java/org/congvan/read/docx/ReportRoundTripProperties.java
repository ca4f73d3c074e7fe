package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Iterator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.law.RegulationChoice;
import org.congvan.layout.PageLayout;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportingPeriod;
import org.congvan.testkit.DocumentArbitraries;

/**
 * Generated reports on reform, in documents of every kind and in what is attached to them, written
 * as Word files and read back from their pages: they are equal as records, but for what {@link
 * DocxReader} lists.
 */
class ReportRoundTripProperties {

  @Provide
  Arbitrary<OfficialDocument> withReports() {
    return Combinators.combine(
            DocumentArbitraries.issued().map(UsualNames::in),
            UsualReports.reports(),
            UsualReports.reports().list().ofSize(4))
        .as(
            (document, report, others) -> {
              Iterator<ReformReport> next = others.iterator();
              return WholeDocuments.withContents(
                  about(document, report.period()), report, each -> next.next());
            });
  }

  /** The subject names the period, titles of what is attached name none. */
  private static OfficialDocument about(OfficialDocument document, ReportingPeriod period) {
    if (document instanceof DocumentCopy copy) {
      return copy.withOriginal(about(copy.original(), period));
    }
    OfficialDocument named = document.withSubject("báo cáo kết quả " + period.label());
    return named instanceof OfficialLetter
        ? named
        : named.withAttachments(
            named.attachments().stream()
                .map(each -> each.title() == null ? each : each.withTitle("Báo cáo kết quả"))
                .toList());
  }

  @Property(tries = 100, seed = "20", edgeCases = EdgeCasesMode.NONE)
  void report_isThatWhichWasWritten(@ForAll("withReports") OfficialDocument document)
      throws IOException {
    RegulationChoice choice = RegulationChoice.byDateOfIssue();
    OfficialDocument read = ReadBack.of(document, choice).read();
    PageLayout layout = ReadBack.layout(document, choice);

    assertThat(WholeDocuments.inContents(read, each -> CarriedReport.ofRead(each, layout)))
        .isEqualTo(
            WholeDocuments.inContents(
                WholeDocuments.carried(document, read), each -> CarriedReport.of(each, layout)));
  }
}
