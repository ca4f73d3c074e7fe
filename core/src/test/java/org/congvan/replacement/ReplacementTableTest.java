package org.congvan.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.congvan.regulation.Confidence;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which document stood in the place of another on a day, and tables that a host gives. */
class ReplacementTableTest {

  private static final ReplacementTable STANDARD = ReplacementTable.standard();

  @ParameterizedTest
  @CsvSource({
    "110/2004/NĐ-CP, 2020-03-04, -",
    "110/2004/NĐ-CP, 2020-03-05, 30/2020/NĐ-CP",
    "09/2010/NĐ-CP, 2024-01-01, 30/2020/NĐ-CP",
    "01/2011/TT-BNV, 2024-01-01, 30/2020/NĐ-CP",
    "09/2015/QĐ-TTg, 2018-06-20, -",
    "09/2015/QĐ-TTg, 2018-06-21, 61/2018/NĐ-CP",
    "09/2015/QĐ-TTg, 2025-06-30, 61/2018/NĐ-CP",
    "09/2015/QĐ-TTg, 2025-07-01, 118/2025/NĐ-CP",
    "61/2018/NĐ-CP, 2025-07-01, 118/2025/NĐ-CP",
    "30/2020/NĐ-CP, 2026-11-30, -",
  })
  void successorIsTheOneInForceOnTheDay(String document, LocalDate day, String expected) {
    LegalReference reference = LegalReference.of(DocumentCode.parse(document));

    assertThat(
            STANDARD
                .find(reference, day)
                .map(each -> STANDARD.successor(each, day).toString())
                .orElse("-"))
        .isEqualTo(expected);
  }

  @Test
  void numberWithoutAYear_needsTheDateOfTheDocument() {
    LegalReference guidance = LegalReference.of(DocumentCode.parse("36-HD/VPTW"));
    LocalDate day = LocalDate.of(2026, 6, 1);

    assertThat(STANDARD.find(guidance, day)).isEmpty();
    assertThat(STANDARD.find(guidance.withDate(LocalDate.of(2018, 4, 3)), day)).isPresent();
    assertThat(STANDARD.find(guidance.withYear(2018), day)).isPresent();
    assertThat(STANDARD.find(guidance.withDate(LocalDate.of(2018, 4, 4)), day)).isEmpty();
  }

  @Test
  void namedLaw_isNotLookedUp() {
    LegalReference law = LegalReference.named(DocumentType.LAW, "Lưu trữ");

    assertThat(STANDARD.find(law, LocalDate.MAX)).isEmpty();
  }

  @Test
  void circle_endsWhereItWouldBeginAgain() {
    ReplacementTable circle =
        ReplacementTable.of(
            "vong",
            "1",
            List.of(
                replacement("01/2001/QĐ-UBND", "02/2002/QĐ-UBND"),
                replacement("02/2002/QĐ-UBND", "03/2003/QĐ-UBND"),
                replacement("03/2003/QĐ-UBND", "01/2001/QĐ-UBND")));

    assertThat(circle.successor(circle.replacements().get(0), LocalDate.of(2024, 1, 1)))
        .hasToString("03/2003/QĐ-UBND");
    assertThat(circle.successor(circle.replacements().get(1), LocalDate.of(2024, 1, 1)))
        .hasToString("01/2001/QĐ-UBND");
  }

  @Test
  void chainOfMany_isFollowedToItsEnd() {
    ReplacementTable chain = ReplacementTable.of("chuoi", "1", List.of());
    for (int i = 1; i < 1000; i++) {
      chain = chain.with(replacement(i + "/2001/QĐ-UBND", (i + 1) + "/2001/QĐ-UBND"));
    }

    assertThat(chain.successor(chain.replacements().get(0), LocalDate.MAX))
        .isEqualTo(DocumentCode.parse("1000/2001/QĐ-UBND"));
  }

  @Test
  void hostsTable_countsBeforeTheShippedOne() throws IOException {
    ReplacementTable own =
        ReplacementTable.read(
            new StringReader(
                """
                # of the province
                replacements\tthay-the-quang-tri\t2024

                110/2004/NĐ-CP\t-\t99/2021/NĐ-CP\t2021-01-01\tghi chú\tLOW
                1090/QĐ-UBND\t01/6/2015\t41/2019/QĐ-UBND\t2019-11-05\ttrang thông tin\tHIGH
                """));

    ReplacementTable both = STANDARD.with(own);

    assertThat(both).hasToString("thay-the-quang-tri, version 2024");
    assertThat(both.replacements()).hasSize(STANDARD.replacements().size() + 1);
    LegalReference decree = LegalReference.of(DocumentCode.parse("110/2004/NĐ-CP"));
    assertThat(both.find(decree, LocalDate.of(2020, 6, 1))).isEmpty();
    assertThat(both.find(decree, LocalDate.of(2021, 6, 1)).orElseThrow().by())
        .hasToString("99/2021/NĐ-CP");
    assertThat(own.name()).isEqualTo("thay-the-quang-tri");
    assertThat(own.version()).isEqualTo("2024");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a\\tb|Line 1|replacements, its name and version",
        "replacements\\tx\\t1\\n110/2004/NĐ-CP\\t-|Line 2|document, issued, by, from",
        "replacements\\tx\\t1\\nx\\t-\\t30/2020/NĐ-CP\\t2020-03-05\\ts\\tHIGH|Line 2|x",
        "replacements\\tx\\t1\\n1/2004/NĐ-CP\\t-\\t30/2020/NĐ-CP\\t05/3/2020\\ts\\tHIGH|Line 2|2020-03-05",
        "replacements\\tx\\t1\\n1/2004/NĐ-CP\\t-\\t30/2020/NĐ-CP\\t2020-03-05\\ts\\tSURE|Line 2|HIGH",
        "replacements\\tx\\t1\\n1/2004/NĐ-CP\\t-\\t30/2020/NĐ-CP\\t2020-03-05\\t \\tHIGH|Line 2|Source",
        "replacements\\tx\\t1\\n1/QĐ-UBND\\t-\\t30/2020/NĐ-CP\\t2020-03-05\\ts\\tHIGH|Line 2|needs the day of issue",
        "replacements\\tx\\t1\\n1/2004/NĐ-CP\\t-\\t1/2004/NĐ-CP\\t2020-03-05\\ts\\tHIGH|Line 2|must not replace itself",
        "replacements\\t \\t1|table|Name",
        "''|first line|replacements"
      })
  void wrongFile_isRefusedWithLineAndReason(String file, String place, String reason) {
    String text = file.replace("\\t", "\t").replace("\\n", "\n");

    assertThatThrownBy(() -> ReplacementTable.read(new StringReader(text)))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining(place)
        .hasMessageContaining(reason);
  }

  @Test
  void documentReplacedTwice_isRefused() {
    ReplacementTable one =
        ReplacementTable.of("x", "1", List.of(replacement("1/2004/NĐ-CP", "2/2005/NĐ-CP")));

    assertThatThrownBy(() -> one.with(replacement("1/2004/NĐ-CP", "3/2006/NĐ-CP")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1/2004/NĐ-CP");
  }

  @Test
  void sameNumberOfTwoYears_areTwoDocuments() {
    ReplacementTable two =
        ReplacementTable.of("x", "1", List.of(ofYear(2017, "5/QĐ-SNV"), ofYear(2018, "6/QĐ-SNV")));
    LegalReference cited = LegalReference.of(DocumentCode.parse("12/QĐ-SNV")).withYear(2018);

    assertThat(two.find(cited, LocalDate.MAX).orElseThrow().by()).hasToString("06/QĐ-SNV");
  }

  private static Replacement ofYear(int year, String by) {
    return new Replacement(
        DocumentCode.parse("12/QĐ-SNV"),
        CitedDate.of(Year.of(year)),
        DocumentCode.parse(by),
        LocalDate.of(2020, 1, 1),
        "Quyết định",
        Confidence.HIGH);
  }

  private static Replacement replacement(String document, String by) {
    return new Replacement(
        DocumentCode.parse(document),
        null,
        DocumentCode.parse(by),
        LocalDate.of(2010, 1, 1),
        "Quyết định",
        Confidence.HIGH);
  }
}
