package org.congvan.scan;

import java.util.Optional;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.reference.LegalReference;
import org.jspecify.annotations.Nullable;

/**
 * A citation found in running text (viện dẫn), such as {@code Nghị định số 30/2020/NĐ-CP ngày 05
 * tháng 3 năm 2020 của Chính phủ}, with the place where it stands.
 *
 * <p>The span runs from the word for the type to the end of the date or issuer that belongs to it;
 * the provision before it and the title behind it are outside. The number of a list begins its own
 * span.
 *
 * <p>What it means ({@link #reference()}, {@link #typeWord()}, {@link #provision()}) is read from
 * the text when it is first asked for: until then a citation found in a {@code String} holds on to
 * that string. Immutable as seen from outside, so any number of threads may use one.
 */
public final class FoundReference {

  /** Only ever replaced by an equal one, so that no thread can see anything else. */
  private Telling telling;

  /**
   * Makes a citation that was found.
   *
   * @param span where the citation stands
   * @param text the citation as written, line breaks and slips included
   * @param reference what is cited
   * @param form how it is cited
   * @param typeWord the word for the type as written, such as {@code văn bản}; null if none stands
   *     there
   * @param symbol the number and symbol, or null if the citation has none
   * @param provision the provision that is meant, or null if it is the whole document
   * @throws IllegalArgumentException if the text is empty or a word for the type is blank
   */
  public FoundReference(
      TextSpan span,
      String text,
      LegalReference reference,
      CitationForm form,
      @Nullable String typeWord,
      @Nullable WrittenSymbol symbol,
      @Nullable WrittenProvision provision) {
    this(new Told(span, text, form, symbol, reference, typeWord, provision));
  }

  FoundReference(Telling telling) {
    this.telling = telling;
  }

  /**
   * Returns where the citation stands.
   *
   * @return the stretch of the text
   */
  public TextSpan span() {
    return telling.span();
  }

  /**
   * Returns the citation as written, line breaks and slips included.
   *
   * @return the characters of the span
   */
  public String text() {
    return telling.text();
  }

  /**
   * Returns how it is cited.
   *
   * @return the form
   */
  public CitationForm form() {
    return telling.form();
  }

  /**
   * Returns the number and symbol.
   *
   * @return number and symbol; null if the citation has none
   */
  public @Nullable WrittenSymbol symbol() {
    return telling.symbol();
  }

  /**
   * Returns what is cited. Title and provision are read when it is first asked for.
   *
   * @return the reference
   */
  public LegalReference reference() {
    return told().reference();
  }

  /**
   * Returns the word for the type as written, with single spaces.
   *
   * @return such as {@code văn bản}; null if none stands there
   */
  public @Nullable String typeWord() {
    return told().typeWord();
  }

  /**
   * Returns the provision that is meant.
   *
   * @return the provision; null if it is the whole document
   */
  public @Nullable WrittenProvision provision() {
    return told().provision();
  }

  private Told told() {
    Told told = telling.tell();
    telling = told;
    return told;
  }

  /** Returns the code without reading more of the text. */
  @Nullable DocumentCode code() {
    return telling.code();
  }

  /**
   * Returns the name of the type: that of {@link DocumentType} or, where there is none, the word as
   * written.
   *
   * @return such as {@code Nghị định} or {@code án lệ}; empty if nothing tells a type
   */
  public Optional<String> typeName() {
    return reference()
        .findType()
        .map(DocumentType::vietnameseName)
        .or(() -> Optional.ofNullable(typeWord()));
  }

  /**
   * Returns whether the number and symbol was mended on reading: spaces inside it, another dash,
   * {@code ND-CP} for {@code NĐ-CP}.
   *
   * @return whether the symbol as written differs from its usual spelling
   */
  public boolean isRepaired() {
    WrittenSymbol symbol = symbol();
    return symbol != null && symbol.isRepaired();
  }

  /** Returns this citation with its number and symbol mended. */
  FoundReference mended(DocumentCode code) {
    return new FoundReference(telling.withCode(code));
  }

  /** Returns this citation told to its end, as it lies when the text stands further back. */
  FoundReference movedBy(long offset) {
    return new FoundReference(told().movedBy(offset));
  }

  /**
   * Compares all that a citation tells.
   *
   * @param other any object
   * @return whether it is a citation at the same place that tells the same
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FoundReference found && told().equals(found.told());
  }

  @Override
  public int hashCode() {
    return told().hashCode();
  }

  /**
   * Writes place and text, for a reader of logs and of failed tests.
   *
   * @return such as {@code [9, 36) Quyết định số 225/QĐ-TTg: 225/QĐ-TTg …}
   */
  @Override
  public String toString() {
    Told told = told();
    TextSpan span = told.span();
    String place = "[" + span.start() + ", " + span.end() + ") ";
    return place + told.text() + ": " + told.form() + ", " + told.reference();
  }
}
