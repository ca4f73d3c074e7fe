package org.congvan.rules.capitals;

import java.util.Locale;
import org.congvan.rule.Severity;

/** A point of Annex II that a rule judges, such as IV.1.a on the names of agencies. */
enum CapitalsPoint {
  SENTENCE(
      1,
      Severity.WARNING,
      "I",
      "Viết hoa chữ cái đầu âm tiết thứ nhất của một câu hoàn chỉnh: Sau dấu chấm câu (.); sau dấu chấm hỏi (?); sau dấu chấm than (!) và khi xuống dòng."),
  PERSON(
      2,
      Severity.WARNING,
      "II.1.a",
      "Viết hoa chữ cái đầu tất cả các âm tiết của danh từ riêng chỉ tên người."),
  PLACE(
      3,
      Severity.WARNING,
      "III.1.a",
      "Viết hoa chữ cái đầu của các âm tiết tạo thành tên riêng và không dùng gạch nối."),
  NAMED_UNIT(
      4,
      Severity.WARNING,
      "III.1.b",
      "Trường hợp tên đơn vị hành chính được cấu tạo giữa danh từ chung kết hợp với chữ số, tên người, tên sự kiện lịch sử: Viết hoa cả danh từ chung chỉ đơn vị hành chính đó. Ví dụ: Quận 1, Phường Điện Biên Phủ,..."),
  REGION(
      5,
      Severity.WARNING,
      "III.1.đ",
      "Viết hoa chữ cái đầu của tất cả các âm tiết tạo thành tên gọi."),
  FOREIGN_PLACE(
      6,
      Severity.WARNING,
      "III.2.a",
      "Tên địa lý đã được phiên âm sang âm Hán - Việt: Viết theo quy tắc viết hoa tên địa lý Việt Nam."),
  AGENCY(
      7,
      Severity.WARNING,
      "IV.1.a",
      "Viết hoa chữ cái đầu của các từ, cụm từ chỉ loại hình cơ quan, tổ chức; chức năng, lĩnh vực hoạt động của cơ quan, tổ chức."),
  FOREIGN_ORGANISATION(
      8,
      Severity.WARNING,
      "IV.2.a",
      "Tên cơ quan, tổ chức nước ngoài đã dịch nghĩa: Viết hoa theo quy tắc viết tên cơ quan, tổ chức của Việt Nam."),
  PEOPLE_AND_STATE(
      9, Severity.WARNING, "V.1", "Danh từ thuộc trường hợp đặc biệt: Nhân dân, Nhà nước."),
  HONOUR(
      10,
      Severity.WARNING,
      "V.2",
      "Viết hoa chữ cái đầu của các âm tiết của các thành phần tạo thành tên riêng và các từ chỉ thứ, hạng."),
  POSITION(
      11,
      Severity.WARNING,
      "V.3",
      "Viết hoa tên chức vụ, học vị nếu đi liền với tên người cụ thể. Ví dụ: Chủ tịch Quốc hội, Thủ tướng Chính phủ, Giáo sư Tôn Thất Tùng,..."),
  PARTY(
      12,
      Severity.ADVICE,
      "V.4",
      "Viết hoa chữ cái đầu của từ, cụm từ chỉ tên gọi đó trong trường hợp dùng trong một nhân xưng, đứng độc lập và thể hiện sự trân trọng."),
  HOLIDAY(
      13,
      Severity.WARNING,
      "V.5",
      "Viết hoa chữ cái đầu của âm tiết tạo thành tên gọi ngày lễ, ngày kỷ niệm."),
  DOCUMENT(
      14,
      Severity.WARNING,
      "V.6",
      "Viết hoa chữ cái đầu của tên loại văn bản và chữ cái đầu của âm tiết thứ nhất tạo thành tên gọi của văn bản trong trường hợp nói đến một văn bản cụ thể."),
  PROVISION(
      15,
      Severity.WARNING,
      "V.7",
      "Trường hợp viện dẫn phần, chương, mục, tiểu mục, điều, khoản, điểm của một văn bản cụ thể thì viết hoa chữ cái đầu của phần, chương, mục, tiểu mục, điều."),
  CLAUSE(
      16,
      Severity.ADVICE,
      "V.7",
      "Theo quy định tại điểm a khoản 1 Điều 24 Tiểu mục 1 Mục 1 Chương III của Nghị quyết số 351/2017/UBTVQH14."),
  DAY_AND_MONTH(
      17,
      Severity.WARNING,
      "V.8",
      "Viết hoa chữ cái đầu của âm tiết chỉ ngày và tháng trong trường hợp không dùng chữ số."),
  EVENT(
      18,
      Severity.WARNING,
      "V.9",
      "Viết hoa chữ cái đầu của các âm tiết tạo thành sự kiện và tên sự kiện"),
  WORK(
      19,
      Severity.ADVICE,
      "V.10",
      "Viết hoa chữ cái đầu của âm tiết thứ nhất tạo thành tên tác phẩm, sách báo.");

  private final int number;
  private final Severity severity;
  private final String place;
  private final String quote;

  CapitalsPoint(int number, Severity severity, String place, String quote) {
    this.number = number;
    this.severity = severity;
    this.place = place;
    this.quote = quote;
  }

  /** The id of the rule, such as {@code CAPS-007}. */
  String id() {
    return String.format(Locale.ROOT, "CAPS-%03d", number);
  }

  Severity severity() {
    return severity;
  }

  /** Where it stands in Annex II, such as {@code IV.1.a}. */
  String place() {
    return place;
  }

  String quote() {
    return quote;
  }

  /** The point of a rule id in a table. */
  static CapitalsPoint of(String id) {
    for (CapitalsPoint each : values()) {
      if (each.id().equals(id)) {
        return each;
      }
    }
    throw new IllegalStateException("No point of Annex II has a rule " + id);
  }
}
