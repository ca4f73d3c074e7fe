package org.congvan.render.pdf.set;

import java.util.List;
import java.util.Objects;

/**
 * A line of letters (dòng).
 *
 * @param spans the letters from left to right
 * @param start where the line begins, in points from the left of its column
 * @param stretch by how much each space is wider than its letter, so that the line is full
 * @param ascent how far the baseline is below the upper edge, in points
 * @param height the height, in points
 * @param notes the footnotes that are named in it
 */
public record Line(
    List<Span> spans,
    double start,
    double stretch,
    double ascent,
    double height,
    List<Note> notes) {

  /** Copies the lists. */
  public Line {
    spans = List.copyOf(Objects.requireNonNull(spans, "spans"));
    notes = List.copyOf(Objects.requireNonNull(notes, "notes"));
  }
}
