package org.congvan.read.docx.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.page.PageComposer;
import org.congvan.read.docx.DocxReader;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Outcome;
import org.congvan.read.docx.document.PaperDocument;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Decree30;
import org.congvan.render.PageRegulation;
import org.congvan.requirement.Requirement;
import org.congvan.requirement.RequirementTable;
import org.congvan.testkit.SampleDocuments;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocxAuditorTest {

  private static final LocalDate UNDER_DECREE_30 = LocalDate.of(2020, 12, 15);
  private static final LocalDate UNDER_CIRCULAR_01 = LocalDate.of(2019, 11, 5);
  private static final RegulationChoice CHOICE = RegulationChoice.byDateOfIssue();

  static Stream<OfficialDocument> samples() {
    return SampleDocuments.issued().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void fileThatWeWrite_failsNothing(OfficialDocument document) throws IOException {
    Audit audit = audit(document);

    assertThat(audit.items(Outcome.FAIL)).isEmpty();
    assertThat(audit.verdict()).isIn(AuditVerdict.OPEN, AuditVerdict.UNDETERMINED);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void documentItself_isFoundTheSameAsByTheValidator(OfficialDocument document) throws IOException {
    WordFile file = WordFile.open(AuditedFiles.rendered(document, CHOICE));
    PaperDocument exact =
        new PaperDocument(
            document,
            List.of(),
            PageRoles.of(
                file.document(),
                PageComposer.of(
                        PageRegulation.of(RegulationCatalogue.standard(), document, CHOICE)
                            .layout())
                    .compose(document)));

    Audit audit = DocxAuditor.standard().audit(file, exact, CHOICE);

    Set<String> found =
        audit.items().stream()
            .flatMap(item -> item.rules().stream())
            .filter(rule -> !rule.findings().isEmpty())
            .map(rule -> rule.rule().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found)
        .isEqualTo(
            DocumentValidator.standard().validate(document, CHOICE).findings().stream()
                .map(Finding::rule)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(audit.items(Outcome.FAIL)).isEmpty();
  }

  @Test
  void decree_hasAnItemForEachRequirement_inItsOrder() throws IOException {
    List<Requirement> requirements = RequirementTable.of(Decree30.REGULATION);

    Audit audit = audit(SampleDocuments.dispatch(UNDER_DECREE_30));

    assertThat(audit.items().subList(0, requirements.size()))
        .extracting(AuditItem::id)
        .containsExactlyElementsOf(requirements.stream().map(Requirement::id).toList());
  }

  @Test
  void everyCheckThatARequirementNames_isMade() throws IOException {
    Set<String> made =
        RenderedFormTest.results(SampleDocuments.dispatch(UNDER_DECREE_30)).stream()
            .map(CheckResult::name)
            .collect(Collectors.toSet());

    for (Requirement requirement : RequirementTable.of(Decree30.REGULATION)) {
      for (String row : requirement.forms()) {
        assertThat(Items.names(row)).as(row + " at " + requirement.id()).anyMatch(made::contains);
        if (!row.startsWith("letters.")) {
          assertThat(made).as(requirement.id()).contains(row);
        }
      }
    }
  }

  @Test
  void margin_isMeasuredWithClausePlaceAndSuggestion() throws IOException {
    WordFile file =
        WordFile.open(
            AuditedFiles.changed(
                AuditedFiles.rendered(SampleDocuments.dispatch(UNDER_DECREE_30), CHOICE),
                "word/document.xml",
                "w:pgMar",
                "w:left=\"1701\"",
                "w:left=\"1134\""));

    Audit audit = DocxAuditor.standard().audit(file);

    assertThat(audit.verdict()).isEqualTo(AuditVerdict.FAULTS);
    AuditItem margins =
        audit.items(Outcome.FAIL).stream()
            .filter(each -> each.id().equals("Phụ lục I, Phần I, I.3 #1"))
            .findFirst()
            .orElseThrow();
    assertThat(margins.basis()).isInstanceOf(Basis.Clause.class);
    CheckResult left =
        margins.checks().stream()
            .filter(each -> each.name().equals("left-margin"))
            .findFirst()
            .orElseThrow();
    assertThat(left.outcome()).isEqualTo(Outcome.FAIL);
    assertThat(left.measured()).hasToString("Phrase[key=millimetres, arguments=[20]]");
    assertThat(left.allowed()).hasToString("Phrase[key=millimetres.range, arguments=[30, 35]]");
    assertThat(left.suggestion()).hasToString("Phrase[key=suggest.margin, arguments=[30]]");
    assertThat(left.spot()).isNotNull();
  }

  @Test
  void unreadLaw_neverFails() throws IOException {
    WordFile file =
        WordFile.open(
            AuditedFiles.changed(
                AuditedFiles.rendered(SampleDocuments.dispatch(UNDER_CIRCULAR_01), CHOICE),
                "word/document.xml",
                "w:pgMar",
                "w:left=\"1701\"",
                "w:left=\"1134\""));

    Audit audit = DocxAuditor.standard().audit(file);

    assertThat(audit.items(Outcome.FAIL)).isEmpty();
    assertThat(audit.items(Outcome.NEEDS_REVIEW)).extracting(AuditItem::id).contains("left-margin");
  }

  @Test
  void fileWithoutADay_isUndetermined_untilTheCallerNamesOne() throws IOException {
    WordFile file =
        WordFile.open(
            AuditedFiles.rendered(
                SampleDocuments.undatedDraft(), RegulationChoice.under(Decree30.REGULATION)));

    Audit byItsDay = DocxAuditor.standard().audit(file);
    Audit asOf = DocxAuditor.standard().audit(file, RegulationChoice.asOf(UNDER_DECREE_30));

    assertThat(byItsDay.verdict()).isEqualTo(AuditVerdict.UNDETERMINED);
    assertThat(byItsDay.items()).isEmpty();
    assertThat(byItsDay.remarks()).hasToString("[Phrase[key=remark.law.NO_DATE, arguments=[]]]");
    assertThat(asOf.regulation()).isEqualTo(Decree30.REGULATION);
    assertThat(asOf.percentEvaluated()).isBetween(30, 90);
  }

  @Test
  void auditOfTheSameFile_isEqual() throws IOException {
    byte[] file = AuditedFiles.rendered(SampleDocuments.report(UNDER_DECREE_30), CHOICE);

    assertThat(DocxAuditor.standard().audit(WordFile.open(file)))
        .isEqualTo(DocxAuditor.standard().audit(WordFile.open(file)));
  }

  private static Audit audit(OfficialDocument document) throws IOException {
    WordFile file = WordFile.open(AuditedFiles.rendered(document, CHOICE));
    return DocxAuditor.standard().audit(file, DocxReader.standard().read(file), CHOICE);
  }
}
