package org.congvan.page;

import java.util.Objects;
import org.congvan.body.Figure;
import org.congvan.path.DocumentPath;

/**
 * A picture on the page; its caption follows as a paragraph of its own.
 *
 * @param path where it comes from
 * @param figure the picture with its size and alternative text
 */
public record PageFigure(DocumentPath path, Figure figure) implements PageBlock {
  /** Refuses null in the required parts. */
  public PageFigure {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(figure, "figure");
  }

  /**
   * Returns where the picture comes from.
   *
   * @return such as {@code content.blocks[3].picture}
   */
  public DocumentPath picturePath() {
    return path.child("picture");
  }

  /**
   * Returns where the words come from that tell what is in the picture.
   *
   * @return such as {@code content.blocks[3].alternativeText}
   */
  public DocumentPath alternativeTextPath() {
    return path.child("alternativeText");
  }
}
