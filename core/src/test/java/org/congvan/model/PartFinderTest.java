package org.congvan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.congvan.body.Paragraph;
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartFinderTest {

  private final OfficialDocument document =
      OfficialDispatch.builder(IssuingAgency.of("Sở A"), "báo cáo")
          .addressee("Sở B")
          .addressee("Sở C")
          .distribution(
              Distribution.of(
                  ArchiveLine.of("TTNCUĐ"), Recipient.of("Như trên"), Recipient.of("Phòng D")))
          .build();

  @Test
  void at_followsRecordsAndLists() {
    assertThat(at(document, "addressees[1].name")).hasValue("Sở C");
    assertThat(at(document, "distribution.archive.draftingUnit")).hasValue("TTNCUĐ");
    assertThat(at(document, "content.blocks")).hasValue(List.of());
  }

  @Test
  void at_reachesPlacesOnThePageOfATypedReport() {
    Paragraph closing = Paragraph.of("Trên đây là báo cáo.");
    ReformReport report =
        ReformReport.builder(ReportingPeriod.year(2019), ReportOutline.communication("năm 2020"))
            .closing(closing)
            .build();
    OfficialDocument dispatch =
        OfficialDispatch.builder(IssuingAgency.of("Sở A"), "báo cáo").content(report).build();

    assertThat(at(dispatch, "content.body.blocks[0]")).hasValue(closing);
  }

  @Test
  void at_isEmptyForAMissingPart() {
    assertThat(at(document, "signature")).isEmpty();
    assertThat(at(document, "header.code")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "archive",
        "addressees[2]",
        "addressees.name",
        "header.code.number",
        "subject.length"
      })
  void at_rejectsPathsThatLeadNowhere(String path) {
    assertThatThrownBy(() -> at(document, path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(path)
        .hasMessageContaining("addressees[1].name");
  }

  @Test
  void find_givesValuesInReadingOrderWithPathsThatResolve() {
    List<AtPath<Recipient>> found = PartFinder.find(document, Recipient.class);
    assertThat(found)
        .extracting(each -> each.path().toString())
        .containsExactly("distribution.recipients[0]", "distribution.recipients[1]");
    assertThat(found)
        .allSatisfy(
            each -> assertThat(PartFinder.at(document, each.path())).hasValue(each.value()));
  }

  private static Optional<Object> at(OfficialDocument document, String path) {
    return PartFinder.at(document, DocumentPath.parse(path));
  }
}
