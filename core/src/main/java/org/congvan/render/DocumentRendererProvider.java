package org.congvan.render;

import java.util.List;
import org.congvan.law.RegulationCatalogue;

/**
 * What a renderer's jar registers with {@link java.util.ServiceLoader}, so that the renderer is
 * found by the name of its format, such as {@code docx}. Implementations have a public constructor
 * without parameters and do no work in it.
 */
public interface DocumentRendererProvider {

  /**
   * Returns the format the renderer writes.
   *
   * @return the format
   */
  RenderFormat format();

  /**
   * Makes a renderer with its default settings.
   *
   * @param regulations the regulations whose pages documents are set on; a format without pages
   *     passes over them
   * @return the renderer
   */
  DocumentRenderer createRenderer(RegulationCatalogue regulations);

  /**
   * Returns what documents may have that a file of this format cannot hold, such as {@code
   * "pictures"}. The renderer refuses a document that has one of them.
   *
   * @return what is refused, in plain English; nothing unless overridden
   */
  default List<String> cannotHold() {
    return List.of();
  }
}
