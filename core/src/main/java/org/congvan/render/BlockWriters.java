package org.congvan.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.body.Block;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageBlock;
import org.congvan.page.PageComposer;
import org.congvan.page.PageCustomBlock;

/**
 * Puts standard blocks in the place of custom ones, such as a table in the place of a score table;
 * immutable. What a renderer that draws standard blocks only passes each document through.
 */
public final class BlockWriters {

  /** No writers: every custom block is refused. */
  public static final BlockWriters NONE = new BlockWriters(Map.of());

  /** Writers that write each other's blocks would never end. */
  private static final int MAX_DEPTH = 16;

  private final Map<Class<?>, BlockWriter<?>> byType;

  private BlockWriters(Map<Class<?>, BlockWriter<?>> byType) {
    this.byType = byType;
  }

  /**
   * Returns these writers and one more. A block is written by the writer of its own class, else by
   * the first one given for a type it belongs to.
   *
   * @param type the type
   * @param writer its writer
   * @param <T> the kind of block
   * @return the changed copy
   * @throws IllegalArgumentException if the type has a writer already
   */
  public <T extends CustomBlock> BlockWriters with(Class<T> type, BlockWriter<? super T> writer) {
    Objects.requireNonNull(writer, "writer");
    Map<Class<?>, BlockWriter<?>> writers = new LinkedHashMap<>(byType);
    if (writers.putIfAbsent(Objects.requireNonNull(type, "type"), writer) != null) {
      throw new IllegalArgumentException(
          "Type " + type.getName() + " has a block writer already; register one writer a type");
    }
    return new BlockWriters(writers);
  }

  /**
   * Returns a page without custom blocks.
   *
   * @param page the page
   * @param composer what lays the standard blocks out
   * @param format the format that is written, named where a writer is missing
   * @return the page with standard blocks only
   * @throws RenderException if a block has no writer or its writer fails
   */
  public ComposedDocument resolve(
      ComposedDocument page, PageComposer composer, RenderFormat format) {
    if (!hasCustom(page.body())
        && page.annexes().stream().noneMatch(annex -> hasCustom(annex.body()))) {
      return page;
    }
    return page.withBlocks(
        resolve(page.body(), composer, format, 0),
        page.annexes().stream()
            .map(annex -> annex.withBody(resolve(annex.body(), composer, format, 0)))
            .toList());
  }

  private static boolean hasCustom(List<PageBlock> blocks) {
    return blocks.stream().anyMatch(PageCustomBlock.class::isInstance);
  }

  private List<PageBlock> resolve(
      List<PageBlock> blocks, PageComposer composer, RenderFormat format, int depth) {
    List<PageBlock> resolved = new ArrayList<>(blocks.size());
    for (PageBlock block : blocks) {
      if (block instanceof PageCustomBlock custom) {
        resolved.addAll(written(custom, composer, format, depth));
      } else {
        resolved.add(block);
      }
    }
    return resolved;
  }

  private List<PageBlock> written(
      PageCustomBlock custom, PageComposer composer, RenderFormat format, int depth) {
    CustomBlock block = custom.block();
    if (depth == MAX_DEPTH) {
      throw new RenderException(
          custom.path(),
          "writers of custom blocks go in circles at "
              + block.getClass().getName()
              + "; a writer must end in standard blocks such as Paragraph or Table");
    }
    List<Block> blocks = write(writerFor(custom, format), custom);
    return resolve(composer.composeBlocks(blocks, custom.path()), composer, format, depth + 1);
  }

  /** Writers are kept by the class they were given for, so the cast holds. */
  @SuppressWarnings("unchecked")
  private static List<Block> write(BlockWriter<?> writer, PageCustomBlock custom) {
    try {
      return new DocumentBody(((BlockWriter<CustomBlock>) writer).write(custom.block())).blocks();
    } catch (RuntimeException e) {
      throw new RenderException(
          custom.path(), "the writer of " + custom.block().getClass().getName() + " failed", e);
    }
  }

  /** The writer of the block's own class, else the first one given for a type it belongs to. */
  private BlockWriter<?> writerFor(PageCustomBlock custom, RenderFormat format) {
    CustomBlock block = custom.block();
    BlockWriter<?> own = byType.get(block.getClass());
    if (own != null) {
      return own;
    }
    for (Map.Entry<Class<?>, BlockWriter<?>> each : byType.entrySet()) {
      if (each.getKey().isInstance(block)) {
        return each.getValue();
      }
    }
    throw new RenderException(
        custom.path(),
        "no writer for "
            + block.getClass().getName()
            + " in format "
            + format.id()
            + "; register one with blockWriter(…) of the renderer's builder");
  }
}
