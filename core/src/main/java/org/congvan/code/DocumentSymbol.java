package org.congvan.code;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * The symbol of a document (ký hiệu) and what its letters say of type, agency and unit: with its
 * number a {@link DocumentCode} such as {@code 477/SKHCN-TTNCUĐ}, in a draft an {@link
 * UnnumberedCode} such as {@code /SKHCN-TTNCUĐ}.
 *
 * <p>Two symbols are equal when their canonical text is; one with a number never equals one
 * without.
 */
public abstract sealed class DocumentSymbol permits DocumentCode, UnnumberedCode {
  private final SymbolParts parts;
  private final String canonical;
  private final CodeLetters letters;

  DocumentSymbol(SymbolParts parts, String canonical) {
    this.parts = parts;
    this.canonical = canonical;
    this.letters = CodeLetters.of(parts);
  }

  /**
   * Returns how number and symbol are put together.
   *
   * @return the form
   */
  public CodeForm form() {
    return letters.form();
  }

  /**
   * Returns the year written before the symbol, which only normative texts and court papers usually
   * have.
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
   * Returns this symbol with a number, in the place of the one that it may have.
   *
   * @param number the number, 1 or more
   * @return such as {@code 477/SKHCN-TTNCUĐ}
   * @throws IllegalArgumentException if the number is below 1 or too great
   */
  public DocumentCode withNumber(int number) {
    return withNumber(DocumentNumber.of(number));
  }

  /**
   * Returns this symbol with a number, in the place of the one that it may have.
   *
   * @param number the number, such as {@code 30c}
   * @return such as {@code 30c/NQ-CP}
   * @throws IllegalArgumentException if such a number cannot precede this symbol: one with a dot
   *     before a hyphen
   */
  public DocumentCode withNumber(DocumentNumber number) {
    return DocumentCode.parse(parts.appendTo(number.appendTo(new StringBuilder())).toString());
  }

  /**
   * Compares by canonical text; the text that a code was read from does not count.
   *
   * @param other any object
   * @return whether it is a symbol with the same canonical text
   */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof DocumentSymbol symbol && canonical.equals(symbol.canonical);
  }

  @Override
  public final int hashCode() {
    return canonical.hashCode();
  }

  /**
   * Writes the symbol in its canonical form, after its number where it has one: no spaces, hyphens
   * between groups, a zero before a number below 10.
   *
   * @return such as {@code 477/SKHCN-TTNCUĐ} or {@code /SKHCN-TTNCUĐ}
   */
  @Override
  public final String toString() {
    return canonical;
  }

  SymbolParts parts() {
    return parts;
  }

  static String notation(DocumentType type, String agency) {
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

  static String notation(String agency, String unit) {
    return group("Agency", agency) + "-" + group("Unit", unit);
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
}
