package org.congvan.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypeTest {

  /** Decree 30/2020/NĐ-CP, Art. 7 and Annex III, in the order of the article. */
  private static final List<String> DECREE_30 =
      List.of(
          "Nghị quyết NQ",
          "Quyết định QĐ",
          "Chỉ thị CT",
          "Quy chế QC",
          "Quy định QyĐ",
          "Thông cáo TC",
          "Thông báo TB",
          "Hướng dẫn HD",
          "Chương trình CTr",
          "Kế hoạch KH",
          "Phương án PA",
          "Đề án ĐA",
          "Dự án DA",
          "Báo cáo BC",
          "Biên bản BB",
          "Tờ trình TTr",
          "Hợp đồng HĐ",
          "Công văn -",
          "Công điện CĐ",
          "Bản ghi nhớ BGN",
          "Bản thỏa thuận BTT",
          "Giấy ủy quyền GUQ",
          "Giấy mời GM",
          "Giấy giới thiệu GGT",
          "Giấy nghỉ phép GNP",
          "Phiếu gửi PG",
          "Phiếu chuyển PC",
          "Phiếu báo PB",
          "Thư công -");

  @Test
  void values_beginWithTheTypesOfTheDecree() {
    assertThat(Arrays.stream(DocumentType.values()).limit(29))
        .extracting(t -> t.vietnameseName() + " " + t.abbreviation().orElse("-"))
        .containsExactlyElementsOf(DECREE_30);
  }

  @ParameterizedTest
  @CsvSource({"TRUE_COPY, SY", "EXTRACT_COPY, TrS", "RECOPY, SL"})
  void copies_haveAbbreviationsAndNoTitle(DocumentType type, String abbreviation) {
    assertThat(type.abbreviation()).contains(abbreviation);
    assertThat(type.group()).isEqualTo(DocumentType.Group.COPY);
    assertThat(type.isTitled()).isFalse();
  }

  @Test
  void titled_leavesOutDispatchAndOfficialLetter() {
    assertThat(DocumentType.DISPATCH.isTitled()).isFalse();
    assertThat(DocumentType.OFFICIAL_LETTER.isTitled()).isFalse();
    assertThat(DocumentType.REPORT.isTitled()).isTrue();
  }

  @Test
  void formerTypes_haveNoAbbreviation_sinceNoneIsKnownForCertain() {
    assertThat(Arrays.stream(DocumentType.values()))
        .filteredOn(t -> t.group() == DocumentType.Group.FORMER)
        .hasSize(4)
        .noneMatch(DocumentType::hasAbbreviation);
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void fromName_findsEveryName(DocumentType type) {
    assertThat(DocumentType.fromName(type.vietnameseName())).contains(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bản thoả thuận", "BẢN THỎA THUẬN", " Bản  thỏa\u00A0thuận "})
  void fromName_toleratesCaseSpacesAndTonePlacement(String name) {
    assertThat(DocumentType.fromName(name)).contains(DocumentType.AGREEMENT);
  }

  @Test
  void fromName_ofUnknownName_isEmpty() {
    assertThat(DocumentType.fromName("Bao cao")).isEmpty();
    assertThat(DocumentType.fromName("")).isEmpty();
  }
}
