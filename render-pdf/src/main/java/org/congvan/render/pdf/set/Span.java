package org.congvan.render.pdf.set;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Letters of one look in a line, such as "Kính gửi: ".
 *
 * @param text the letters
 * @param look how they look
 * @param start where they begin, in points from the beginning of the line, before it is stretched
 * @param width how wide they are
 * @param source what of the text they come from: a link or a footnote; null for plain words
 */
public record Span(String text, Look look, double start, double width, @Nullable Object source) {
  /** Refuses null in the required parts. */
  public Span {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(look, "look");
  }
}
