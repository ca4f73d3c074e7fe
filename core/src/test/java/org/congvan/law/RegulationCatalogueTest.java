package org.congvan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.congvan.layout.Circular01Layout;
import org.congvan.layout.Decree30Layout;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Promulgation;
import org.congvan.regulation.Circular01;
import org.congvan.regulation.Decree30;
import org.congvan.regulation.Regulation;
import org.congvan.rules.Decree30Rules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegulationCatalogueTest {

  private static final RegulationCatalogue STANDARD = RegulationCatalogue.standard();
  private static final LocalDate IN_2027 = LocalDate.of(2027, 1, 1);
  private static final RegulationEntry MINE =
      RegulationEntry.of(
          regulation("mine", DocumentFamily.ADMINISTRATIVE, IN_2027, null),
          Decree30Layout.LAYOUT,
          Decree30Rules.RULES);

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "1990-01-01, none",
        "2011-03-04, none",
        "2011-03-05, tt01-2011",
        "2019-11-11, tt01-2011",
        "2020-03-04, tt01-2011",
        "2020-03-05, nd30-2020",
        "2099-12-31, nd30-2020"
      })
  void findInForce_findsTheAdministrativeRegulationOfTheDay(LocalDate day, String id) {
    assertThat(idInForce(STANDARD, day)).isEqualTo(Optional.ofNullable(id));
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentFamily.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = "ADMINISTRATIVE")
  void standard_knowsNoOtherFamily(DocumentFamily family) {
    assertThat(STANDARD.findInForce(LocalDate.of(2019, 11, 11), family)).isEmpty();
    assertThat(STANDARD.findInForce(LocalDate.of(2020, 12, 15), family)).isEmpty();
  }

  @Test
  void standardRegulations_followEachOtherWithoutGap_eachWithItsPageAndRules() {
    assertThat(STANDARD.entries())
        .extracting(RegulationEntry::regulation)
        .containsExactly(Circular01.REGULATION, Decree30.REGULATION);
    assertThat(STANDARD.entries())
        .extracting(RegulationEntry::layout)
        .containsExactly(Circular01Layout.LAYOUT, Decree30Layout.LAYOUT);
    assertThat(STANDARD.entries())
        .extracting(each -> each.rules().id())
        .containsExactly("tt01-2011", "nd30-2020");
    assertThat(Circular01.REGULATION.inForceTo())
        .isEqualTo(Decree30.REGULATION.inForceFrom().minusDays(1));
    assertThat(Decree30.REGULATION.inForceTo()).isNull();
  }

  @Test
  void successor_endsTheRegulationBeforeIt_andLeavesTheCatalogueItWasAddedTo() {
    RegulationCatalogue three = STANDARD.withSuccessor(MINE);

    assertThat(three.entries()).hasToString("[tt01-2011, nd30-2020, mine]");
    assertThat(three.find("nd30-2020").orElseThrow().regulation())
        .isEqualTo(Decree30.REGULATION.withInForceTo(LocalDate.of(2026, 12, 31)));
    assertThat(three.find("tt01-2011").orElseThrow().regulation()).isEqualTo(Circular01.REGULATION);
    assertThat(idInForce(three, LocalDate.of(2026, 12, 31))).contains("nd30-2020");
    assertThat(idInForce(three, IN_2027)).contains("mine");
    assertThat(idInForce(STANDARD, IN_2027)).contains("nd30-2020");
  }

  @Test
  void successorOfASuccessor_endsThatOne() {
    RegulationEntry next =
        MINE.withRegulation(
            regulation("next", DocumentFamily.ADMINISTRATIVE, LocalDate.of(2030, 7, 1), null));

    RegulationCatalogue four = STANDARD.withSuccessor(MINE).withSuccessor(next);

    assertThat(idInForce(four, LocalDate.of(2030, 6, 30))).contains("mine");
    assertThat(idInForce(four, LocalDate.of(2030, 7, 1))).contains("next");
  }

  @Test
  void successorForAnotherFamily_leavesTheOthersAlone() {
    RegulationEntry party =
        MINE.withRegulation(
            regulation("hd36", DocumentFamily.PARTY, LocalDate.of(2018, 4, 3), null));

    RegulationCatalogue three = STANDARD.withSuccessor(party);

    assertThat(idInForce(three, LocalDate.of(2021, 1, 1))).contains("nd30-2020");
    assertThat(three.findInForce(LocalDate.of(2021, 1, 1), DocumentFamily.PARTY)).contains(party);
  }

  @Test
  void successorThatBeginsNoLaterThanTheOneItMeets_isRefused() {
    RegulationEntry early =
        MINE.withRegulation(
            regulation("early", DocumentFamily.ADMINISTRATIVE, LocalDate.of(2019, 1, 1), null));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withSuccessor(early))
        .withMessageContaining("nd30-2020 (2020-03-05 on)")
        .withMessageContaining("early (2019-01-01 on)");
  }

  @Test
  void regulationThatIsAddedBesideOneInForce_isRefusedWithBothAndTheWayOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.with(MINE))
        .withMessageContaining("nd30-2020 (2020-03-05 on)")
        .withMessageContaining("mine (2027-01-01 on)")
        .withMessageContaining("withSuccessor");
  }

  @Test
  void secondRegulationOfOneId_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withSuccessor(MINE).withSuccessor(MINE))
        .withMessageContaining("mine already");
  }

  @Test
  void dateOfIssue_comesBeforeTheDayThatACallerNames() {
    OfficialDispatch of2019 = draft().promulgation(on(LocalDate.of(2019, 11, 11))).build();

    assertThat(found(of2019, RegulationChoice.byDateOfIssue())).isEqualTo("tt01-2011");
    assertThat(found(of2019, RegulationChoice.asOf(IN_2027))).isEqualTo("tt01-2011");
    assertThat(found(draft().build(), RegulationChoice.asOf(IN_2027))).isEqualTo("nd30-2020");
  }

  @Test
  void namedRegulation_appliesWhateverDateAndFamily() {
    OfficialDispatch party =
        draft().family(DocumentFamily.PARTY).promulgation(on(LocalDate.of(1999, 1, 1))).build();

    assertThat(found(party, RegulationChoice.under(Decree30.REGULATION))).isEqualTo("nd30-2020");
  }

  @Test
  void whatCannotBeDecided_saysWhy() {
    DocumentFamily administrative = DocumentFamily.ADMINISTRATIVE;
    LocalDate early = LocalDate.of(2011, 3, 4);

    assertThat(STANDARD.decide(draft().build(), RegulationChoice.byDateOfIssue()))
        .isEqualTo(notFound(RegulationDecision.Reason.NO_DATE, administrative, null, null));
    assertThat(
            STANDARD.decide(
                draft().promulgation(on(early)).build(), RegulationChoice.byDateOfIssue()))
        .isEqualTo(notFound(RegulationDecision.Reason.NO_REGULATION, administrative, early, null));
    assertThat(
            STANDARD.decide(
                draft().family(DocumentFamily.PARTY).build(), RegulationChoice.asOf(IN_2027)))
        .isEqualTo(
            notFound(RegulationDecision.Reason.OTHER_FAMILY, DocumentFamily.PARTY, null, null));
    assertThat(STANDARD.decide(draft().build(), RegulationChoice.under("nd99")))
        .isEqualTo(
            notFound(RegulationDecision.Reason.UNKNOWN_REGULATION, administrative, null, "nd99"));
  }

  @Test
  void layoutOfOneRegulation_isReplaced() {
    RegulationCatalogue changed = STANDARD.withLayout("nd30-2020", Circular01Layout.LAYOUT);

    assertThat(changed.find("nd30-2020").orElseThrow().layout()).isSameAs(Circular01Layout.LAYOUT);
    assertThat(changed.find("nd30-2020").orElseThrow().rules()).isSameAs(Decree30Rules.RULES);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withLayout("nd99", Circular01Layout.LAYOUT))
        .withMessageContaining("nd99")
        .withMessageContaining("[tt01-2011, nd30-2020]");
  }

  @Test
  void load_addsWhatIsRegistered() {
    assertThat(RegulationCatalogue.load(getClass().getClassLoader()).entries())
        .isEqualTo(STANDARD.entries());
  }

  private static String found(OfficialDispatch document, RegulationChoice choice) {
    return ((RegulationDecision.Found) STANDARD.decide(document, choice)).entry().regulation().id();
  }

  private static Optional<String> idInForce(RegulationCatalogue catalogue, LocalDate day) {
    return catalogue
        .findInForce(day, DocumentFamily.ADMINISTRATIVE)
        .map(each -> each.regulation().id());
  }

  private static RegulationDecision notFound(
      RegulationDecision.Reason reason,
      DocumentFamily family,
      @Nullable LocalDate day,
      @Nullable String id) {
    return new RegulationDecision.NotFound(reason, family, day, id);
  }

  private static OfficialDispatch.Builder draft() {
    return OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "họp");
  }

  private static Promulgation on(LocalDate day) {
    return new Promulgation("Quảng Trị", day);
  }

  private static Regulation regulation(
      String id, DocumentFamily family, LocalDate from, @Nullable LocalDate to) {
    return new Regulation(
        id, DocumentCode.parse("99/2026/NĐ-CP"), "Nghị định số 99", family, from, to);
  }
}
