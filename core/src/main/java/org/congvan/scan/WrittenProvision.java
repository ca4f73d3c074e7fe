package org.congvan.scan;

import java.util.Objects;
import org.congvan.text.check.RequiredText;

/**
 * The provision before a citation, as written: {@code khoản 2, khoản 3 Điều 1}.
 *
 * @param span where it is
 * @param text the words, with single spaces
 */
public record WrittenProvision(TextSpan span, String text) {
  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public WrittenProvision {
    Objects.requireNonNull(span, "span");
    text = RequiredText.of(text, "Provision as written");
  }

  WrittenProvision movedBy(long offset) {
    return new WrittenProvision(span.movedBy(offset), text);
  }
}
