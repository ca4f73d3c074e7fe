package org.congvan.page;

import java.util.Objects;
import org.congvan.body.Figure;

/**
 * A picture on the page; its caption stands behind it as a paragraph of its own.
 *
 * @param path where it comes from
 * @param figure the picture with its size and alternative text
 */
public record PageFigure(String path, Figure figure) implements PageBlock {
  /** Refuses null in the required parts. */
  public PageFigure {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(figure, "figure");
  }
}
