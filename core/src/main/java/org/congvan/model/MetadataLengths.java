package org.congvan.model;

/**
 * The greatest lengths of the text fields that records systems keep (độ dài trường thông tin), such
 * as 500 characters for {@link #SUBJECT}.
 *
 * <p>Decree 30/2020/NĐ-CP, Annex VI, Part II, I gives the type String and a number for each. A
 * character is counted as readers count it, one for each letter with its marks: all texts of the
 * model are in NFC, and code points are counted, not UTF-16 units. Left out are lengths that no
 * value of the model can exceed: CodeNumber (11), TypeName (100), and OrganId, whose 13 characters
 * Decision 20/2020/QĐ-TTg made 35.
 */
public final class MetadataLengths {

  /** Number and symbol of a file (số và ký hiệu hồ sơ): FileNotation, row 1.3. */
  public static final int FILE_NOTATION = 20;

  /** Symbol of a document (ký hiệu của văn bản), without number: CodeNotation, row 5. */
  public static final int CODE_NOTATION = 30;

  /** Name of the issuing agency (tên cơ quan, tổ chức ban hành văn bản): OrganName, row 7. */
  public static final int ORGAN_NAME = 200;

  /** What the document is about (trích yếu nội dung): Subject, row 8. */
  public static final int SUBJECT = 500;

  /** Language (ngôn ngữ): Language, row 9. */
  public static final int LANGUAGE = 30;

  /** Notes (ghi chú): Description, row 11. */
  public static final int DESCRIPTION = 500;

  /** Position of the signer (chức vụ của người ký văn bản): SignerInfo.Position, row 12.1. */
  public static final int POSITION = 100;

  /** Name of the signer (họ và tên người ký văn bản): SignerInfo.FullName, row 12.2. */
  public static final int FULL_NAME = 50;

  /** Name of a receiving agency (tên cơ quan, tổ chức nhận văn bản): To.OrganName, row 13.2. */
  public static final int TO_ORGAN_NAME = 200;

  /** Digits of the number of copies (số lượng bản phát hành): IssuedAmount, row 15. */
  public static final int ISSUED_AMOUNT = 3;

  private MetadataLengths() {}

  /**
   * Counts the characters of a text.
   *
   * @param text the text, in NFC as all texts of the model are
   * @return the number of code points, such as 6 for {@code "TTNCUĐ"}
   */
  public static int count(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
