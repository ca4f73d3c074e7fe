package org.congvan.rules;

import org.congvan.regulation.Basis;

/** The grounds that need no regulation: a document must not contradict itself. */
final class SharedBases {

  static final Basis SYMBOL_AND_ISSUER =
      new Basis.Consistency(
          "chữ viết tắt cơ quan trong ký hiệu phải là của cơ quan ban hành văn bản");

  static final Basis PARENT_AND_ISSUER =
      new Basis.Consistency("cơ quan chủ quản trực tiếp phải khác cơ quan ban hành văn bản");

  static final Basis UNIT_TWICE =
      new Basis.Consistency(
          "chữ viết tắt đơn vị soạn thảo ở dòng lưu phải viết giống như trong ký hiệu văn bản");

  static final Basis RECIPIENT_ONCE = new Basis.Consistency("mỗi nơi nhận chỉ ghi một lần");

  static final Basis ADDRESSEE_ONCE =
      new Basis.Consistency("mỗi nơi nhận sau chữ “Kính gửi” chỉ ghi một lần");

  static final Basis AS_ABOVE_NEEDS_ADDRESSEES =
      new Basis.Consistency(
          "“Như trên” chỉ nơi nhận ghi sau chữ “Kính gửi”; văn bản không có “Kính gửi” thì không có nơi nhận nào ở trên");

  static final Basis AS_ABOVE_IS_ADDRESSEES =
      new Basis.Consistency(
          "“Như trên” hoặc “Như kính gửi” đã chỉ các nơi nhận ghi sau chữ “Kính gửi”");

  static final Basis ANSWER_DUE =
      new Basis.Consistency("hạn trả lời không thể trước ngày ban hành văn bản");

  static final Basis CUT_OFF =
      new Basis.Consistency(
          "báo cáo ban hành trước ngày chốt số liệu mà chính báo cáo nêu thì chưa thể có đủ số liệu của kỳ báo cáo");

  static final Basis COUNT_NOT_NEGATIVE =
      new Basis.Consistency("số lượng đã thực hiện không thể nhỏ hơn 0");

  static final Basis COUNT_IN_TEXT =
      new Basis.Consistency("số liệu ghi nhận phải đúng như lời văn của báo cáo");

  static final Basis CITED_BEFORE_CITING =
      new Basis.Consistency("văn bản được viện dẫn không thể ban hành sau văn bản viện dẫn");

  static final Basis OTHER_THAN_ITSELF =
      new Basis.Consistency("văn bản được viện dẫn phải là văn bản khác");

  static final Basis NUMBERS_GO_UP =
      new Basis.Consistency(
          "số thứ tự của các phần, mục cùng cấp phải theo thứ tự, không trùng nhau");

  static final Basis ANNEX_EXISTS =
      new Basis.Consistency("Phụ lục mà văn bản chỉ dẫn phải có trong văn bản");

  static final Basis COUNTED_ONCE =
      new Basis.Consistency("cùng một chỉ tiêu trong một báo cáo chỉ có một số liệu");

  static final Basis COUNT_PERIOD =
      new Basis.Consistency("báo cáo không thể có số liệu của thời gian sau ngày chốt số liệu");

  static final Basis TASK_TO_COME =
      new Basis.Consistency(
          "nhiệm vụ của thời gian tới không thể có thời hạn trước ngày ban hành báo cáo");

  static final Basis PERIOD_NAME =
      new Basis.Consistency("tên kỳ báo cáo phải đúng với thời gian lấy số liệu");

  private SharedBases() {}
}
