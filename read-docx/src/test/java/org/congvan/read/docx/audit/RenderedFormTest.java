package org.congvan.read.docx.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.layout.PageLayout;
import org.congvan.model.OfficialDocument;
import org.congvan.page.PageComposer;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Outcome;
import org.congvan.read.docx.audit.form.FormAudit;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Decree30;
import org.congvan.render.PageRegulation;
import org.congvan.testkit.DocumentArbitraries;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we write passes every check of form, with the roles that the page itself gives. */
class RenderedFormTest {

  /** Words of these documents may be italic, in capitals or at the left margin themselves. */
  private static final Pattern ITS_OWN =
      Pattern.compile("^(slope|case|alignment[.](BODY|CLAUSE|POINT))");

  /**
   * An item that is italic itself; the two columns of those who sign minutes, above Nơi nhận;
   * scans, whose head is a picture.
   */
  private static final Set<String> FOR_A_PERSON =
      Set.of(
          "slope.BULLET",
          "place.AUTHORITY",
          "place.RECIPIENTS_WORD",
          "presence.NATIONAL_NAME",
          "presence.MOTTO");

  static Stream<OfficialDocument> samples() {
    return SampleDocuments.issued().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_failsNoCheck(OfficialDocument document) throws IOException {
    assertThat(failures(document)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_isJudgedWhole(OfficialDocument document) throws IOException {
    assertThat(results(document))
        .filteredOn(each -> each.outcome() == Outcome.NEEDS_REVIEW)
        .extracting(CheckResult::name)
        .isSubsetOf(FOR_A_PERSON);
  }

  @Property(tries = 150, seed = "30")
  void document_failsNoCheck(@ForAll("issued") OfficialDocument document) throws IOException {
    assertThat(failures(document)).filteredOn(each -> !ITS_OWN.matcher(each).find()).isEmpty();
  }

  @Provide
  Arbitrary<OfficialDocument> issued() {
    return DocumentArbitraries.issued();
  }

  private static List<String> failures(OfficialDocument document) throws IOException {
    return results(document).stream()
        .filter(each -> each.outcome() == Outcome.FAIL)
        .map(each -> each.name() + " " + each.measured() + " " + each.spot())
        .toList();
  }

  static List<CheckResult> results(OfficialDocument document) throws IOException {
    RegulationChoice choice = RegulationChoice.byDateOfIssue();
    WordFile file = WordFile.open(AuditedFiles.rendered(document, choice));
    PageLayout layout =
        PageRegulation.of(RegulationCatalogue.standard(), document, choice).layout();
    return FormAudit.of(
        file.document(),
        PageRoles.of(file.document(), PageComposer.of(layout).compose(document)),
        layout,
        new Basis.Clause(Decree30.REGULATION.code(), "Phụ lục I, Phần I, I.4", "Phông chữ"));
  }
}
