package org.congvan.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.congvan.text.VietnameseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyEncodingsTest {

  private static final String TEXT =
      "Căn cứ chức năng, nhiệm vụ được giao, Sở Khoa học và Công nghệ báo cáo kết quả thực hiện"
          + " như sau: đã tổ chức 07 hội nghị tại cả các xã, phường.";

  @ParameterizedTest
  @EnumSource(
      value = Garbling.class,
      names = {
        "TCVN3",
        "VNI",
        "VISCII",
        "WINDOWS_1258",
        "UTF_8_AS_WINDOWS_1252",
        "UTF_8_AS_WINDOWS_1258",
        "UTF_8_AS_MAC_ROMAN",
        "UTF_8_AS_IBM_437"
      })
  void garbledTextIsFoundAndRestored(Garbling garbling) {
    String garbled = VietnameseText.normalize(Garbler.garble(TEXT, garbling));

    assertThat(LegacyEncodings.detect(garbled))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.garbling()).isEqualTo(garbling);
              assertThat(found.confidence()).isEqualTo(DetectionConfidence.HIGH);
            });
    assertThat(LegacyEncodings.convert(garbled, garbling)).isEqualTo(TEXT);
  }

  @Test
  void utf8ReadTwiceIsRestored() {
    String twice = Garbler.utf8As(Garbler.utf8As(TEXT, "windows-1252"), "windows-1252");

    assertThat(LegacyEncodings.detect(twice))
        .extracting(GarbledText::garbling)
        .containsExactly(Garbling.UTF_8_AS_WINDOWS_1252);
    assertThat(LegacyEncodings.convert(twice, Garbling.UTF_8_AS_WINDOWS_1252)).isEqualTo(TEXT);
  }

  @Test
  void decomposedUnicodeReadAsWindows1252IsFound() {
    String garbled = Garbler.utf8As("ba\u0301o ca\u0301o", "windows-1252");

    assertThat(LegacyEncodings.detect(garbled)).hasSize(1);
    assertThat(LegacyEncodings.convert(garbled, Garbling.UTF_8_AS_WINDOWS_1252))
        .isEqualTo("báo cáo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "báo cáo",
        "ba\u0301o ca\u0301o ke\u0302\u0301t qua\u0309",
        "BÁO CÁO KẾT QUẢ “THỊ XÔ”",
        "“ĐÃ”, “XÃ” và «XÃ» – THỊ XÃ\u00A0BẮC",
        "hoà, hòa, thuỷ, thủy, quý, giờ, gìn, khuỷu, nghiêng, ngoằn ngoèo",
        "Il a dû être très déçu là où l’été était passé; François, Zoë et Noël, café…”",
        "El niño está más allá del corazón de España; ¿qué? ¡Olé! São Paulo, año",
        "Über die Größe der Straße für Müller, schön, Düsseldorf, naïve Maße",
        "Øresund, Åse, Łódź, Dvořák, Čapek, Ştefan, Þórr, Ñandú",
        "Cuisine Thaï et Haïti",
        "越南社會主義共和國 công văn",
        "Ελληνικά και русский язык",
        "buôn Čư Êbur, H’Hĕn Niê, Ê-đê, Ba-na, Rơ̆n, Jrai, Đắk Đrông, Krông Nô, Chư Prông",
        "5 × 7 ≤ 40 ÷ 2 ± 3; 20 µm; 5 m², 3 m³, 30 °C, ½, ¼; 10⁻³; Σx² ≈ ∞",
        "m²",
        "µg/m³",
        "«báo cáo», “báo”, ‘cáo’, …, soft\u00ADhyphen, thông\u00ADtin",
        "Windows®, Zalo™, © 2019 VNPT, § 5, ¶ 3, €5, £3, ¥7, 5.000 ₫, Nº 5, 1º, 2ª",
        "https://a.example/tim?q=bao&x=y, van.a@example.vn, C:\\a?b",
        "Làm gì?Ai làm? Vì sao?vì ai? colou?r, yes?no",
        "😀 𠀀 𝒙 ✓ → • – —",
        "lên 20\u00A0% so với\u00A0năm trước",
      })
  void cleanTextIsNoSuspicion(String text) {
    assertThat(LegacyEncodings.detect(text)).isEmpty();
  }

  @Test
  void oneOddWordInLongUnicodeTextIsNoSuspicion() {
    assertThat(LegacyEncodings.detect(TEXT + " Xem b¸n hàng. " + TEXT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "b¸o c¸o, TCVN3, báo cáo",
    "TæNG CôC THUÕ, TCVN3, TỔNG CỤC THUẾ",
    "®· göi, TCVN3, đã gửi",
    "Hµ Néi, TCVN3, Hà Nội",
    "baùo caùo, VNI, báo cáo",
    "Toâng cuïc, VNI, Tông cục",
    "ÑOÄC LAÄP, VNI, ĐỘC LẬP",
    "Phø løc, VISCII, Phụ lục",
    "baìo caìo, WINDOWS_1258, báo cáo",
    "Tiáº¿ng Viá»‡t, UTF_8_AS_WINDOWS_1252, Tiếng Việt",
    "2016 â€“ 2020, UTF_8_AS_WINDOWS_1252, 2016 – 2020",
    "Ti·∫øng Vi·ªát, UTF_8_AS_MAC_ROMAN, Tiếng Việt",
  })
  void shortTextsAreFoundAndRestored(String text, Garbling garbling, String meant) {
    assertThat(LegacyEncodings.detect(text))
        .extracting(GarbledText::garbling)
        .containsExactly(garbling);
    assertThat(LegacyEncodings.convert(text, garbling)).isEqualTo(meant);
  }

  @Test
  void aPastedPartIsFoundWhereItIsAndTheRestKept() {
    String text = "Sở là đơn vị: kÕt qu¶ thùc hiÖn, là tốt";

    GarbledText found = LegacyEncodings.detect(text).get(0);

    assertThat(text.substring(found.start(), found.end())).isEqualTo("kÕt qu¶ thùc hiÖn");
    assertThat(LegacyEncodings.convert(text, found.garbling()))
        .isEqualTo("Sở là đơn vị: kết quả thực hiện, là tốt");
  }

  @Test
  void whatIsLostIsFoundWithItsPlace() {
    assertThat(LegacyEncodings.detect("x \uFFFD y \uFFFD"))
        .containsExactly(
            new GarbledText(Garbling.REPLACEMENT_CHARACTER, DetectionConfidence.HIGH, 2, 7, 2));
    assertThat(LegacyEncodings.detect("\uF0B7 kế hoạch \uDB80\uDC00"))
        .containsExactly(new GarbledText(Garbling.PRIVATE_USE, DetectionConfidence.HIGH, 0, 13, 2));
    assertThat(LegacyEncodings.detect("Nguy?n V?n A"))
        .extracting(GarbledText::garbling)
        .containsExactly(Garbling.QUESTION_MARKS);
  }

  @Test
  void lostLettersCannotBeConverted() {
    assertThatThrownBy(() -> LegacyEncodings.convert("b?o", Garbling.QUESTION_MARKS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("QUESTION_MARKS")
        .hasMessageContaining("such as TCVN3");
  }

  @ParameterizedTest
  @EnumSource(
      value = Garbling.class,
      names = {"TCVN3", "VNI", "VISCII"})
  void everyLetterOfAnEncodingComesBack(Garbling garbling) {
    String letters =
        "bắt bằng bẳn bẵng bặt cần cẩn cẫn cấp cập đèn đẻ đẽ đẹp hề hể hễ hết hệ"
            + " bì bỉ bĩ bí bị bò bỏ bõ bó bọ hồ hổ hỗ hố hộ bờ bở bỡ bớt bợ bù bủ bũ bú bụ"
            + " từ tử tữ tứ tự kỳ kỷ kỹ ký kỵ";
    String garbled = VietnameseText.normalize(Garbler.garble(letters, garbling));

    assertThat(LegacyEncodings.convert(garbled, garbling)).isEqualTo(letters);
  }
}
