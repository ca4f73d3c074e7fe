package org.congvan.page;

import java.util.Objects;
import org.congvan.body.Illustration;
import org.congvan.path.DocumentPath;

/**
 * A picture on the page; its caption follows as a paragraph of its own.
 *
 * @param path where it comes from
 * @param illustration the picture with its size and alternative text
 */
public record PageIllustration(DocumentPath path, Illustration illustration) implements PageBlock {
  /** Refuses null in the required parts. */
  public PageIllustration {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(illustration, "illustration");
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
   * Returns where the alternative text comes from.
   *
   * @return such as {@code content.blocks[3].alternativeText}
   */
  public DocumentPath alternativeTextPath() {
    return path.child("alternativeText");
  }
}
