package org.congvan.body;

/**
 * What a document does to another (đính chính, thu hồi, thay thế, sửa đổi), such as {@link
 * #REPLACEMENT}. Decree 30/2020/NĐ-CP, Article 18.3 and 18.4.
 */
public enum ActKind {
  /** Đính chính: a slip of form, technique or procedure is put right, by a dispatch. */
  CORRECTION("Đính chính", ": "),
  /** Thu hồi: the document is called back. */
  WITHDRAWAL("Thu hồi", ", lý do: "),
  /** Thay thế: the document is replaced, by one of an equal form. */
  REPLACEMENT("Thay thế", ", lý do: "),
  /** Sửa đổi, bổ sung: its content is amended, by one of an equal form. */
  AMENDMENT("Sửa đổi, bổ sung", ": ");

  private final String words;
  private final String beforeDetails;

  ActKind(String words, String beforeDetails) {
    this.words = words;
    this.beforeDetails = beforeDetails;
  }

  /**
   * Returns the words that name the act.
   *
   * @return such as {@code "Đính chính"}
   */
  public String words() {
    return words;
  }

  /**
   * What leads from the document to what is corrected or why: {@code ": "}, {@code ", lý do: "}.
   */
  String beforeDetails() {
    return beforeDetails;
  }
}
