package org.congvan.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontMetricsTest {

  private static final FontMetrics METRICS = FontMetrics.timesNewRoman();

  /** A size at which one unit of the table is 127 EMU, so that widths are whole. */
  private static final Length SIZE = new Length(2048 * 127);

  private static final String SUBJECT =
      "V/v báo cáo tình hình thực hiện Kế\u00A0hoạch tuyên truyền CCHC năm 2019";

  private static long units(String text, FontFace face) {
    return METRICS.width(text, face, SIZE).emu() / 127;
  }

  @ParameterizedTest
  @CsvSource({
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, BOLD, 12, 88.32",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, BOLD, 13, 95.67",
    "Độc lập - Tự do - Hạnh phúc, BOLD, 13, 56.14",
    "Độc lập - Tự do - Hạnh phúc, BOLD, 14, 60.46",
    "SỞ KHOA HỌC VÀ CÔNG NGHỆ, BOLD, 13, 70.20",
    "UBND TỈNH QUẢNG TRỊ, REGULAR, 13, 51.33",
    "'Quảng Trị, ngày 11 tháng 11 năm 2019', ITALIC, 13, 72.87",
    "'Nơi nhận:', BOLD_ITALIC, 12, 18.15"
  })
  void width_isThatOfTheSetLine(String text, FontFace face, int points, double millimetres) {
    assertThat(METRICS.width(text, face, Length.pt(points)).toMillimetres())
        .isCloseTo(millimetres, within(0.005));
  }

  @Test
  void width_growsWithTheSize() {
    String motto = "Độc lập - Tự do - Hạnh phúc";
    assertThat(METRICS.width(motto, FontFace.BOLD, Length.pt(28)))
        .isEqualTo(METRICS.width(motto, FontFace.BOLD, Length.pt(14)).times(2, 1));
  }

  @ParameterizedTest
  @EnumSource(FontFace.class)
  void width_ofDecomposedText_isThatOfComposed(FontFace face) {
    String text = "Ủy ban nhân dân tỉnh Quảng Trị, ngày 05 tháng 3";
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(text);
    assertThat(units(decomposed, face)).isEqualTo(units(text, face));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00AD", "\u200B", "\uFEFF", "\u0301", "\u0338"})
  void width_ofCharactersThatTakeNoPlace_isZero(String character) {
    assertThat(units("h" + character, FontFace.REGULAR)).isEqualTo(units("h", FontFace.REGULAR));
    assertThat(METRICS.covers(character)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"中", "\uD83D\uDE00", "\t", "\uD83D", "\u25FF"})
  void width_ofUnknownCharacter_isThatOfN(String character) {
    assertThat(units(character, FontFace.REGULAR)).isEqualTo(1024);
    assertThat(units(character, FontFace.BOLD)).isEqualTo(1139);
    assertThat(METRICS.covers("Sở " + character)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"☐", "☑", "☒"})
  void width_ofABoxToTick_isTheLetterSize(String box) {
    assertThat(METRICS.width(box, FontFace.BOLD, Length.pt(14))).isEqualTo(Length.pt(14));
    assertThat(METRICS.covers(box)).isFalse();
  }

  @Test
  void width_ofNoText_isZero() {
    assertThat(METRICS.width("", FontFace.BOLD, Length.pt(13))).isEqualTo(Length.ZERO);
  }

  @Test
  void noBreakSpace_isAsWideAsSpace() {
    assertThat(units("\u00A0", FontFace.REGULAR)).isEqualTo(512);
  }

  @Test
  void covers_everyLetterOfVietnamese() {
    StringBuilder letters = new StringBuilder();
    for (String vowel : "a ă â e ê i o ô ơ u ư y".split(" ", -1)) {
      for (String tone : new String[] {"", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"}) {
        letters.append(vowel).append(tone);
      }
    }
    String lower = letters + "bcdđghklmnpqrstvxfjwz";
    String upper = lower.toUpperCase(Locale.ROOT);
    assertThat(METRICS.covers(lower)).isTrue();
    assertThat(METRICS.covers(upper)).isTrue();
    assertThat(METRICS.covers("1.500.000 ₫ “…” – — • № 27,5% ¾")).isTrue();
  }

  @Test
  void ascentAndLineHeight_growWithTheSize() {
    assertThat(METRICS.ascent(Length.pt(2048))).isEqualTo(Length.pt(1825));
    assertThat(METRICS.lineHeight(Length.pt(2048))).isEqualTo(Length.pt(2355));
    assertThat(METRICS.lineHeight(Length.pt(14)).toPoints()).isCloseTo(16.1, within(0.01));
  }

  @Test
  void timesNewRoman_isLoadedOnce() {
    assertThat(FontMetrics.timesNewRoman()).isSameAs(METRICS);
  }

  @Test
  void sizeOfZeroOrLess_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> METRICS.width("a", FontFace.REGULAR, Length.mm(-1)))
        .withMessage(
            "Letter size must be more than 0: -1 mm; expected a length such as 13 pt, Length.pt(13)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> METRICS.breakLines("a", FontFace.REGULAR, Length.ZERO, Length.mm(1)))
        .withMessageStartingWith("Letter size must be more than 0: 0 mm");
  }

  @Test
  void lineWidthOfZeroOrLess_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                METRICS.balanceLines(
                    "a", LetterCase.AS_WRITTEN, FontFace.REGULAR, Length.pt(13), Length.ZERO))
        .withMessage(
            "Line width must be more than 0: 0 mm; expected a length such as 65 mm, Length.mm(65)");
  }

  @Test
  void breakLines_fillsEachLineInTurn() {
    assertThat(METRICS.breakLines(SUBJECT, FontFace.REGULAR, Length.pt(12), Length.mm(75)))
        .containsExactly(
            "V/v báo cáo tình hình thực hiện Kế\u00A0hoạch", "tuyên truyền CCHC năm 2019");
  }

  private static List<String> balanced(String text, Length width) {
    return METRICS.balanceLines(text, LetterCase.AS_WRITTEN, FontFace.REGULAR, SIZE, width);
  }

  @Test
  void balanceLines_evensTheLines() {
    assertThat(
            METRICS.balanceLines(
                SUBJECT, LetterCase.AS_WRITTEN, FontFace.REGULAR, Length.pt(12), Length.mm(75)))
        .containsExactly(
            "V/v báo cáo tình hình thực hiện", "Kế\u00A0hoạch tuyên truyền CCHC năm 2019");
  }

  @Test
  void balanceLines_takesNoMoreLinesThanNeeded() {
    assertThat(
            METRICS.balanceLines(
                SUBJECT, LetterCase.AS_WRITTEN, FontFace.REGULAR, Length.pt(12), Length.mm(130)))
        .containsExactly(SUBJECT);
  }

  @Test
  void balanceLines_setsCapitals_andTakesWhatIsNameFromTheTextAsWritten() {
    String agency = "Ủy ban nhân dân xã Trà Tập";

    assertThat(
            METRICS.balanceLines(
                agency, LetterCase.CAPITALS, FontFace.BOLD, Length.pt(12), Length.mm(50)))
        .containsExactly("ỦY BAN NHÂN DÂN", "XÃ TRÀ TẬP");
  }

  @Test
  void balanceLines_ofEquallyEvenWays_takesTheLongerLastLine() {
    Length full = METRICS.width("n n n n n", FontFace.REGULAR, SIZE);

    assertThat(balanced("n n n n n", full.minus(Length.pt(1)))).containsExactly("n n", "n n n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", " \n ", "\n\n", "\u0085", "\u2028", "\u2029"})
  void balanceLines_endsALineWhereTheTextDoes(String lineEnd) {
    assertThat(balanced("Ủy ban nhân" + lineEnd + "dân tỉnh", Length.mm(500)))
        .containsExactly("Ủy ban nhân", "dân tỉnh");
  }

  @Test
  void balanceLines_takesATabForASpace_andLineEndsAtTheEndsForNothing() {
    assertThat(balanced("\n\tSở\tTư pháp\n", Length.mm(500))).containsExactly("Sở Tư pháp");
    assertThat(balanced(" \n", Length.mm(500))).isEmpty();
  }

  @Test
  void unbrokenParts_areTheWordsNamesAndNumbersOfAText() {
    assertThat(METRICS.unbrokenParts("Kinh phí  của Ủy ban nhân dân\nxã Trà Tập 6 tháng"))
        .containsExactly("Kinh phí", "của", "Ủy ban", "nhân dân", "xã", "Trà Tập", "6 tháng");
    assertThat(METRICS.unbrokenParts(" ")).isEmpty();
  }

  @Test
  void balanceLines_tearsAWordOnlyWhereItIsWiderThanTheLine() {
    Length narrow = METRICS.width("nghiêng", FontFace.REGULAR, SIZE);

    assertThat(balanced("thương binh nghiêng", narrow))
        .containsExactly("thương", "binh", "nghiêng");
    assertThat(
            METRICS.balanceLines(
                "Phó Chánh Văn phòng",
                LetterCase.CAPITALS,
                FontFace.BOLD,
                Length.pt(14),
                Length.mm(45)))
        .containsExactly("PHÓ CHÁNH", "VĂN PHÒNG");
  }

  @Test
  void breakLines_breaksWhereALineIsOneUnitTooWide() {
    Length exact = METRICS.width("Quảng Trị", FontFace.REGULAR, SIZE);
    assertThat(METRICS.breakLines("Quảng Trị", FontFace.REGULAR, SIZE, exact))
        .containsExactly("Quảng Trị");
    assertThat(METRICS.breakLines("Quảng Trị", FontFace.REGULAR, SIZE, exact.minus(new Length(1))))
        .containsExactly("Quảng", "Trị");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\t", "\u0085", "\u2028", "\u2029"})
  void breakLines_takesALineEndForASpace(String lineEnd) {
    assertThat(METRICS.breakLines("Quảng" + lineEnd + "Trị", FontFace.REGULAR, SIZE, Length.mm(50)))
        .containsExactly("Quảng Trị");
  }

  @Test
  void breakLines_leavesOverlongWordAlone() {
    String word = "dostquangtri.gov.vn/Home/Gioithieu";
    assertThat(METRICS.breakLines("xem " + word + " và", FontFace.REGULAR, SIZE, Length.mm(20)))
        .containsExactly("xem", word, "và");
    assertThat(balanced("xem " + word + " và", Length.mm(20))).containsExactly("xem", word, "và");
  }

  @Test
  void breakLines_keepsNoBreakSpaces() {
    assertThat(
            METRICS.breakLines(
                "ngày\u00A011 tháng\u202F11 năm\u20072019",
                FontFace.ITALIC,
                SIZE,
                Length.tenthsOfMm(1)))
        .containsExactly("ngày\u00A011", "tháng\u202F11", "năm\u20072019");
  }

  @Test
  void breakLines_keepsControlCharactersForTheFormatToRefuse() {
    assertThat(
            METRICS.breakLines("a\u000Bb\u001Fc d", FontFace.REGULAR, SIZE, Length.tenthsOfMm(1)))
        .containsExactly("a\u000Bb\u001Fc", "d");
  }

  @Test
  void breakLines_takesRunsOfWhiteSpaceForOneSpace() {
    assertThat(METRICS.breakLines(" \tSở  Khoa\r\nhọc ", FontFace.REGULAR, SIZE, Length.mm(500)))
        .containsExactly("Sở Khoa học");
    assertThat(METRICS.breakLines(" \n", FontFace.REGULAR, SIZE, Length.mm(500))).isEmpty();
    assertThat(balanced("", Length.mm(500))).isEmpty();
  }

  @Test
  void breakLines_bearsTheWidestLine() {
    assertThat(METRICS.breakLines(SUBJECT, FontFace.REGULAR, SIZE, new Length(Long.MAX_VALUE)))
        .containsExactly(SUBJECT);
  }
}
