package org.congvan.scan;

import java.util.Objects;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.reference.LegalReference;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A citation of which all is read.
 *
 * @param span where it is
 * @param text the citation as written
 * @param form how it is cited
 * @param symbol the number and symbol, or null
 * @param reference what is cited
 * @param typeWord the word for the type as written, or null
 * @param provision the provision that is meant, or null
 */
record ResolvedDetail(
    TextSpan span,
    String text,
    CitationForm form,
    @Nullable WrittenSymbol symbol,
    LegalReference reference,
    @Nullable String typeWord,
    @Nullable WrittenProvision provision)
    implements CitationDetail {

  ResolvedDetail {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(reference, "reference");
    typeWord = RequiredText.ofNullable(typeWord, "Type word of a citation");
    if (text.isEmpty()) {
      throw new IllegalArgumentException(
          "Text of a citation must not be empty: \"\"; expected such as Luật Phá sản");
    }
  }

  @Override
  public ResolvedDetail resolve() {
    return this;
  }

  @Override
  public @Nullable DocumentType type() {
    return reference.type();
  }

  @Override
  public @Nullable DocumentCode code() {
    return reference.code();
  }

  @Override
  public ResolvedDetail withCode(DocumentCode code) {
    WrittenSymbol repaired =
        symbol == null ? null : new WrittenSymbol(symbol.span(), symbol.raw(), code.toString());
    LegalReference other = reference.withCode(code);
    return new ResolvedDetail(span, text, form, repaired, other, typeWord, provision);
  }

  ResolvedDetail movedBy(long offset) {
    return new ResolvedDetail(
        span.movedBy(offset),
        text,
        form,
        symbol == null ? null : symbol.movedBy(offset),
        reference,
        typeWord,
        provision == null ? null : provision.movedBy(offset));
  }
}
