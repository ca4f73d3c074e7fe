package org.congvan.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.OptionalInt;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCodeTest {

  @Test
  void parse_takesDispatchApart() {
    DocumentCode code = DocumentCode.parse("477/SKHCN-TTNCUĐ");

    assertThat(code.form()).isEqualTo(CodeForm.DISPATCH);
    assertThat(code.number()).isEqualTo(DocumentNumber.of(477));
    assertThat(code.year()).isEmpty();
    assertThat(code.notation()).isEqualTo("SKHCN-TTNCUĐ");
    assertThat(code.segments()).containsExactly("SKHCN", "TTNCUĐ");
    assertThat(code.type()).contains(DocumentType.DISPATCH);
    assertThat(code.agency()).contains("SKHCN");
    assertThat(code.unit()).contains("TTNCUĐ");
    assertThat(code.isRepaired()).isFalse();
  }

  @Test
  void parse_keepsRawTextBesideCanonicalForm() {
    DocumentCode code = DocumentCode.parse("477 /SKHCN-TTNCUĐ");

    assertThat(code.raw()).isEqualTo("477 /SKHCN-TTNCUĐ");
    assertThat(code).hasToString("477/SKHCN-TTNCUĐ");
    assertThat(code.isRepaired()).isTrue();
  }

  @Test
  void parse_readsYearOfNormativeText() {
    DocumentCode code = DocumentCode.parse("09/2015/QĐ-TTg");

    assertThat(code.form()).isEqualTo(CodeForm.NORMATIVE);
    assertThat(code.year()).isEqualTo(OptionalInt.of(2015));
    assertThat(code.notation()).isEqualTo("QĐ-TTg");
    assertThat(code.type()).contains(DocumentType.DECISION);
    assertThat(code.agency()).contains("TTg");
    assertThat(code.unit()).isEmpty();
  }

  @Test
  void parse_readsAllIssuersOfJointText() {
    DocumentCode code = DocumentCode.parse("01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC");

    assertThat(code.type()).contains(DocumentType.JOINT_CIRCULAR);
    assertThat(code.agencies()).containsExactly("BCA", "BQP", "BTC", "BNN&PTNT", "VKSNDTC");
    assertThat(code.agency()).contains("BCA");
  }

  @Test
  void parse_leavesTypeOfAssemblyTextOpen() {
    DocumentCode code = DocumentCode.parse("15/2020/QH14");

    assertThat(code.form()).isEqualTo(CodeForm.LAW);
    assertThat(code.type()).isEmpty();
    assertThat(code.typeCandidates())
        .containsExactlyInAnyOrder(DocumentType.LAW, DocumentType.CODE, DocumentType.RESOLUTION);
    assertThat(code.agency()).contains("QH");
  }

  @ParameterizedTest
  @CsvSource({
    "71/22/TgT, 71/2022/TgT, 2022",
    "209/19/TT, 209/2019/TT, 2019",
    "45/98/GĐ-PY, 45/1998/GĐ-PY, 1998",
    "30/CV/2016, 30/2016/CV, 2016",
    "109/GĐTP/2021, 109/2021/GĐTP, 2021",
    "54/2019/QH-14, 54/2019/QH14, 2019",
    "326/2016/UBTVQH-14, 326/2016/UBTVQH14, 2016"
  })
  void parse_readsYearsOfTwoDigitsAndAtTheEnd(String text, String canonical, int year) {
    DocumentCode code = DocumentCode.parse(text);

    assertThat(code).hasToString(canonical);
    assertThat(code.year()).hasValue(year);
    assertThat(code.isRepaired()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"120/80/KG", "12/20/QĐ-UBND", "30/CV/1900", "30/CV/16", "9/12/2008"})
  void parse_refusesWhatIsNoYear(String text) {
    assertThatThrownBy(() -> DocumentCode.parse(text)).isInstanceOf(DocumentFormatException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "310/UBND.TN, 310/UBND-TN, 310/UBND.TN",
    "055/2024/TV-QĐ, 55/2024/TV-QĐ, 055/2024/TV-QĐ",
    "Số: 0012/QĐ-UB.ĐC, 12/QĐ-UB-ĐC, 0012/QĐ-UB.ĐC",
    "7/KH-SKHCN, 07/KH-SKHCN, 07/KH-SKHCN",
    "07/KH-SKHCN, 07/KH-SKHCN, 07/KH-SKHCN",
    "66.16/2026/NQ-CP, 66.16/2026/NQ-CP, 66.16/2026/NQ-CP",
    "12 /QĐ-UB.ĐC, 12/QĐ-UB-ĐC, 12/QĐ-UB-ĐC",
    "17-NQ/TW, 17-NQ/TW, 17-NQ/TW"
  })
  void registered_keepsDotsAndZerosOfTheRegister(String text, String canonical, String kept) {
    DocumentCode code = DocumentCode.parse(text);

    assertThat(code).hasToString(canonical);
    assertThat(code.registered()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "02/CT-UBND, DIRECTIVE",
    "4/TT-BYT, CIRCULAR",
    "07/KH-SKHCN, PLAN",
    "18/TTr-SKHCN, SUBMISSION",
    "59/TC-TCT, COMMUNIQUE"
  })
  void type_staysOpenWhereLettersMayNameAnAgency(String text, DocumentType candidate) {
    DocumentCode code = DocumentCode.parse(text);

    assertThat(code.type()).isEmpty();
    assertThat(code.typeCandidates()).contains(candidate, DocumentType.DISPATCH);
    assertThat(code.form()).isEqualTo(CodeForm.ADMINISTRATIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "16/2005/CT-TTg, DIRECTIVE",
    "09/2020/TT-BNNPTNT, CIRCULAR",
    "78/2025/NĐ-CP, DECREE",
    "08/2023/ND-CP, DECREE",
    "254/TT-LB, JOINT_CIRCULAR",
    "03/VBHN-VPQH, CONSOLIDATED_TEXT",
    "159/NQ-CP, RESOLUTION",
    "3245/CTr-UBND, PROGRAMME",
    "12/QyĐ-BTL, RULES",
    "07/TTLB, JOINT_CIRCULAR",
    "109/CV-TA, DISPATCH",
    "17-NQ/TW, RESOLUTION",
    "08-QĐi/TW, RULES",
    "18-KL/TW, CONCLUSION",
    "540-CV/VPQU, DISPATCH",
    "1613/BYT-QĐ, DECISION"
  })
  void type_isSettledByItsLetters(String text, DocumentType type) {
    assertThat(DocumentCode.parse(text).type()).contains(type);
  }

  @ParameterizedTest
  @CsvSource({
    "399-QĐ/TW, DECISION, RULES",
    "32/2007/UBTVQH11, ORDINANCE, RESOLUTION",
    "8458/NHNN-TT, CIRCULAR, DISPATCH"
  })
  void type_staysOpenBetweenTwo(String text, DocumentType one, DocumentType other) {
    DocumentCode code = DocumentCode.parse(text);

    assertThat(code.type()).isEmpty();
    assertThat(code.typeCandidates()).containsExactlyInAnyOrder(one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "15/2020/QH14, LAW",
    "888a/2015/UBTVQH13, LAW",
    "66.16/2026/NQ-CP, NORMATIVE",
    "32/2007/PL-UBTVQH11, NORMATIVE",
    "30c/NQ-CP, ADMINISTRATIVE",
    "225/QĐ-TTg, ADMINISTRATIVE",
    "181/2018/GUQ-TPB, ADMINISTRATIVE",
    "922/STTTT-TTBCXB, DISPATCH",
    "001/2011/BYT-KNTP, DISPATCH",
    "17-NQ/TW, PARTY",
    "05-CT/BCSĐ, PARTY",
    "417/TCCP, BARE",
    "100/QĐ, BARE",
    "08/2018/TLST-KDTM, JUDICIAL",
    "16/2017/AL, JUDICIAL",
    "105-KHKT/QĐ, HISTORIC",
    "119-CP, HISTORIC",
    "01-NQ/CP, HISTORIC",
    "472-NQ/HĐNN8, HISTORIC",
    "23-L/CTN, HISTORIC",
    "248/LĐ-QĐ, HISTORIC"
  })
  void form_isToldByShapeAndLetters(String text, CodeForm form) {
    assertThat(DocumentCode.parse(text).form()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "'1464/QÐ-UBND', 1464/QĐ-UBND",
    "'Số: 477 / SKHCN - TTNCUĐ', 477/SKHCN-TTNCUĐ",
    "'số : 12 / QĐ - UBND', 12/QĐ-UBND",
    "'29/2018/TT–BNNPTNT', 29/2018/TT-BNNPTNT",
    "' 12/QĐ-UBND', 12/QĐ-UBND",
    "'12/QĐ-UBND \u200B', 12/QĐ-UBND",
    "'23/2017/ qđ - ttg', 23/2017/QĐ-TTg",
    "'12∕QĐ\u2011UBND', 12/QĐ-UBND",
    "'4510/\u00A0KH-UBND', 4510/KH-UBND",
    "'12/QĐ-\u200BUBND', 12/QĐ-UBND",
    "1830 QĐ-UBND, 1830/QĐ-UBND",
    "157/TB_UBND, 157/TB-UBND",
    "05/2025/NQ.CP, 05/2025/NQ-CP",
    "100/2013-NĐ-CP, 100/2013/NĐ-CP",
    "06/2022-QH15, 06/2022/QH15",
    "04/2001/NĐ/CP, 04/2001/NĐ-CP",
    "223/TT/LB, 223/TT-LB",
    "04/1999/TT-BCA(C13), 04/1999/TT-BCA-C13",
    "12/BCĐ (CAT-PC02), 12/BCĐ-CAT-PC02",
    "90/TB-BCH PCTT-TKCN, 90/TB-BCHPCTT-TKCN",
    "55/2018/tt-bgtvt, 55/2018/TT-BGTVT",
    "23/2017/qđ-ttg, 23/2017/QĐ-TTg",
    "3245/ctr-ubnd, 3245/CTr-UBND",
    "1/2023/TT-BNV, 01/2023/TT-BNV",
    "0305/2001/QĐ-BTM, 305/2001/QĐ-BTM",
    "39-KLTW, 39-KL/TW",
    "09-NQTU, 09-NQ/TU"
  })
  void parse_mendsWhatOfficesWrite(String text, String canonical) {
    DocumentCode code = DocumentCode.parse(text);

    assertThat(code).hasToString(canonical);
    assertThat(code.isRepaired()).isTrue();
    assertThat(code.raw()).isEqualTo(text);
  }

  @Test
  void parse_readsDecomposedTextLikeComposed() {
    String composed = "477/SKHCN-ƯĐÂ";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

    assertThat(decomposed).isNotEqualTo(composed);
    assertThat(DocumentCode.parse(decomposed)).isEqualTo(DocumentCode.parse(composed));
  }

  @Test
  void parse_namesTextAndRightFormInMessage() {
    assertThatThrownBy(() -> DocumentCode.parse("477SKHCN"))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessage(
            "Cannot read document code \"477SKHCN\": expected number/notation,"
                + " such as 477/SKHCN-TTNCUĐ or 07/KH-SKHCN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "/", "477SKHCN", "00/2025/QH13", "31/10/2019", "01/GTGT"})
  void parse_refusesWhatIsNoCode(String text) {
    assertThatThrownBy(() -> DocumentCode.parse(text))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("\"" + text + "\"");
  }

  @Test
  void parse_refusesOverlongTextAndCutsItInMessage() {
    String text = "12/QĐ-" + "U".repeat(1_000_000);

    assertThatThrownBy(() -> DocumentCode.parse(text))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageMatching(".{100,250}");
  }

  /** Neighbours in Unicode of the digits and letters that codes consist of. */
  @ParameterizedTest
  @ValueSource(strings = {"477/2019/QĐ-TTg", "477/SKHCN-TTNCUĐ", "17-NQ/TW"})
  void parse_refusesAnyOtherCharacterInAnyPlace(String code) {
    for (int i = 0; i < code.length(); i++) {
      for (char c : ":@[`{~\u007F\u1ED8".toCharArray()) {
        String text = code.substring(0, i) + c + code.substring(i + 1);
        assertThatThrownBy(() -> DocumentCode.parse(text))
            .as(text)
            .isInstanceOf(DocumentFormatException.class);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "999999/QĐ-UBND, 999999/QĐ-UBND",
    "12/1945/QĐ-UBND, 12/1945/QĐ-UBND",
    "12/2199/QĐ-UBND, 12/2199/QĐ-UBND",
    "12/2019 / QĐ-UBND, 12/2019/QĐ-UBND",
    "12 / 2019/QĐ-UBND, 12/2019/QĐ-UBND",
    "12/QĐ-ABCDEFGHIJKLMNOPQRST, 12/QĐ-ABCDEFGHIJKLMNOPQRST",
    "12/ABcd-AZ09, 12/ABcd-AZ09",
    "12/AZaz-VP, 12/AZaz-VP",
    "12/QĐ-Zđ, 12/QĐ-Zđ",
    "12/BCĐ (CAT-PC02 ), 12/BCĐ-CAT-PC02",
    "472-NQ/HĐNN8/VP, 472-NQ/HĐNN8-VP",
    "39-KLTW-VP, 39-KLTW-VP",
    "39-SKTW, 39-SKTW",
    "39-KLTA, 39-KLTA",
    "39-KTW, 39-KTW",
    "12/KLTW, 12/KLTW",
    "12/TB-A B C, 12/TB-ABC"
  })
  void parse_readsUpToItsBounds(String text, String canonical) {
    assertThat(DocumentCode.parse(text)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000000/QĐ-UBND",
        "0000001/QĐ-UBND",
        "12/1944/QĐ-UBND",
        "12/2200/QĐ-UBND",
        "12/20190/QĐ-UBND",
        "12/201/QĐ-UBND",
        "12/2019 QĐ-UBND",
        "12/2019",
        "12/QĐ-ABCDEFGHIJKLMNOPQRSTU",
        "12/Abcd-VP",
        "12/QĐ-",
        "12/QĐ--UBND",
        "12/QĐ-1UBND",
        "12/QĐ UBND",
        "12/QyĐ UBND",
        "12/TB-BCh PCTT",
        "12/TB-BCH pCTT",
        "12/TB-BCH 1",
        "12/QĐ-UBND)",
        "12/QĐ-UBND(A)B",
        "12/QĐ-UBND(A))",
        "472/NQ-HĐNN8+VP",
        "1830 SKHCN-VP",
        "1830 QĐ",
        "1830 ",
        "1830QĐ-UBND",
        "12a QĐ",
        "QĐ-UBND",
        "Số QĐ-UBND",
        "So 12/QĐ-UBND",
        "12/xyz-ubnd",
        "12/qđ-"
      })
  void parse_refusesWhatIsJustOutsideItsBounds(String text) {
    assertThatThrownBy(() -> DocumentCode.parse(text)).isInstanceOf(DocumentFormatException.class);
  }

  @Test
  void parse_readsAllDashesAndSlashes() {
    for (char dash : "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D".toCharArray()) {
      assertThat(DocumentCode.parse("12/QĐ" + dash + "UBND")).hasToString("12/QĐ-UBND");
    }
    for (char slash : "\u2044\u2215\uFF0F".toCharArray()) {
      assertThat(DocumentCode.parse("12" + slash + "QĐ-UBND")).hasToString("12/QĐ-UBND");
    }
  }

  @Test
  void parse_readsTwoHundredCharacters() {
    String longest = "12/QĐ-UBND" + " ".repeat(190);

    assertThat(DocumentCode.parse(longest)).hasToString("12/QĐ-UBND");
    assertThatThrownBy(() -> DocumentCode.parse(longest + " "))
        .isInstanceOf(DocumentFormatException.class);
  }

  @Test
  void of_buildsFromParts() {
    assertThat(DocumentCode.ofDispatch(477, "SKHCN", "TTNCUĐ")).hasToString("477/SKHCN-TTNCUĐ");
    assertThat(DocumentCode.of(7, DocumentType.PLAN, "SKHCN")).hasToString("07/KH-SKHCN");
    assertThat(DocumentCode.of(9, 2015, DocumentType.DECISION, "TTg"))
        .hasToString("09/2015/QĐ-TTg");
    assertThat(DocumentCode.of(7, DocumentType.PLAN, "SKHCN").isRepaired()).isFalse();
  }

  /** Forms of taxes and wages end in the same letters. */
  @ParameterizedTest
  @CsvSource({
    "802/TCT-TNCN, TCT, TNCN",
    "4163/LĐTBXH-LĐTL, LĐTBXH, LĐTL",
    "33/STNMT-BVMT, STNMT, BVMT",
    "21/CCT-NNT, CCT, NNT",
    "15/EVN-TSCĐ, EVN, TSCĐ",
    "12/TCT-KK-HĐĐT, TCT, KK-HĐĐT",
    "05/QTT-TNCN, QTT, TNCN",
    "07/TCT-GTGT, TCT, GTGT"
  })
  void parse_readsDispatchWhateverItsUnitIsCalled(String text, String agency, String unit) {
    DocumentCode code = DocumentCode.parse(text);

    assertThat(code.form()).isEqualTo(CodeForm.DISPATCH);
    assertThat(code.type()).contains(DocumentType.DISPATCH);
    assertThat(code.agency()).contains(agency);
    assertThat(code.unit()).contains(unit);
    assertThat(code).hasToString(text);
    assertThat(DocumentCode.ofDispatch(code.number().value(), agency, unit)).isEqualTo(code);
  }

  @Test
  void of_buildsSymbolWhateverItsAgencyIsCalled() {
    assertThat(DocumentCode.of(5, DocumentType.DECISION, "BVMT")).hasToString("05/QĐ-BVMT");
    assertThat(DocumentCode.of(12, DocumentType.NOTICE, "LĐTL")).hasToString("12/TB-LĐTL");
    assertThat(DocumentCode.parse("05-ĐK/TNCN").form()).isEqualTo(CodeForm.HISTORIC);
  }

  @Test
  void of_refusesPartsThatCannotStandInSymbol() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentCode.ofDispatch(0, "SKHCN", "VP"))
        .withMessageContaining("0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentCode.ofDispatch(1, "SKHCN", ""))
        .withMessageContaining("Unit");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentCode.ofDispatch(1, "S K", "VP"))
        .withMessageContaining("\"S K\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentCode.of(1, DocumentType.DISPATCH, "SKHCN"))
        .withMessageContaining("ofDispatch");
  }

  @Test
  void equals_comparesCanonicalTextAndNotRaw() {
    DocumentCode typed = DocumentCode.parse("477 /SKHCN-TTNCUĐ");
    DocumentCode right = DocumentCode.parse("477/SKHCN-TTNCUĐ");

    assertThat(typed).isEqualTo(right).hasSameHashCodeAs(right);
    assertThat(right).isNotEqualTo(DocumentCode.parse("477/SKHCN-TTNCUD"));
    assertThat(DocumentCode.parse("30c/NQ-CP")).isNotEqualTo(DocumentCode.parse("30C/NQ-CP"));
  }
}
