package org.congvan.scan;

import java.util.Objects;
import org.congvan.text.check.RequiredText;

/**
 * A number and symbol as it stands in the text, such as {@code 114/2020/NĐ- CP}, beside its usual
 * spelling {@code 114/2020/NĐ-CP}.
 *
 * @param span where it stands
 * @param raw as written
 * @param canonical the usual spelling; it may follow none of the forms of {@link
 *     org.congvan.code.DocumentCode}, and begins with the slash where the number is left open
 */
public record WrittenSymbol(TextSpan span, String raw, String canonical) {
  /**
   * Checks the texts.
   *
   * @throws IllegalArgumentException if one is blank
   */
  public WrittenSymbol {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(raw, "raw");
    if (raw.isBlank()) {
      throw new IllegalArgumentException("Symbol as written must not be blank: \"" + raw + "\"");
    }
    canonical = RequiredText.of(canonical, "Canonical symbol");
  }

  /**
   * Returns whether the spelling was mended.
   *
   * @return whether the two spellings differ
   */
  public boolean isRepaired() {
    return !raw.equals(canonical);
  }

  WrittenSymbol movedBy(long offset) {
    return new WrittenSymbol(span.movedBy(offset), raw, canonical);
  }
}
