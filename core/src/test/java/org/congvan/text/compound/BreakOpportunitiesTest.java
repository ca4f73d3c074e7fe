package org.congvan.text.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where lines may end: {@code _} stands where none may, {@code ~} where one ends badly. */
class BreakOpportunitiesTest {

  private static String marked(String text) {
    BreakOpportunities breaks = BreakOpportunities.of(text);
    List<String> words = breaks.words();
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      marked.append(words.get(i));
      if (i + 1 < words.size()) {
        marked.append(
            switch (breaks.after(i)) {
              case MANDATORY -> '\n';
              case BEFORE_NAME, FREE -> ' ';
              case AFTER_SHORT_WORD, AFTER_LEAD, IN_TERM -> '~';
              case IN_PHRASE, IN_WORD, BEFORE_MARK -> '_';
            });
      }
    }
    return marked.toString();
  }

  private static void assertMarked(String marked) {
    assertThat(marked(marked.replace('_', ' ').replace('~', ' '))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tuyên_truyền cải_cách~hành_chính",
        "Ủy_ban~nhân_dân tỉnh~Quảng_Trị",
        "Sở~Lao_động_-~Thương_binh và~Xã_hội",
        "bảo_vệ rừng_phòng_hộ",
        "chuyển_đổi_số trong~nông_nghiệp",
        "công_tác động_viên quân_nhân",
      })
  void words_areWhole(String marked) {
    assertMarked(marked);
  }

  @Test
  void caseAndTonePlacement_doNotMatter() {
    assertMarked("UỶ_BAN~NHÂN_DÂN");
    assertMarked("uỷ_ban~nhân_dân");
    assertMarked("Hoà_bình");
  }

  @Test
  void wordsOfTwoEquallyGoodSegmentations_areWholeInBoth() {
    // "học sinh | học" and "học | sinh học".
    assertMarked("học_sinh_học");
  }

  @Test
  void punctuation_endsAWord() {
    assertMarked("phổ_biến, giáo_dục");
    assertThat(marked("kế, hoạch")).isEqualTo("kế, hoạch");
    assertThat(marked("(kế hoạch)")).isEqualTo("(kế_hoạch)");
    assertThat(marked("kế (hoạch")).isEqualTo("kế (hoạch");
  }

  @Test
  void capitalInsideALowerCaseRun_beginsAnotherWord() {
    assertThat(marked("các vụ Án phí")).isEqualTo("các~vụ~Án_phí");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bổ_nhiệm ông~Nguyễn_Văn_A",
        "xã~Trà_Bui và~thị_trấn~Nam_Phước",
        "Trường~Tiểu_học Võ_Thị_Kim_Hoàng",
        "tỉnh~Bà_Rịa_-_Vũng_Tàu",
        "huyện~Đông_Hải",
        "Ủy_ban~nhân_dân thành_phố_Huế",
        "rừng_phòng_hộ Sông_Tranh",
      })
  void names_areWhole(String marked) {
    assertMarked(marked);
  }

  @Test
  void namesInATextInCapitals_areThoseOfTheListAndThoseAfterPlaces() {
    assertMarked("ỦY_BAN~NHÂN_DÂN HUYỆN~NÚI_THÀNH");
    assertMarked("ỦY_BAN~NHÂN_DÂN XÃ~TRÀ_TẬP");
    assertMarked("TỈNH~BÀ_RỊA_-_VŨNG_TÀU");
    assertMarked("BỔ_NHIỆM ÔNG~NGUYỄN_VĂN_A");
    assertMarked("TRƯỜNG~TIỂU_HỌC HUỲNH_NGỌC_HUỆ");
  }

  @Test
  void titleWithACapitalAtEachWord_isNotOneName() {
    assertMarked("Sở~Tài_Nguyên Và~Môi_Trường");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ngày_15_tháng_7_năm_2021",
        "từ~ngày_15/7/2021 đến~ngày_20/7/2021",
        "ngày_…_tháng_…_năm_…",
        "tháng_10_năm_2024",
        "quý_III năm_2024",
        "quý_II/2024",
        "8_giờ_30_phút",
        "6_tháng~đầu_năm_2025",
        "tổng_kết 10_năm thi_hành",
        "25.000_tỷ_đồng cho~các~dự_án",
        "đạt~44,4_%",
        "thu_hồi 12,5_ha~đất",
        "giai_đoạn_2021_-_2025",
        "năm_học_2024_-_2025",
        "hơn~1.000_văn_bản",
      })
  void datesAndNumbersWithTheirUnits_areWhole(String marked) {
    assertMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nghị_quyết số_76/NQ-CP của~Chính_phủ",
        "điểm_a khoản_2 Điều_5 Luật~Đất_đai",
        "điểm_đ",
        "Phụ_lục_I kèm_theo~Kế_hoạch",
        "Quốc_hội khóa_XV, kỳ_họp_thứ_8",
        "Đại_hội lần_thứ_XIII của~Đảng",
        "Quận_1, Phường_14",
        "triển_khai Đề_án_06 trên~địa_bàn",
        "Chương_trình_135",
        "Kế_hoạch 5_năm",
        "Công_văn số_12/SNV",
      })
  void citationsAndOrdinals_areWhole(String marked) {
    assertMarked(marked);
  }

  @Test
  void dash_neverBeginsALine_exceptThatOfAListEntry() {
    assertMarked("kinh_tế_-~xã_hội");
    assertMarked("kinh_tế_–~xã_hội");
    assertMarked("-_Bộ~Nội_vụ");
  }

  @Test
  void lineEndsOfTheText_endLines_andNoBreakSpacesDoNot() {
    assertThat(marked("Ủy ban nhân\ndân tỉnh")).isEqualTo("Ủy_ban nhân\ndân~tỉnh");
    assertThat(marked("kế\r\nhoạch")).isEqualTo("kế\nhoạch");
    assertThat(BreakOpportunities.of("về\u00A0kế hoạch").words())
        .containsExactly("về\u00A0kế", "hoạch");
  }

  @Test
  void textWithoutWords_hasNoPlaceToBreak() {
    assertThat(BreakOpportunities.of(" \n\t ").words()).isEmpty();
    assertThat(BreakOpportunities.of("").words()).isEmpty();
    assertThat(marked("một")).isEqualTo("một");
  }

  @Test
  void whatALongTextIsMadeOf_isWhatAShortOneIsMadeOf() {
    String text = "ban hành kế hoạch 6 tháng và ".repeat(20_000).strip();
    String found = marked(text);

    assertThat(found.length()).isEqualTo(text.length());
    assertThat(found.substring(0, 52))
        .isEqualTo("ban_hành kế_hoạch 6_tháng và~ban_hành kế_hoạch 6_thá");
  }
}
