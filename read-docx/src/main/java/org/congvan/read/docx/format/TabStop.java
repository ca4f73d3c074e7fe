package org.congvan.read.docx.format;

import java.util.Objects;
import org.congvan.layout.Length;

/**
 * A tab stop (điểm dừng tab), such as one at 16 cm with dots before it.
 *
 * @param position the distance from the left margin, negative to its left
 * @param alignment how the text after the tab stands at the stop
 * @param leader what fills the room before it
 */
public record TabStop(Length position, Alignment alignment, Leader leader) {

  /** How text stands at a tab stop. */
  public enum Alignment {
    /** It begins there. */
    LEFT,
    /** It is centred there. */
    CENTER,
    /** It ends there. */
    RIGHT,
    /** Its decimal mark is there. */
    DECIMAL,
    /** A vertical bar is drawn there; no text stops. */
    BAR
  }

  /** What fills the room before a tab stop. */
  public enum Leader {
    /** Nothing. */
    NONE,
    /** Dots (dòng chấm), at any height. */
    DOTS,
    /** Hyphens. */
    HYPHENS,
    /** A line. */
    LINE
  }

  /** Refuses null. */
  public TabStop {
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(alignment, "alignment");
    Objects.requireNonNull(leader, "leader");
  }
}
