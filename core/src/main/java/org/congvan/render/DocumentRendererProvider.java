package org.congvan.render;

import org.congvan.law.RegulationCatalogue;

/**
 * What a renderer's jar registers with {@link java.util.ServiceLoader}, so that the renderer is
 * found by name. Implementations have a public constructor without parameters and do no work in it.
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
}
