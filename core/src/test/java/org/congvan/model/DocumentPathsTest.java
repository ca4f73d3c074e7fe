package org.congvan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.congvan.body.Paragraph;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPathsTest {

  private final OfficialDocument document =
      OfficialDispatch.builder(IssuingAgency.of("Sở A"), "báo cáo")
          .addressee("Sở B")
          .addressee("Sở C")
          .distribution(
              Distribution.of(
                  ArchiveLine.of("TTNCUĐ"), Recipient.of("Như trên"), Recipient.of("Phòng D")))
          .build();

  @Test
  void resolve_followsRecordsAndLists() {
    assertThat(DocumentPaths.resolve(document, "addressees[1].name")).hasValue("Sở C");
    assertThat(DocumentPaths.resolve(document, "distribution.archive.draftingUnit"))
        .hasValue("TTNCUĐ");
    assertThat(DocumentPaths.resolve(document, "content.blocks")).hasValue(List.of());
  }

  @Test
  void resolve_reachesPlacesOnThePageOfATypedReport() {
    Paragraph closing = Paragraph.of("Trên đây là báo cáo.");
    ReformReport report =
        ReformReport.builder(ReportingPeriod.year(2019), ReportOutline.communication("năm 2020"))
            .closing(closing)
            .build();
    OfficialDocument dispatch =
        OfficialDispatch.builder(IssuingAgency.of("Sở A"), "báo cáo").content(report).build();

    assertThat(DocumentPaths.resolve(dispatch, "content.body.blocks[0]")).hasValue(closing);
  }

  @Test
  void resolve_isEmptyForAMissingPart() {
    assertThat(DocumentPaths.resolve(document, "signature")).isEmpty();
    assertThat(DocumentPaths.resolve(document, "header.code")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "archive",
        "addressees[2]",
        "addressees[-1]",
        "addressees[x]",
        "addressees[0",
        "addressees.name",
        "header.code.number",
        "subject.length",
        "header..issuer"
      })
  void resolve_rejectsPathsThatLeadNowhere(String path) {
    assertThatThrownBy(() -> DocumentPaths.resolve(document, path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(path)
        .hasMessageContaining("addressees[1].name");
  }

  @Test
  void find_givesValuesInReadingOrderWithPathsThatResolve() {
    List<Located<Recipient>> found = DocumentPaths.find(document, Recipient.class);
    assertThat(found)
        .extracting(Located::path)
        .containsExactly("distribution.recipients[0]", "distribution.recipients[1]");
    assertThat(found)
        .allSatisfy(
            each ->
                assertThat(DocumentPaths.resolve(document, each.path())).hasValue(each.value()));
  }

  @Test
  void order_countsPositionsAsNumbers() {
    assertThat(
            List.of("a[10].x", "a[2]", "a", "a[2].b", "b[02]", "b[2]").stream()
                .sorted(DocumentPaths.ORDER))
        .containsExactly("a", "a[2]", "a[2].b", "a[10].x", "b[02]", "b[2]");
  }
}
