package org.congvan.scan;

import java.util.Objects;
import org.congvan.text.check.RequiredText;

/**
 * A number and symbol as written in the text, such as {@code 114/2020/NĐ- CP}, and its canonical
 * spelling {@code 114/2020/NĐ-CP}.
 *
 * @param span where it is
 * @param raw as written
 * @param canonical the canonical spelling, in which dots of old offices ({@code 310/UBND.TN}) and
 *     zeros of the register ({@code 055/2024/TV-QĐ}) stay; it may have none of the forms of {@link
 *     org.congvan.code.DocumentCode}, and starts with the slash if the number is left blank
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
   * Returns whether the spelling was repaired.
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
