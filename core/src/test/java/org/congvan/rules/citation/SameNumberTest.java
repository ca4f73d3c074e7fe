package org.congvan.rules.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.junit.jupiter.api.Test;

class SameNumberTest {

  private static final List<CitedDate> DATES =
      List.of(
          date("2018"),
          date("2019"),
          date("2018-12"),
          date("2019-01"),
          date("2019-08"),
          date("2018-12-31"),
          date("2019-01-01"),
          date("2019-01-31"),
          date("2019-08-01"),
          date("2019-08-15"),
          date("2019-08-31"),
          date("2019-12-31"));

  /** Compares with each date by itself, which the class itself does not do. */
  @Test
  void datesThatOverlap_mayBeTheSame() {
    for (CitedDate one : DATES) {
      for (CitedDate two : DATES) {
        for (CitedDate three : DATES) {
          List<CitedDate> cited = List.of(one, two, three);
          SameNumber sameNumber = new SameNumber();
          cited.forEach(date -> sameNumber.add(reference().withDate(date)));
          for (CitedDate asked : DATES) {
            assertThat(sameNumber.hasDateLike(asked))
                .as("%s like one of %s", asked, cited)
                .isEqualTo(cited.stream().anyMatch(date -> overlap(date, asked)));
            assertThat(sameNumber.haveOnlyDatesLike(asked))
                .as("%s like all of %s", asked, cited)
                .isEqualTo(cited.stream().allMatch(date -> overlap(date, asked)));
          }
        }
      }
    }
  }

  private static boolean overlap(CitedDate one, CitedDate two) {
    return !one.earliest().isAfter(two.latest()) && !two.earliest().isAfter(one.latest());
  }

  @Test
  void dateThatIsNotSaid_mayBeAny() {
    SameNumber dated = new SameNumber();
    dated.add(reference().withDate(date("2018")));
    assertThat(dated.hasDateLike(null)).isTrue();
    assertThat(dated.haveOnlyDatesLike(null)).isTrue();
    assertThat(dated.hasDateLike(date("2019"))).isFalse();

    dated.add(reference());
    assertThat(dated.hasDateLike(date("2019"))).isTrue();
    assertThat(dated.haveOnlyDatesLike(date("2019"))).isFalse();
    assertThat(dated.haveOnlyDatesLike(date("2018-05"))).isTrue();
  }

  @Test
  void issuers_areComparedWhateverTheirLetterCase() {
    SameNumber sameNumber = new SameNumber();
    sameNumber.add(reference().withIssuer("Ủy ban nhân dân tỉnh Quảng Trị"));
    sameNumber.add(reference().withIssuer("ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ"));
    assertThat(sameNumber.haveOnlyIssuer("Ủy ban nhân dân tỉnh Quảng Trị")).isTrue();
    assertThat(sameNumber.haveOnlyIssuer("Ủy ban nhân dân tỉnh Quảng Bình")).isFalse();

    sameNumber.add(reference());
    assertThat(sameNumber.haveOnlyIssuer("Ủy ban nhân dân tỉnh Quảng Trị"))
        .as("one has no issuer")
        .isFalse();
  }

  @Test
  void earlierCitations_lookUpByNumberAndDate() {
    EarlierCitations earlier = earlier(reference().withDate(date("2018")));

    assertThat(earlier.contains(reference())).isTrue();
    assertThat(earlier.contains(reference().withDate(date("2018-05")))).isTrue();
    assertThat(earlier.contains(reference().withDate(date("2019")))).isFalse();
    assertThat(earlier.contains(LegalReference.of(DocumentCode.parse("16/QĐ-UBND")))).isFalse();
  }

  @Test
  void earlierCitations_lookUpByTitleWhereOneHasNoNumber() {
    LegalReference titled = reference().withTitle("phê duyệt kế hoạch");
    LegalReference untitledNumber =
        LegalReference.of(DocumentCode.parse("16/QĐ-UBND")).withTitle("phê duyệt kế hoạch");
    LegalReference numberless = titled.withCode(null);

    assertThat(earlier(titled).contains(numberless)).isTrue();
    assertThat(earlier(numberless).contains(titled)).isTrue();
    assertThat(earlier(numberless).contains(numberless)).isTrue();
    assertThat(earlier(titled).contains(untitledNumber)).as("two numbers").isFalse();
    assertThat(earlier(titled).contains(numberless.withTitle("phê duyệt đề án"))).isFalse();
    assertThat(earlier(titled).contains(numberless.withTitle("PHÊ DUYỆT KẾ HOẠCH"))).isTrue();
  }

  @Test
  void earlierCitations_tellTypesOfOneTitleApart() {
    LegalReference numberless = reference().withCode(null).withTitle("phê duyệt kế hoạch");

    assertThat(earlier(numberless).contains(numberless.withType(null))).isFalse();
  }

  @Test
  void earlierCitations_identifyADocumentByDatesAndIssuers() {
    LegalReference cited =
        reference().withDate(date("2018")).withIssuer("Ủy ban nhân dân tỉnh Quảng Trị");
    EarlierCitations earlier = earlier(cited);

    assertThat(earlier.identifies(reference())).isTrue();
    assertThat(earlier.identifies(cited)).isTrue();
    assertThat(earlier.identifies(reference().withDate(date("2019")))).isFalse();
    assertThat(earlier.identifies(cited.withIssuer("Bộ Nội vụ"))).isFalse();
    assertThat(earlier.identifies(LegalReference.of(DocumentCode.parse("16/QĐ-UBND")))).isFalse();
    assertThat(earlier.identifies(cited.withTitle("phê duyệt kế hoạch").withCode(null))).isFalse();
  }

  private static EarlierCitations earlier(LegalReference... references) {
    EarlierCitations earlier = new EarlierCitations();
    List.of(references).forEach(earlier::add);
    return earlier;
  }

  private static LegalReference reference() {
    return LegalReference.of(DocumentCode.parse("15/QĐ-UBND"));
  }

  private static CitedDate date(String iso) {
    return switch (iso.length()) {
      case 4 -> CitedDate.of(Year.parse(iso));
      case 7 -> CitedDate.of(YearMonth.parse(iso));
      default -> CitedDate.of(LocalDate.parse(iso));
    };
  }
}
