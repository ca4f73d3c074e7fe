package org.congvan.code;

import org.congvan.text.DocumentFormatException;

/**
 * The symbol of a draft that has no number yet (ký hiệu của dự thảo chưa cấp số), such as {@code
 * /SNV-CCVC}, {@code /QĐ-SNV} or {@code /2026/QĐ-TTg}: what a page shows as {@code Số: /SNV-CCVC}
 * until the clerk's office gives the number.
 *
 * <p>It says as much of type, agency and unit as the {@link DocumentCode} that {@link
 * #withNumber(int)} makes of it. Decree 30/2020/NĐ-CP, Annex I, II.3; Annex VI CodeNotation.
 */
public final class UnnumberedCode extends DocumentSymbol {

  private UnnumberedCode(SymbolParts parts) {
    super(parts, parts.appendTo(new StringBuilder()).toString());
  }

  static UnnumberedCode of(DocumentCode code) {
    return new UnnumberedCode(code.parts());
  }

  /**
   * Reads a symbol with a blank in the place of the number: nothing, spaces, dots, {@code …} or
   * underscores.
   *
   * @param text such as {@code /SNV-CCVC}, {@code …/SNV-CCVC} or {@code Số: /SNV-CCVC}, and nothing
   *     else; 200 characters at most
   * @return the symbol
   * @throws DocumentFormatException if there is a number, no slash or hyphen before the letters, or
   *     something that only looks like a symbol
   */
  public static UnnumberedCode parse(String text) {
    return new UnnumberedCode(CodeGrammar.readUnnumbered(text));
  }

  /**
   * Makes the symbol of an official dispatch (công văn).
   *
   * @param agency abbreviation of the issuing agency, such as {@code SNV}
   * @param unit abbreviation of the drafting unit or of the field, such as {@code CCVC}
   * @return the symbol, such as {@code /SNV-CCVC}
   * @throws IllegalArgumentException if an abbreviation cannot be part of a symbol
   */
  public static UnnumberedCode ofDispatch(String agency, String unit) {
    return parse("/" + notation(agency, unit));
  }

  /**
   * Makes the symbol of an administrative document with a type name.
   *
   * @param type a type with an abbreviation, so not công văn
   * @param agency abbreviation of the issuing agency, such as {@code SNV}
   * @return the symbol, such as {@code /QĐ-SNV}
   * @throws IllegalArgumentException if the type has no abbreviation or the agency cannot be part
   *     of a symbol
   */
  public static UnnumberedCode of(DocumentType type, String agency) {
    return parse("/" + notation(type, agency));
  }

  /**
   * Makes the symbol of a normative text.
   *
   * @param year the year of issue, four digits
   * @param type a type with an abbreviation
   * @param agency abbreviation of the issuing agency, such as {@code TTg}
   * @return the symbol, such as {@code /2026/QĐ-TTg}
   * @throws IllegalArgumentException if a part is out of bounds or cannot be part of a symbol
   */
  public static UnnumberedCode of(int year, DocumentType type, String agency) {
    return parse("/" + year + "/" + notation(type, agency));
  }
}
