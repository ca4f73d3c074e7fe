package org.congvan.read.docx.text;

import java.util.Objects;
import org.congvan.read.docx.intake.WordPlace;

/**
 * A break of the page or column inside a paragraph (ngắt trang, ngắt cột). Breaks of lines are
 * characters of a {@link WordRun}.
 *
 * @param place where it is
 * @param kind what begins anew
 */
public record WordBreak(WordPlace place, Kind kind) implements WordInline {

  /** What begins anew. */
  public enum Kind {
    /** A page. */
    PAGE,
    /** A column. */
    COLUMN
  }

  /** Refuses null. */
  public WordBreak {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(kind, "kind");
  }
}
