package org.congvan.code;

import org.congvan.text.DocumentFormatException;

/**
 * Number and symbol of a document (số, ký hiệu), such as {@code 477/SKHCN-TTNCUĐ}, {@code
 * 07/KH-SKHCN}, {@code 09/2015/QĐ-TTg} or {@code 17-NQ/TW}.
 *
 * <p>Reading is lenient: spaces, other dashes, U+00D0 for Đ, a missing zero are mended, and {@link
 * #raw} keeps the text as it was given. Writing is strict. Two codes are equal when their canonical
 * text is; the raw text is where the code came from, not what it is.
 *
 * <p>A code alone does not name a document: every agency begins a new series each year. And it
 * claims no type that its letters leave open: {@code CT} is Chỉ thị or Cục Thuế, {@code TT} Thông
 * tư, Thông tri or Thanh tra, {@code KH} Kế hoạch or Khoa học.
 *
 * <p>Sources: Decree 30/2020/NĐ-CP, Annex I, II.3 and Annex III; Annex VI (CodeNumber,
 * CodeNotation); the forms of normative, Party and older texts as they are found in codified law.
 */
public final class DocumentCode extends DocumentSymbol {
  private final String raw;
  private final DocumentNumber number;

  private DocumentCode(String raw, CodeParts parts) {
    super(parts.symbol(), parts.canonical(raw));
    this.raw = raw;
    this.number = parts.number();
  }

  /**
   * Reads a number and symbol. A form code of two groups, such as {@code 05/QTT-TNCN}, is read too:
   * it looks like the code of a dispatch, such as {@code 802/TCT-TNCN}, and only the text around it
   * says which it is.
   *
   * @param text the code and nothing else but, at most, "Số:" in front of it; 200 characters at
   *     most
   * @return the code
   * @throws DocumentFormatException if the text is not a code, or is something that only looks like
   *     one: a date (31/10/2019), a fraction (1/2), a house number (12/A, 12/A-B), a unit (60/KM),
   *     a version (1.0-SNAPSHOT) or a form code of one group (01/GTGT)
   */
  public static DocumentCode parse(String text) {
    return new DocumentCode(text, CodeGrammar.read(text));
  }

  /**
   * Makes the code of an official dispatch (công văn).
   *
   * @param number the number, 1 or more
   * @param agency abbreviation of the issuing agency, such as {@code SKHCN}
   * @param unit abbreviation of the drafting unit or of the field, such as {@code TTNCUĐ}
   * @return the code
   * @throws IllegalArgumentException if the number is below 1 or an abbreviation cannot be part of
   *     a symbol
   */
  public static DocumentCode ofDispatch(int number, String agency, String unit) {
    return parse(DocumentNumber.of(number) + "/" + notation(agency, unit));
  }

  /**
   * Makes the code of an administrative document with a type name.
   *
   * @param number the number, 1 or more
   * @param type a type with an abbreviation, so not công văn
   * @param agency abbreviation of the issuing agency, such as {@code SKHCN}
   * @return the code, such as {@code 07/KH-SKHCN}
   * @throws IllegalArgumentException if the number is below 1, the type has no abbreviation, or the
   *     agency cannot be part of a symbol
   */
  public static DocumentCode of(int number, DocumentType type, String agency) {
    return parse(DocumentNumber.of(number) + "/" + notation(type, agency));
  }

  /**
   * Makes the code of a normative text.
   *
   * @param number the number, 1 or more
   * @param year the year of issue, four digits
   * @param type a type with an abbreviation
   * @param agency abbreviation of the issuing agency, such as {@code TTg}
   * @return the code, such as {@code 09/2015/QĐ-TTg}
   * @throws IllegalArgumentException if a part is out of bounds or cannot be part of a symbol
   */
  public static DocumentCode of(int number, int year, DocumentType type, String agency) {
    return parse(DocumentNumber.of(number) + "/" + year + "/" + notation(type, agency));
  }

  /**
   * Returns the text the code was read from.
   *
   * @return exactly the text given
   */
  public String raw() {
    return raw;
  }

  /**
   * Returns number and symbol as the office has them in its register: the canonical text with the
   * dots of old offices, {@code 310/UBND.TN}, and the zeros before a number, {@code
   * 055/2024/TV-QĐ}, where the text given has them. The document itself prints this text.
   *
   * @return such as {@code 310/UBND.TN}, whose canonical text is {@code 310/UBND-TN}
   */
  public String registered() {
    return RegisteredSpelling.of(raw, toString());
  }

  /**
   * Returns whether the canonical text differs from the text given: something was mended on
   * reading.
   *
   * @return whether {@link #raw} and {@link #toString} differ
   */
  public boolean isRepaired() {
    return !raw.equals(toString());
  }

  /**
   * Returns the number, Annex VI CodeNumber.
   *
   * @return the number
   */
  public DocumentNumber number() {
    return number;
  }

  /**
   * Returns the symbol with a blank in the place of the number, as a draft of the next document in
   * the series has it.
   *
   * @return such as {@code /SKHCN-TTNCUĐ}
   */
  public UnnumberedCode withoutNumber() {
    return UnnumberedCode.of(this);
  }
}
