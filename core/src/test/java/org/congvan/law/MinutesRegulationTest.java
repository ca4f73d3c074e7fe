package org.congvan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.code.DocumentFamily;
import org.congvan.code.DocumentType;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.TitledDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minutes have no date at their head; the day in their text decides which regulation governs. */
class MinutesRegulationTest {

  private static final RegulationCatalogue LAW = RegulationCatalogue.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thời gian bắt đầu: 08 giờ 00 phút, ngày 28 tháng 11 năm 2019 | tt01-2011",
        "Hôm nay, ngày 28/11/2019, tại Phòng họp số 2 | tt01-2011",
        "Cuộc họp kết thúc vào 11 giờ 30 phút ngày 05 tháng 3 năm 2020. | nd30-2020",
        "Hồi 14 giờ, ngày 04/3/2020 | tt01-2011",
        "THỜI GIAN: ngày 31 tháng 02 năm 2019, ngày 01 tháng 3 năm 2019 | tt01-2011",
        "Căn cứ Quyết định số 12/QĐ-SNV ngày 05 tháng 3 năm 2019 của Sở Nội vụ | nd30-2020",
        "Người giờ này ở đâu | nd30-2020"
      })
  void dayOfTheMeeting_decides(String text, String regulation) {
    assertThat(governing(minutes(text), RegulationChoice.byDateOfIssue())).isEqualTo(regulation);
  }

  @Test
  void dayInASection_isFound() {
    OfficialDocument minutes =
        minutes("Biên bản")
            .withContent(
                DocumentBody.of(
                    Section.of(
                        SectionLevel.HEADING,
                        1,
                        "Thời gian",
                        List.of(Paragraph.of("Lúc 8 giờ ngày 02/01/2018.")))));

    assertThat(governing(minutes, RegulationChoice.byDateOfIssue())).isEqualTo("tt01-2011");
  }

  @Test
  void callersDay_countsWhereTheTextHasNone() {
    RegulationChoice in2019 = RegulationChoice.asOf(LocalDate.of(2019, 5, 6));

    assertThat(governing(minutes("A."), in2019)).isEqualTo("tt01-2011");
    assertThat(governing(minutes("Lúc 8 giờ ngày 02/01/2024."), in2019)).isEqualTo("nd30-2020");
  }

  @Test
  void dateAtTheHead_countsFirst() {
    OfficialDocument minutes =
        minutes("Lúc 8 giờ ngày 02/01/2024.")
            .withPromulgation(new Promulgation("Quảng Trị", LocalDate.of(2019, 5, 6)));

    assertThat(governing(minutes, RegulationChoice.byDateOfIssue())).isEqualTo("tt01-2011");
  }

  @Test
  void minutesOfAnotherFamily_staysWithoutRegulation() {
    OfficialDocument minutes = minutes("Lúc 8 giờ ngày 02/01/2024.");
    OfficialDocument party = minutes.withHeader(minutes.header().withFamily(DocumentFamily.PARTY));

    assertThat(LAW.decide(party, RegulationChoice.byDateOfIssue()))
        .isInstanceOfSatisfying(
            RegulationDecision.NotFound.class,
            none -> assertThat(none.reason()).isEqualTo(RegulationDecision.Reason.OTHER_FAMILY));
  }

  private static OfficialDocument minutes(String text) {
    return TitledDocument.builder(
            DocumentType.MINUTES, IssuingAgency.of("Sở Nội vụ"), "Họp xét thi đua")
        .content(DocumentBody.of(Paragraph.of(text)))
        .build();
  }

  private static String governing(OfficialDocument document, RegulationChoice choice) {
    return ((RegulationDecision.Found) LAW.decide(document, choice)).entry().regulation().id();
  }
}
