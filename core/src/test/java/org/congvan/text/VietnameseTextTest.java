package org.congvan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

  @Test
  void normalize_mapsLookAlikesOfCrossedD() {
    assertThat(VietnameseText.normalize("Q\u00D0 \u0189 \u00F0")).isEqualTo("QĐ Đ đ");
  }

  @Test
  void normalize_composesMarksInAnyRepairableOrder() {
    String motto = "Độc lập - Tự do - Hạnh phúc";

    assertThat(VietnameseText.normalize(Normalizer.normalize(motto, Normalizer.Form.NFD)))
        .isEqualTo(motto);
    assertThat(VietnameseText.normalize("o\u0323\u0302")).isEqualTo("ộ");
    assertThat(VietnameseText.normalize("o\u0302\u0323")).isEqualTo("ộ");
    assertThat(VietnameseText.normalize("a\u0340 a\u0341")).isEqualTo("à á");
  }

  @Test
  void normalize_changesNothingElse() {
    String text = "V/v  “hòa giải”\u00A0– ½\u00AD…\tđ\n";

    assertThat(VietnameseText.normalize(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "hòa, hoà",
    "HÓA, hoá",
    "Thủy, THUỶ",
    "ủy ban, Uỷ Ban",
    "khỏe, khoẻ",
    "lòe loẹt, loè loẹt",
    "quý, qúy",
    "quả, qủa",
    "giá, gía",
    "BÁO CÁO, báo cáo"
  })
  void sameWords_ignoresCaseAndTonePlacement(String a, String b) {
    assertThat(VietnameseText.sameWords(a, b)).isTrue();
    assertThat(VietnameseText.sameWords(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "hòa, hóa",
    "hoàn, hòan",
    "mùa, muà",
    "kỳ, kì",
    "của, cua",
    "TTNCUĐ, TTNCUD",
    "thúy, thủy",
    "mía, miá"
  })
  void sameWords_tellsDifferentWordsApart(String a, String b) {
    assertThat(VietnameseText.sameWords(a, b)).isFalse();
  }

  @Test
  void sameWords_ignoresSpacesAndInvisibleCharacters() {
    assertThat(VietnameseText.sameWords(" Báo\u00A0cáo\n", "bá\u00ADo  cáo\u200B")).isTrue();
    assertThat(VietnameseText.sameWords("báo cáo", "báocáo")).isFalse();
    // An invisible character between a letter and its mark must not keep them apart.
    assertThat(VietnameseText.sameWords("a\u200D\u0301", "á")).isTrue();
  }

  @Test
  void sameIgnoringStroke_isNearMissOfCodes() {
    assertThat(VietnameseText.sameIgnoringStroke("TTNCUĐ", "TTNCUD")).isTrue();
    assertThat(VietnameseText.sameIgnoringStroke("GĐ Sở", "gd sở")).isTrue();
    assertThat(VietnameseText.sameIgnoringStroke("TTNCUĐ", "TTNCU")).isFalse();
  }

  @Test
  void toUpperCase_followsNoLocale() {
    assertThat(VietnameseText.toUpperCase("ỉ i đ \u00F0 ừ")).isEqualTo("Ỉ I Đ Đ Ừ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u00A0", "\u200B\u00AD \t"})
  void collapseWhiteSpace_leavesNothingOfSpaces(String text) {
    assertThat(VietnameseText.collapseWhiteSpace(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"qùùy", "gììoà", "qùoa", "gìoà", "qúuý", "hoàa qùùy"})
  void comparisonKey_ofItself_isItself(String text) {
    String key = VietnameseText.comparisonKey(text);
    assertThat(VietnameseText.comparisonKey(key)).isEqualTo(key);
  }

  @Test
  void withoutMarks_lettersAreThoseOfAscii() {
    assertThat(VietnameseText.withoutMarks("Nghị quyết 12-HĐND ưỡn ẹo đỗ"))
        .isEqualTo("Nghi quyet 12-HDND uon eo do");
    assertThat(VietnameseText.withoutMarks("Công văn ÐK")).isEqualTo("Cong van DK");
    assertThat(VietnameseText.withoutMarks("漢 é")).isEqualTo("漢 e");
  }

  @Test
  void comparisonKey_ofEachCharacter_isThatOfEachStepInTurn() {
    for (int c = 0; c <= 0xFFFF; c++) {
      String text = "x" + (char) c + "Y";
      String small = VietnameseText.toLowerCase(VietnameseText.collapseWhiteSpace(text));
      assertThat(VietnameseText.comparisonKey(text))
          .as("U+%04X", c)
          .isEqualTo(TonePlacement.onSecondVowel(small));
    }
  }
}
