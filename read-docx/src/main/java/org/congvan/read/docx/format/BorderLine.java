package org.congvan.read.docx.format;

import java.util.Objects;
import org.congvan.layout.Length;
import org.jspecify.annotations.Nullable;

/**
 * A line of a border (đường viền), such as a single line of half a point.
 *
 * @param form the form as the file names it, such as {@code single}, {@code double}, {@code dotted}
 * @param width the thickness
 * @param space the distance from the text
 * @param colour the colour as six hexadecimal digits; null for automatic, which is black
 */
public record BorderLine(String form, Length width, Length space, @Nullable String colour) {

  /** Refuses null in all parts but the colour. */
  public BorderLine {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(width, "width");
    Objects.requireNonNull(space, "space");
  }
}
