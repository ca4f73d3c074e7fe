package org.congvan.samples;

import java.time.LocalDate;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.reference.LegalReference;

/**
 * The ten documents that the dispatch 477/SKHCN-TTNCUĐ cites, with as much of date, issuer and
 * title as it says; a part that it leaves out is left out here too.
 */
public final class References477 {

  private static final String PRIME_MINISTER = "Thủ tướng Chính phủ";
  private static final String DEPARTMENT = "Sở Khoa học và Công nghệ tỉnh Quảng Trị";

  /** The dispatch that 477 answers. */
  public static final LegalReference REQUEST =
      cited(DocumentType.DISPATCH, "922/STTTT-TTBCXB")
          .withDate(LocalDate.of(2019, 10, 31))
          .withIssuer("Sở Thông tin và Truyền thông")
          .withTitle(
              "về việc báo cáo tình hình thực hiện Kế hoạch tuyên truyền cải cách hành chính"
                  + " năm 2019");

  /** The department's own plan of communication for 2019. */
  public static final LegalReference COMMUNICATION_PLAN =
      cited(DocumentType.PLAN, "07/KH-SKHCN")
          .withDate(LocalDate.of(2019, 2, 13))
          .withIssuer(DEPARTMENT)
          .withTitle("tuyên truyền về cải cách hành chính năm 2019");

  /** The master programme of administrative reform for 2011 to 2020. */
  public static final LegalReference MASTER_PROGRAMME =
      cited(DocumentType.RESOLUTION, "30c/NQ-CP")
          .withYear(2011)
          .withIssuer("Chính phủ")
          .withTitle("về Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020");

  /** The Party's resolution on reform, whose symbol carries the type before the slash. */
  public static final LegalReference PARTY_RESOLUTION =
      cited(DocumentType.RESOLUTION, "17-NQ/TW")
          .withIssuer("Ban Chấp hành trung ương Đảng")
          .withTitle(
              "về việc đẩy mạnh cải cách hành chính, nâng cao hiệu lực, hiệu quả quản lý của bộ máy"
                  + " nhà nước");

  /** The decision on one-stop service, whose symbol carries its year. */
  public static final LegalReference ONE_STOP_DECISION =
      cited(DocumentType.DECISION, "09/2015/QĐ-TTg")
          .withIssuer(PRIME_MINISTER)
          .withTitle(
              "về Quy chế thực hiện cơ chế một cửa, cơ chế một cửa liên thông tại cơ quan hành"
                  + " chính nhà nước ở địa phương");

  /** The national reform plan for 2016 to 2020. */
  public static final LegalReference NATIONAL_PLAN =
      cited(DocumentType.DECISION, "225/QĐ-TTg")
          .withYear(2016)
          .withIssuer(PRIME_MINISTER)
          .withTitle("phê duyệt Kế hoạch cải cách hành chính nhà nước giai đoạn 2016 - 2020");

  /** The province's programme of action; the dispatch does not name its issuer. */
  public static final LegalReference ACTION_PROGRAMME =
      cited(DocumentType.PROGRAMME, "3245/CTr-UBND")
          .withDate(LocalDate.of(2016, 8, 15))
          .withTitle(
              "thực hiện Nghị quyết của Tỉnh ủy về đẩy mạnh cải cách hành chính, nâng cao năng lực"
                  + " cạnh tranh cấp tỉnh giai đoạn 2016-2020");

  /** The province's reform plan for 2016 to 2020; neither date nor issuer is told. */
  public static final LegalReference PROVINCIAL_PLAN =
      cited(DocumentType.DECISION, "2057/QĐ-UBND")
          .withTitle("ban hành Kế hoạch Cải cách hành chính tỉnh Quảng Trị giai đoạn 2016 - 2020");

  /** The department's reform plan for 2016 to 2020; its date is not told. */
  public static final LegalReference DEPARTMENT_PLAN =
      cited(DocumentType.DECISION, "249/QĐ-SKHCN")
          .withIssuer(DEPARTMENT)
          .withTitle("ban hành Kế hoạch Cải cách hành chính giai đoạn 2016 - 2020");

  /** The department's reform plan for 2019; its date is not told. */
  public static final LegalReference DEPARTMENT_PLAN_2019 =
      cited(DocumentType.DECISION, "327/QĐ-SKHCN")
          .withIssuer("Sở Khoa học và Công nghệ Quảng Trị")
          .withTitle("Ban hành Kế hoạch cải cách hành chính năm 2019");

  private References477() {}

  private static LegalReference cited(DocumentType type, String code) {
    return LegalReference.of(type, DocumentCode.parse(code));
  }
}
