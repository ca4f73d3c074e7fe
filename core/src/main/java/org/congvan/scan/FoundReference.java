package org.congvan.scan;

import java.util.Objects;
import java.util.Optional;
import org.congvan.code.DocumentType;
import org.congvan.reference.LegalReference;
import org.congvan.text.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A citation found in running text (viện dẫn), such as {@code Nghị định số 30/2020/NĐ-CP ngày 05
 * tháng 3 năm 2020 của Chính phủ}, with the place where it stands.
 *
 * <p>The span runs from the word for the type to the end of the date or issuer that belongs to it;
 * the provision before it and the title behind it are outside. The number of a list begins its own
 * span.
 *
 * @param span where the citation stands
 * @param text the citation as written, line breaks and slips included
 * @param reference what is cited
 * @param form how it is cited
 * @param typeWord the word for the type as written, with single spaces, such as {@code văn bản};
 *     null if none stands there
 * @param symbol the number and symbol, or null if the citation has none
 * @param provision the provision that is meant, or null if it is the whole document
 */
public record FoundReference(
    TextSpan span,
    String text,
    LegalReference reference,
    CitationForm form,
    @Nullable String typeWord,
    @Nullable WrittenSymbol symbol,
    @Nullable WrittenProvision provision) {

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException if the text is empty or a word for the type is blank
   */
  public FoundReference {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(text, "text");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("Text of a found reference must not be empty");
    }
    typeWord = RequiredText.ofNullable(typeWord, "Type word of a found reference");
  }

  /**
   * Returns the name of the type: that of {@link DocumentType} or, where there is none, the word as
   * written.
   *
   * @return such as {@code Nghị định} or {@code án lệ}; empty if nothing tells a type
   */
  public Optional<String> typeName() {
    return reference
        .findType()
        .map(DocumentType::vietnameseName)
        .or(() -> Optional.ofNullable(typeWord));
  }

  /**
   * Tells whether the number and symbol was mended on reading: spaces inside it, another dash,
   * {@code ND-CP} for {@code NĐ-CP}.
   *
   * @return whether the symbol as written differs from its usual spelling
   */
  public boolean isRepaired() {
    return symbol != null && symbol.isRepaired();
  }

  FoundReference with(LegalReference newReference, WrittenSymbol newSymbol) {
    return new FoundReference(span, text, newReference, form, typeWord, newSymbol, provision);
  }

  FoundReference movedBy(long offset) {
    return new FoundReference(
        span.movedBy(offset),
        text,
        reference,
        form,
        typeWord,
        symbol == null ? null : symbol.movedBy(offset),
        provision == null ? null : provision.movedBy(offset));
  }
}
