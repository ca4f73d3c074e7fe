package org.congvan.rules;

import java.util.List;
import java.util.Map;
import org.congvan.code.AgencyAbbreviations;
import org.congvan.code.DocumentCode;
import org.congvan.regulation.Basis;

/** The lists of abbreviations that cases are judged by; other agencies have none. */
final class CaseAbbreviations {

  static final Basis DECISION =
      new Basis.Clause(
          DocumentCode.parse("12/QĐ-UBND"), "Điều 2", "Danh mục chữ viết tắt kèm theo");

  static final AgencyAbbreviations DEPARTMENT =
      AgencyAbbreviations.of("SKHCN", "Sở Khoa học và Công nghệ")
          .withUnit("TTNCUĐ", "Trung tâm Nghiên cứu, Ứng dụng")
          .withUnit("QLCN", "Phòng Quản lý công nghệ")
          .withUnit("VP", "Văn phòng");

  private static final AgencyAbbreviations PROVINCE =
      new AgencyAbbreviations("UBND", "Ủy ban nhân dân tỉnh Quảng Trị", Map.of("VX", "Văn xã"));

  private static final AgencyAbbreviations WITHOUT_UNITS =
      AgencyAbbreviations.of("SNV", "Sở Nội vụ");

  /** Offices of one name in two districts. */
  private static final List<AgencyAbbreviations> NAMESAKES =
      List.of(
          AgencyAbbreviations.of("PNV", "Phòng Nội vụ").withUnit("CCHC", "Cải cách hành chính"),
          AgencyAbbreviations.of("NV", "Phòng Nội vụ").withUnit("TC", "Tổ chức"));

  static final AbbreviationRules RULES =
      AbbreviationRules.of(
          List.of(DEPARTMENT, PROVINCE, WITHOUT_UNITS, NAMESAKES.get(0), NAMESAKES.get(1)),
          DECISION);

  private CaseAbbreviations() {}
}
