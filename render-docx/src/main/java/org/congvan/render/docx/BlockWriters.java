package org.congvan.render.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congvan.body.Block;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageBlock;
import org.congvan.page.PageComposer;
import org.congvan.page.PageCustomBlock;
import org.congvan.render.RenderException;

/** Puts standard blocks in the place of custom ones; immutable. */
final class BlockWriters {

  /** Writers that write each other's blocks would never end. */
  private static final int MAX_DEPTH = 16;

  private final Map<Class<?>, DocxBlockWriter<?>> byType;

  BlockWriters(Map<Class<?>, DocxBlockWriter<?>> byType) {
    this.byType = new LinkedHashMap<>(byType);
  }

  /**
   * Returns a page without custom blocks.
   *
   * @throws RenderException if a block has no writer or its writer fails
   */
  ComposedDocument resolve(ComposedDocument page, PageComposer composer) {
    if (!hasCustom(page.body())
        && page.annexes().stream().noneMatch(annex -> hasCustom(annex.body()))) {
      return page;
    }
    return page.withBlocks(
        resolve(page.body(), composer, 0),
        page.annexes().stream()
            .map(annex -> annex.withBody(resolve(annex.body(), composer, 0)))
            .toList());
  }

  private static boolean hasCustom(List<PageBlock> blocks) {
    return blocks.stream().anyMatch(PageCustomBlock.class::isInstance);
  }

  private List<PageBlock> resolve(List<PageBlock> blocks, PageComposer composer, int depth) {
    List<PageBlock> resolved = new ArrayList<>(blocks.size());
    for (PageBlock block : blocks) {
      if (block instanceof PageCustomBlock custom) {
        resolved.addAll(written(custom, composer, depth));
      } else {
        resolved.add(block);
      }
    }
    return resolved;
  }

  private List<PageBlock> written(PageCustomBlock custom, PageComposer composer, int depth) {
    CustomBlock block = custom.block();
    if (depth == MAX_DEPTH) {
      throw new RenderException(
          custom.path(),
          "writers of custom blocks go in circles at "
              + block.getClass().getName()
              + "; a writer must end in standard blocks such as Paragraph or Table");
    }
    List<Block> blocks = write(writerFor(custom), custom);
    return resolve(composer.composeBlocks(blocks, custom.path()), composer, depth + 1);
  }

  /** Writers are kept by the class they were given for, so the cast holds. */
  @SuppressWarnings("unchecked")
  private static List<Block> write(DocxBlockWriter<?> writer, PageCustomBlock custom) {
    try {
      return new DocumentBody(((DocxBlockWriter<CustomBlock>) writer).write(custom.block()))
          .blocks();
    } catch (RuntimeException e) {
      throw new RenderException(
          custom.path(), "the writer of " + custom.block().getClass().getName() + " failed", e);
    }
  }

  /** The writer of the block's own class, else the first one given for a type it belongs to. */
  private DocxBlockWriter<?> writerFor(PageCustomBlock custom) {
    CustomBlock block = custom.block();
    DocxBlockWriter<?> own = byType.get(block.getClass());
    if (own != null) {
      return own;
    }
    for (Map.Entry<Class<?>, DocxBlockWriter<?>> each : byType.entrySet()) {
      if (each.getKey().isInstance(block)) {
        return each.getValue();
      }
    }
    throw new RenderException(
        custom.path(),
        "no writer for "
            + block.getClass().getName()
            + " in format docx; register one with DocxRenderer.builder().blockWriter(…)");
  }
}
