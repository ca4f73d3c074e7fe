package org.congvan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.congvan.code.DocumentFamily;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.CopyForm;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.junit.jupiter.api.Test;

class PageRegulationTest {

  private static final IssuingAgency AGENCY = IssuingAgency.of("Sở Nội vụ");
  private static final OfficialDispatch DRAFT = OfficialDispatch.builder(AGENCY, "họp").build();

  @Test
  void copy_isSetByTheDayOfItsOriginal() {
    OfficialDocument copy =
        copyOf(issued(LocalDate.of(2019, 11, 11), DocumentFamily.ADMINISTRATIVE));

    assertThat(
            PageRegulation.of(
                RegulationCatalogue.standard(), copy, RegulationChoice.byDateOfIssue()))
        .hasToString("tt01-2011");
  }

  @Test
  void draft_isRefusedWithTheTwoChoicesThatHelp() {
    assertThatExceptionOfType(RenderException.class)
        .isThrownBy(() -> require(DRAFT))
        .withMessageStartingWith("header.promulgation: ")
        .withMessageContaining("RegulationChoice.asOf(")
        .withMessageContaining("RegulationChoice.under(")
        .withMessageContaining("[tt01-2011, nd30-2020]");
  }

  @Test
  void draftThatKnowsItsPlace_isRefusedForItsDay() {
    assertThatExceptionOfType(RenderException.class)
        .isThrownBy(() -> require(DRAFT.withPromulgation(Promulgation.of("Quảng Trị"))))
        .withMessageStartingWith("header.promulgation.date: a draft without a date");
  }

  @Test
  void draftOfAnotherFamily_isNotToldToNameADay() {
    OfficialDispatch party =
        OfficialDispatch.builder(AGENCY, "họp").family(DocumentFamily.PARTY).build();

    assertThatExceptionOfType(RenderException.class)
        .isThrownBy(() -> require(party))
        .withMessageStartingWith("header.family: ")
        .withMessageContaining("PARTY")
        .withMessageContaining("RegulationChoice.under(")
        .withMessageNotContaining("asOf");
  }

  @Test
  void olderDay_isRefusedWithTheDayAndThePath() {
    OfficialDispatch old = issued(LocalDate.of(2011, 3, 4), DocumentFamily.ADMINISTRATIVE);

    assertThatExceptionOfType(RenderException.class)
        .isThrownBy(() -> require(copyOf(old)))
        .withMessageStartingWith("original.header.promulgation.date: ")
        .withMessageContaining("2011-03-04")
        .withMessageNotContaining("asOf");
  }

  @Test
  void unknownRegulation_isRefusedWithTheKnownOnes() {
    assertThatExceptionOfType(RenderException.class)
        .isThrownBy(
            () ->
                PageRegulation.of(
                    RegulationCatalogue.standard(), DRAFT, RegulationChoice.under("nd99")))
        .withMessageContaining("\"nd99\"")
        .withMessageContaining("[tt01-2011, nd30-2020]");
  }

  private static void require(OfficialDocument document) {
    var unused =
        PageRegulation.of(
            RegulationCatalogue.standard(), document, RegulationChoice.byDateOfIssue());
  }

  private static OfficialDispatch issued(LocalDate day, DocumentFamily family) {
    return OfficialDispatch.builder(AGENCY, "họp")
        .family(family)
        .promulgation(new Promulgation("Quảng Trị", day))
        .build();
  }

  private static DocumentCopy copyOf(OfficialDispatch original) {
    return new DocumentCopy(
        CopyForm.CERTIFIED, original, DocumentHeader.of(AGENCY), null, Distribution.EMPTY);
  }
}
