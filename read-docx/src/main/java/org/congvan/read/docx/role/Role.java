package org.congvan.read.docx.role;

import java.util.Optional;
import org.congvan.layout.Component;
import org.jspecify.annotations.Nullable;

/**
 * What words on a paper are (vai trò của đoạn), such as {@link #NATIONAL_NAME}; finer than the
 * components of form, and with what is no component at all.
 */
public enum Role {
  /** Chỉ dẫn về phạm vi lưu hành. */
  CIRCULATION(Component.CIRCULATION),
  /** Quốc hiệu; in papers of the Party its name. */
  NATIONAL_NAME(Component.NATIONAL_NAME),
  /** Tiêu ngữ. */
  MOTTO(Component.MOTTO),
  /** Cơ quan chủ quản. */
  PARENT_AGENCY(Component.PARENT_AGENCY),
  /** Cơ quan ban hành. */
  ISSUING_AGENCY(Component.ISSUING_AGENCY),
  /** Số, ký hiệu. */
  CODE(Component.CODE),
  /** Địa danh và thời gian ban hành. */
  PLACE_AND_DATE(Component.PLACE_AND_DATE),
  /** Trích yếu của công văn, with "V/v". */
  DISPATCH_SUBJECT(Component.DISPATCH_SUBJECT),
  /** Dấu chỉ độ mật. */
  CONFIDENTIALITY(Component.CONFIDENTIALITY),
  /** Dấu chỉ mức độ khẩn. */
  URGENCY(Component.URGENCY),
  /** Tên loại văn bản. */
  TYPE_NAME(Component.TYPE_NAME),
  /** Trích yếu của văn bản có tên loại. */
  TITLED_SUBJECT(Component.TITLED_SUBJECT),
  /** "Kính gửi" and those that follow. */
  ADDRESSEES(Component.ADDRESSEES),
  /** Căn cứ ban hành. */
  LEGAL_BASIS(Component.LEGAL_BASIS),
  /** A formula on its own line, such as {@code QUYẾT ĐỊNH:}, or the authority above it. */
  FORMULA(Component.FORMULA),
  /** Lời văn. */
  BODY(Component.BODY),
  /** "Phần I", "Chương I". */
  PART_LABEL(Component.PART_LABEL),
  /** Tiêu đề của phần, chương. */
  PART_TITLE(Component.PART_TITLE),
  /** "Mục 1", "Tiểu mục 1". */
  SECTION_LABEL(Component.SECTION_LABEL),
  /** Tiêu đề của mục, tiểu mục. */
  SECTION_TITLE(Component.SECTION_TITLE),
  /** "Điều 1.". */
  ARTICLE(Component.ARTICLE),
  /** "I." with a title. */
  HEADING(Component.HEADING),
  /** "1." with a title on its own line. */
  CLAUSE_TITLE(Component.CLAUSE_TITLE),
  /** Khoản. */
  CLAUSE(Component.CLAUSE),
  /** Điểm. */
  POINT(Component.POINT),
  /** An item after "-", "+" or a number in a list. */
  BULLET(Component.BULLET),
  /** Tên bảng, hình. */
  CAPTION(Component.CAPTION),
  /** Dòng tiêu đề của bảng. */
  TABLE_HEADER(Component.TABLE_HEADER),
  /** Ô của bảng. */
  TABLE_CELL(Component.TABLE_CELL),
  /** Chú thích cuối trang. */
  FOOTNOTE(Component.FOOTNOTE),
  /** Quyền hạn, chức vụ của người ký: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC". */
  AUTHORITY(Component.AUTHORITY),
  /** A remark in the place of the signature: "(Đã ký)". */
  SIGNED_NOTE(null),
  /** Họ và tên người ký. */
  SIGNER_NAME(Component.SIGNER_NAME),
  /** Where another office confirms. */
  CONFIRMATION(Component.CONFIRMATION),
  /** "Nơi nhận:". */
  RECIPIENTS_WORD(Component.RECIPIENTS_WORD),
  /** An entry of Nơi nhận. */
  RECIPIENT(Component.RECIPIENT_LIST),
  /** "Lưu: VT, …". */
  ARCHIVE(Component.RECIPIENT_LIST),
  /** Ký hiệu người soạn thảo và số lượng bản phát hành. */
  DRAFTER_MARK(Component.DRAFTER_MARK),
  /** Địa chỉ, điện thoại, thư điện tử của cơ quan. */
  CONTACT(Component.CONTACT),
  /** "Phụ lục I". */
  ANNEX_LABEL(Component.ANNEX_LABEL),
  /** Tên phụ lục. */
  ANNEX_TITLE(Component.ANNEX_TITLE),
  /** "(Kèm theo Công văn số …)". */
  ANNEX_POINTER(Component.ANNEX_POINTER),
  /** "SAO Y", and the head and foot of the copy. */
  COPY(Component.COPY_FORM),
  /** Số trang. */
  PAGE_NUMBER(Component.PAGE_NUMBER),
  /** A line made of signs, such as {@code -------}. */
  RULE_LINE(null),
  /** Words that are no part of the document, such as those of a website around it. */
  OTHER(null);

  private final @Nullable Component component;

  Role(@Nullable Component component) {
    this.component = component;
  }

  /**
   * Returns the component of form that such words are.
   *
   * @return the component; empty if they are part of none
   */
  public Optional<Component> component() {
    return Optional.ofNullable(component);
  }
}
