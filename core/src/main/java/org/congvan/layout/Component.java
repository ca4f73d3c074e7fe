package org.congvan.layout;

/**
 * A component of form (thành phần thể thức) or a piece of one that has a style of its own, such as
 * {@link #MOTTO}, in the order of the page. The box numbers (ô số) are those of the diagram in
 * Decree 30/2020/NĐ-CP, Annex I, Part I, IV.
 */
public enum Component {
  /** Chỉ dẫn về phạm vi lưu hành (ô 11). */
  CIRCULATION,
  /** Quốc hiệu (ô 1). */
  NATIONAL_NAME,
  /** Tiêu ngữ (ô 1). */
  MOTTO,
  /** Tên cơ quan, tổ chức chủ quản trực tiếp (ô 2). */
  PARENT_AGENCY,
  /** Tên cơ quan, tổ chức ban hành văn bản (ô 2). */
  ISSUING_AGENCY,
  /** Số, ký hiệu (ô 3). */
  CODE,
  /** Địa danh và thời gian ban hành (ô 4). */
  PLACE_AND_DATE,
  /** Trích yếu của công văn, "V/v …" (ô 5b). */
  DISPATCH_SUBJECT,
  /** Dấu chỉ độ mật (ô 10a). */
  CONFIDENTIALITY,
  /** Dấu chỉ mức độ khẩn (ô 10b). */
  URGENCY,
  /** Tên loại văn bản (ô 5a). */
  TYPE_NAME,
  /** Trích yếu của văn bản có tên loại (ô 5a). */
  TITLED_SUBJECT,
  /** "Kính gửi" và nơi nhận (ô 9a). */
  ADDRESSEES,
  /** Căn cứ ban hành (ô 6). */
  LEGAL_BASIS,
  /** A formula on its own line, such as "QUYẾT ĐỊNH:" (ô 6). */
  FORMULA,
  /** Lời văn (ô 6). */
  BODY,
  /** "Phần I", "Chương I" (ô 6). */
  PART_LABEL,
  /** Tiêu đề của phần, chương (ô 6). */
  PART_TITLE,
  /** "Mục 1", "Tiểu mục 1" (ô 6). */
  SECTION_LABEL,
  /** Tiêu đề của mục, tiểu mục (ô 6). */
  SECTION_TITLE,
  /** "Điều 1." và tiêu đề (ô 6). */
  ARTICLE,
  /** "I." và tiêu đề của mục trong báo cáo, công văn (ô 6). */
  HEADING,
  /** "1." và tiêu đề của khoản, trên dòng riêng (ô 6). */
  CLAUSE_TITLE,
  /** Khoản không có tiêu đề (ô 6). */
  CLAUSE,
  /** Điểm (ô 6). */
  POINT,
  /** Gạch đầu dòng "-", "+", mục của danh sách đánh số (ô 6). */
  BULLET,
  /** Tên bảng, hình (ô 6). */
  CAPTION,
  /** Dòng tiêu đề của bảng (ô 6). */
  TABLE_HEADER,
  /** Ô của bảng (ô 6). */
  TABLE_CELL,
  /** Chú thích cuối trang. */
  FOOTNOTE,
  /** Quyền hạn, chức vụ của người ký (ô 7a, 7b). */
  AUTHORITY,
  /** Họ và tên người ký (ô 7b). */
  SIGNER_NAME,
  /** "Nơi nhận:" (ô 9b). */
  RECIPIENTS_WORD,
  /** Danh sách nơi nhận (ô 9b). */
  RECIPIENT_LIST,
  /** Ký hiệu người soạn thảo và số lượng bản phát hành (ô 12). */
  DRAFTER_MARK,
  /** Xác nhận của cơ quan khác, trên giấy nghỉ phép. */
  CONFIRMATION,
  /** Địa chỉ, thư điện tử, điện thoại, fax, trang thông tin điện tử (ô 13). */
  CONTACT,
  /** "Phụ lục I". */
  ANNEX_LABEL,
  /** Tên phụ lục. */
  ANNEX_TITLE,
  /** "(Kèm theo Công văn số …)". */
  ANNEX_POINTER,
  /** Hình thức sao: "SAO Y". */
  COPY_FORM,
  /** Thông tin chữ ký số của cơ quan trên bản sao, văn bản kèm theo (ô 14). */
  SIGNING_NOTE,
  /** Số trang. */
  PAGE_NUMBER;

  /**
   * Returns what the component is called in Vietnamese.
   *
   * @return such as {@code "Quốc hiệu"}
   */
  public String vietnameseName() {
    return switch (this) {
      case CIRCULATION -> "chỉ dẫn về phạm vi lưu hành";
      case NATIONAL_NAME -> "Quốc hiệu";
      case MOTTO -> "Tiêu ngữ";
      case PARENT_AGENCY -> "tên cơ quan, tổ chức chủ quản trực tiếp";
      case ISSUING_AGENCY -> "tên cơ quan, tổ chức ban hành văn bản";
      case CODE -> "số, ký hiệu";
      case PLACE_AND_DATE -> "địa danh và thời gian ban hành";
      case DISPATCH_SUBJECT -> "trích yếu của công văn";
      case CONFIDENTIALITY -> "dấu chỉ độ mật";
      case URGENCY -> "dấu chỉ mức độ khẩn";
      case TYPE_NAME -> "tên loại văn bản";
      case TITLED_SUBJECT -> "trích yếu của văn bản có tên loại";
      case ADDRESSEES -> "“Kính gửi” và nơi nhận";
      case LEGAL_BASIS -> "căn cứ ban hành";
      case FORMULA -> "dòng “QUYẾT ĐỊNH:”";
      case BODY -> "lời văn";
      case PART_LABEL -> "số thứ tự của phần, chương";
      case PART_TITLE -> "tiêu đề của phần, chương";
      case SECTION_LABEL -> "số thứ tự của mục, tiểu mục";
      case SECTION_TITLE -> "tiêu đề của mục, tiểu mục";
      case ARTICLE -> "điều";
      case HEADING -> "tiêu đề của mục đánh số La Mã";
      case CLAUSE_TITLE -> "tiêu đề của khoản";
      case CLAUSE -> "khoản";
      case POINT -> "điểm";
      case BULLET -> "gạch đầu dòng";
      case CAPTION -> "tên bảng, hình";
      case FOOTNOTE -> "chú thích cuối trang";
      case TABLE_HEADER -> "dòng tiêu đề của bảng";
      case TABLE_CELL -> "ô của bảng";
      case AUTHORITY -> "quyền hạn, chức vụ của người ký";
      case SIGNER_NAME -> "họ và tên người ký";
      case RECIPIENTS_WORD -> "từ “Nơi nhận”";
      case RECIPIENT_LIST -> "danh sách nơi nhận";
      case DRAFTER_MARK -> "ký hiệu người soạn thảo và số lượng bản phát hành";
      case CONFIRMATION -> "xác nhận của cơ quan khác";
      case CONTACT -> "địa chỉ, điện thoại, thư điện tử của cơ quan";
      case ANNEX_LABEL -> "từ “Phụ lục” và số thứ tự";
      case ANNEX_TITLE -> "tên phụ lục";
      case ANNEX_POINTER -> "thông tin chỉ dẫn kèm theo văn bản";
      case COPY_FORM -> "hình thức sao";
      case SIGNING_NOTE -> "thông tin chữ ký số của cơ quan";
      case PAGE_NUMBER -> "số trang";
    };
  }
}
