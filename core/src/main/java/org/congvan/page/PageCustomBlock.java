package org.congvan.page;

import java.util.Objects;
import org.congvan.body.CustomBlock;
import org.congvan.path.DocumentPath;

/**
 * A block of the caller's own kind on the page, for which a renderer needs a writer.
 *
 * @param path where it comes from
 * @param block the block
 */
public record PageCustomBlock(DocumentPath path, CustomBlock block) implements PageBlock {
  /** Refuses null in the required parts. */
  public PageCustomBlock {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(block, "block");
  }
}
