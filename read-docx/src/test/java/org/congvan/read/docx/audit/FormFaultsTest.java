package org.congvan.read.docx.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.congvan.law.RegulationChoice;
import org.congvan.layout.Decree30Layout;
import org.congvan.model.OfficialDocument;
import org.congvan.page.PageComposer;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Outcome;
import org.congvan.read.docx.audit.form.FormAudit;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.congvan.read.docx.text.WordDocument;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordSection;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Decree30;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One measure of a file that we wrote is changed, and exactly the check of that measure fails. */
@Tag("once")
class FormFaultsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 12, 15);

  static Stream<List<String>> faults() throws IOException {
    try (var rows = FormFaultsTest.class.getResourceAsStream("form-faults.tsv")) {
      String text = new String(Objects.requireNonNull(rows).readAllBytes(), StandardCharsets.UTF_8);
      return text
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList()
          .stream();
    }
  }

  @Test
  void faults_areMany() throws IOException {
    assertThat(faults().count()).isGreaterThan(80);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void oneMeasureChanged_failsItsCheckAlone(List<String> fault) throws IOException {
    OfficialDocument document = document(fault.get(0));
    byte[] right = AuditedFiles.rendered(document, RegulationChoice.byDateOfIssue());
    byte[] wrong =
        AuditedFiles.changed(right, fault.get(1), fault.get(2), fault.get(3), fault.get(4));

    TreeSet<String> failed = new TreeSet<>(failures(document, right, wrong));

    assertThat(String.join(";", failed)).isEqualTo(fault.get(5));
  }

  private static List<String> failures(OfficialDocument document, byte[] right, byte[] wrong) {
    List<RoledText> roles =
        PageRoles.of(
            WordFile.open(right).document(),
            PageComposer.of(Decree30Layout.LAYOUT).compose(document));
    return FormAudit.of(
            WordFile.open(wrong).document(),
            present(roles, WordFile.open(wrong)),
            Decree30Layout.LAYOUT,
            new Basis.Clause(Decree30.REGULATION.code(), "Phụ lục I", "Phông chữ"))
        .stream()
        .filter(each -> each.outcome() == Outcome.FAIL)
        .map(CheckResult::name)
        .toList();
  }

  /** The same roles for the words that stand there now, if they can still be told. */
  private static List<RoledText> present(List<RoledText> roles, WordFile file) {
    Map<PaperPlace, String> texts = new HashMap<>();
    WordDocument document = file.document();
    document.paragraphs().forEach(each -> put(each, texts));
    for (WordSection section : document.sections()) {
      section.headers().values().forEach(each -> each.paragraphs().forEach(p -> put(p, texts)));
      section.footers().values().forEach(each -> each.paragraphs().forEach(p -> put(p, texts)));
    }
    return roles.stream()
        .map(
            role ->
                new RoledText(
                    role.place(),
                    0,
                    texts.getOrDefault(role.place(), role.text()),
                    role.role(),
                    role.confidence(),
                    role.evidence()))
        .filter(role -> role.role() != Role.NATIONAL_NAME || role.text().startsWith("CỘNG HÒA"))
        .toList();
  }

  private static void put(WordParagraph paragraph, Map<PaperPlace, String> texts) {
    texts.put(new PaperPlace.InWord(paragraph.place()), paragraph.printedText());
  }

  private static OfficialDocument document(String name) {
    return switch (name) {
      case "dispatch" -> SampleDocuments.dispatch(DAY);
      case "report" -> SampleDocuments.report(DAY);
      case "annexes" -> SampleDocuments.twoAnnexes();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
