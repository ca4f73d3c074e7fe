package org.congvan.scan;

import java.util.Objects;
import org.congvan.code.DocumentCode;
import org.congvan.reference.LegalReference;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A citation with all that it means.
 *
 * @param span where it stands
 * @param text the citation as written
 * @param form how it is cited
 * @param symbol the number and symbol, or null
 * @param reference what is cited
 * @param typeWord the word for the type as written, or null
 * @param provision the provision that is meant, or null
 */
record Told(
    TextSpan span,
    String text,
    CitationForm form,
    @Nullable WrittenSymbol symbol,
    LegalReference reference,
    @Nullable String typeWord,
    @Nullable WrittenProvision provision)
    implements Telling {

  Told {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(reference, "reference");
    typeWord = RequiredText.ofNullable(typeWord, "Type word of a found reference");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("Text of a found reference must not be empty");
    }
  }

  @Override
  public Told tell() {
    return this;
  }

  @Override
  public @Nullable DocumentCode code() {
    return reference.code();
  }

  @Override
  public Told withCode(DocumentCode code) {
    WrittenSymbol mended =
        symbol == null ? null : new WrittenSymbol(symbol.span(), symbol.raw(), code.toString());
    LegalReference other = reference.withCode(code);
    return new Told(span, text, form, mended, other, typeWord, provision);
  }

  Told movedBy(long offset) {
    return new Told(
        span.movedBy(offset),
        text,
        form,
        symbol == null ? null : symbol.movedBy(offset),
        reference,
        typeWord,
        provision == null ? null : provision.movedBy(offset));
  }
}
