package org.congvan.render;

import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.CustomBlock;

/**
 * Writes a custom block by saying it in standard blocks, such as a score table as a {@link
 * org.congvan.body.Table}.
 *
 * <p>Implementations are safe for use by many threads and depend on nothing but the block: the same
 * block gives equal blocks.
 *
 * @param <T> the kind of block
 */
@FunctionalInterface
public interface BlockWriter<T extends CustomBlock> {

  /**
   * Says a block in other blocks.
   *
   * @param block the custom block
   * @return the blocks in reading order; custom ones among them need writers too
   */
  List<Block> write(T block);
}
