package org.congvan.read.docx.text;

import java.util.Objects;
import org.congvan.layout.Length;
import org.congvan.read.docx.intake.WordPlace;
import org.jspecify.annotations.Nullable;

/**
 * A level line at a paragraph, however it was made (đường kẻ ngang), such as the one below the
 * national name.
 *
 * @param source how it was made
 * @param place the shape, or the paragraph
 * @param length its length; null for a border, which is as long as the paragraph is wide
 */
public record DrawnLine(Source source, WordPlace place, @Nullable Length length) {

  /** How a line was made. */
  public enum Source {
    /** Drawn as a shape. */
    SHAPE,
    /** The border above a paragraph. */
    BORDER_ABOVE,
    /** The border below a paragraph. */
    BORDER_BELOW,
    /** Typed with signs such as {@code _____}; its length is that in Times New Roman. */
    TYPED
  }

  /** Refuses null in the required parts. */
  public DrawnLine {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(place, "place");
  }
}
