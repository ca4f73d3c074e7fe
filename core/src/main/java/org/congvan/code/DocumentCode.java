package org.congvan.code;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

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
public final class DocumentCode {
  private final String raw;
  private final CodeParts parts;
  private final String canonical;
  private final CodeLetters letters;

  private DocumentCode(String raw, CodeParts parts) {
    this.raw = raw;
    this.parts = parts;
    this.canonical = parts.canonical(raw);
    this.letters = CodeLetters.of(parts);
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
   * @throws IllegalArgumentException if the number is below 1 or an abbreviation cannot stand in a
   *     symbol
   */
  public static DocumentCode ofDispatch(int number, String agency, String unit) {
    return parse(
        DocumentNumber.of(number) + "/" + group("Agency", agency) + "-" + group("Unit", unit));
  }

  /**
   * Makes the code of an administrative document with a type name.
   *
   * @param number the number, 1 or more
   * @param type a type with an abbreviation, so not công văn
   * @param agency abbreviation of the issuing agency, such as {@code SKHCN}
   * @return the code, such as {@code 07/KH-SKHCN}
   * @throws IllegalArgumentException if the number is below 1, the type has no abbreviation, or the
   *     agency cannot stand in a symbol
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
   * @throws IllegalArgumentException if a part is out of bounds or cannot stand in a symbol
   */
  public static DocumentCode of(int number, int year, DocumentType type, String agency) {
    return parse(DocumentNumber.of(number) + "/" + year + "/" + notation(type, agency));
  }

  private static String notation(DocumentType type, String agency) {
    String abbreviation =
        type.abbreviation()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Type "
                            + type
                            + " has no abbreviation in symbols; a công văn is made by"
                            + " DocumentCode.ofDispatch(477, \"SKHCN\", \"TTNCUĐ\")"));
    return abbreviation + "-" + group("Agency", agency);
  }

  private static String group(String part, String letters) {
    String normal = VietnameseText.normalize(letters);
    if (normal.isEmpty()
        || !normal.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '&' || c == '-')) {
      throw new IllegalArgumentException(
          part + " in a symbol must be letters without spaces, such as SKHCN: \"" + letters + "\"");
    }
    return normal;
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
   * Tells whether the canonical text differs from the text given: something was mended on reading.
   *
   * @return whether {@link #raw} and {@link #toString} differ
   */
  public boolean isRepaired() {
    return !raw.equals(canonical);
  }

  /**
   * Returns how the code is put together.
   *
   * @return the form
   */
  public CodeForm form() {
    return letters.form();
  }

  /**
   * Returns the number, Annex VI CodeNumber.
   *
   * @return the number
   */
  public DocumentNumber number() {
    return parts.number();
  }

  /**
   * Returns the year written in the code, which only normative texts and court papers usually have.
   *
   * @return the year, or empty
   */
  public OptionalInt year() {
    return parts.year() == 0 ? OptionalInt.empty() : OptionalInt.of(parts.year());
  }

  /**
   * Returns everything after the number and the year, Annex VI and edXML CodeNotation.
   *
   * @return such as {@code SKHCN-TTNCUĐ}, {@code QĐ-TTg}, {@code NQ/TW}
   */
  public String notation() {
    return parts.notation();
  }

  /**
   * Returns the groups of letters of the notation, in order.
   *
   * @return at least one
   */
  public List<String> segments() {
    return parts.segments();
  }

  /**
   * Returns the type, if the letters settle it.
   *
   * @return the type, or empty if they leave it open or say nothing
   */
  public Optional<DocumentType> type() {
    return letters.type();
  }

  /**
   * Returns the types that the letters allow.
   *
   * @return all of them, in the order of {@link DocumentType}; only one when {@link #type} is
   *     present, none when the letters say nothing of a type
   */
  public Set<DocumentType> typeCandidates() {
    return letters.candidates();
  }

  /**
   * Returns the abbreviation of the issuing agency; of a joint text, that of the first.
   *
   * @return such as {@code SKHCN}, or empty if the form does not show it
   */
  public Optional<String> agency() {
    return letters.agencies().stream().findFirst();
  }

  /**
   * Returns the abbreviations of all issuing agencies.
   *
   * @return several for a joint text (thông tư liên tịch, nghị quyết liên tịch), otherwise at most
   *     one
   */
  public List<String> agencies() {
    return letters.agencies();
  }

  /**
   * Returns the abbreviation of the drafting unit or field, which the symbol of a công văn carries.
   *
   * @return such as {@code TTNCUĐ}, or empty
   */
  public Optional<String> unit() {
    return letters.unit().isEmpty() ? Optional.empty() : Optional.of(letters.unit());
  }

  /**
   * Compares by canonical text; the raw text does not count.
   *
   * @param other any object
   * @return whether it is a code with the same canonical text
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DocumentCode code && canonical.equals(code.canonical);
  }

  @Override
  public int hashCode() {
    return canonical.hashCode();
  }

  /**
   * Writes the code in its canonical form: no spaces, hyphens between groups, a zero before a
   * number below 10.
   *
   * @return such as {@code 477/SKHCN-TTNCUĐ}
   */
  @Override
  public String toString() {
    return canonical;
  }
}
