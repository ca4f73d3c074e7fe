package org.congvan.body;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * A document's content as a tree of blocks (nội dung văn bản), such as the opening paragraph, the
 * sections I to V and the closing sentence of a report.
 *
 * @param blocks the blocks in reading order; may be empty while a document is being drafted
 */
public record DocumentBody(List<@Valid Block> blocks) implements DocumentContent {

  /**
   * How deep blocks may be nested, 250: a paragraph of the body is at depth 1, one of a list in a
   * section at depth 3.
   */
  public static final int MAX_DEPTH = 250;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if blocks are nested deeper than {@link #MAX_DEPTH}
   */
  public DocumentBody {
    blocks = List.copyOf(Objects.requireNonNull(blocks, "blocks"));
    BlockNesting.check(blocks);
  }

  /**
   * Makes a body of blocks.
   *
   * @param blocks the blocks in reading order
   * @return the body
   */
  public static DocumentBody of(Block... blocks) {
    return new DocumentBody(List.of(blocks));
  }

  @Override
  public DocumentBody body() {
    return this;
  }

  @Override
  public BodyPathMap bodyPaths() {
    return BodyPathMap.same();
  }
}
