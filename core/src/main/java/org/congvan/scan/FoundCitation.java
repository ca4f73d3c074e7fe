package org.congvan.scan;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.reference.LegalReference;
import org.jspecify.annotations.Nullable;

/**
 * A citation found in running text (viện dẫn), such as {@code Nghị định số 30/2020/NĐ-CP ngày 05
 * tháng 3 năm 2020 của Chính phủ}, with its offsets.
 *
 * <p>The span starts with the word for the type and ends with the date or issuer of the document;
 * the provision before it and the title after it are outside. In a list each number has its own
 * span.
 *
 * <p>The details ({@link #reference()}, {@link #typeWord()}, {@link #provision()}) are read from
 * the text when they are first asked for; until then a citation found in a {@code String} keeps
 * that string in memory. Immutable for its callers, and safe for use by many threads.
 */
public final class FoundCitation {

  /** Set anew at most once, from a lazy detail to the resolved one that is made of it. */
  private final AtomicReference<CitationDetail> detail;

  /**
   * Makes a citation.
   *
   * @param span where the citation is
   * @param text the citation as written, line breaks and slips included
   * @param reference what is cited
   * @param form how it is cited
   * @param typeWord the word for the type as written, such as {@code văn bản}; null if there is
   *     none
   * @param symbol the number and symbol, or null if the citation has none
   * @param provision the provision that is cited, or null if it is the whole document
   * @throws IllegalArgumentException if the text is empty or a word for the type is blank
   */
  public FoundCitation(
      TextSpan span,
      String text,
      LegalReference reference,
      CitationForm form,
      @Nullable String typeWord,
      @Nullable WrittenSymbol symbol,
      @Nullable WrittenProvision provision) {
    this(new ResolvedDetail(span, text, form, symbol, reference, typeWord, provision));
  }

  FoundCitation(CitationDetail detail) {
    this.detail = new AtomicReference<>(detail);
  }

  /**
   * Returns where the citation is.
   *
   * @return its offsets
   */
  public TextSpan span() {
    return detail().span();
  }

  /**
   * Returns the citation as written, line breaks and slips included.
   *
   * @return the characters of the span
   */
  public String text() {
    return detail().text();
  }

  /**
   * Returns how it is cited.
   *
   * @return the form
   */
  public CitationForm form() {
    return detail().form();
  }

  /**
   * Returns the number and symbol.
   *
   * @return number and symbol; null if the citation has none
   */
  public @Nullable WrittenSymbol symbol() {
    return detail().symbol();
  }

  /**
   * Returns what is cited.
   *
   * @return the reference
   */
  public LegalReference reference() {
    return resolved().reference();
  }

  /**
   * Returns the word for the type as written, with single spaces.
   *
   * @return such as {@code văn bản}; null if there is none
   */
  public @Nullable String typeWord() {
    return resolved().typeWord();
  }

  /**
   * Returns the provision that is cited.
   *
   * @return the provision; null if it is the whole document
   */
  public @Nullable WrittenProvision provision() {
    return resolved().provision();
  }

  private CitationDetail detail() {
    return Objects.requireNonNull(detail.get());
  }

  /** Returns the details; the same to all threads, though two may read them at the same time. */
  private ResolvedDetail resolved() {
    CitationDetail known = detail();
    ResolvedDetail resolved = known.resolve();
    return resolved == known || detail.compareAndSet(known, resolved)
        ? resolved
        : detail().resolve();
  }

  /** Returns the type without reading more of the text. */
  @Nullable DocumentType type() {
    return detail().type();
  }

  /** Returns the code without reading more of the text. */
  @Nullable DocumentCode code() {
    return detail().code();
  }

  /**
   * Returns the name of the type: that of {@link DocumentType}, otherwise the word as written.
   *
   * @return such as {@code Nghị định} or {@code án lệ}; empty if the type is unknown
   */
  public Optional<String> typeName() {
    return reference()
        .findType()
        .map(DocumentType::vietnameseName)
        .or(() -> Optional.ofNullable(typeWord()));
  }

  /**
   * Returns whether the number and symbol was repaired: it has spaces, another dash, {@code ND-CP}
   * for {@code NĐ-CP}.
   *
   * @return whether the symbol as written differs from its canonical spelling
   */
  public boolean isRepaired() {
    WrittenSymbol symbol = symbol();
    return symbol != null && symbol.isRepaired();
  }

  /** Returns this citation with its number and symbol repaired. */
  FoundCitation withCode(DocumentCode code) {
    return new FoundCitation(detail().withCode(code));
  }

  /** Returns this citation with its details read and its offsets increased. */
  FoundCitation movedBy(long offset) {
    return new FoundCitation(resolved().movedBy(offset));
  }

  /**
   * Compares place, words and details.
   *
   * @param other any object
   * @return whether it is a citation with the same place, words and details
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FoundCitation found && resolved().equals(found.resolved());
  }

  @Override
  public int hashCode() {
    return resolved().hashCode();
  }

  /**
   * Returns place, text, form and reference, for logs and failed tests.
   *
   * @return such as {@code [9, 36) Quyết định số 225/QĐ-TTg: 225/QĐ-TTg …}
   */
  @Override
  public String toString() {
    ResolvedDetail all = resolved();
    TextSpan span = all.span();
    String place = "[" + span.start() + ", " + span.end() + ") ";
    return place + all.text() + ": " + all.form() + ", " + all.reference();
  }
}
