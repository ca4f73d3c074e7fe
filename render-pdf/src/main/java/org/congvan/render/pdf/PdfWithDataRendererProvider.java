package org.congvan.render.pdf;

import java.util.List;
import org.congvan.law.RegulationCatalogue;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.DocumentRendererProvider;
import org.congvan.render.RenderFormat;

/**
 * Registers a {@link PdfRenderer} that puts the typed document into each file, so that it is found
 * by the name {@code pdf-a3}.
 */
public final class PdfWithDataRendererProvider implements DocumentRendererProvider {

  /** Makes a provider; it does no work. */
  public PdfWithDataRendererProvider() {}

  @Override
  public RenderFormat format() {
    return RenderFormat.PDF_WITH_DATA;
  }

  /**
   * Makes a renderer.
   *
   * @param regulations the regulations whose pages documents are set on
   * @return the renderer
   * @throws org.congvan.render.UnknownFormatException if the format {@code json} is not registered
   */
  @Override
  public DocumentRenderer createRenderer(RegulationCatalogue regulations) {
    return PdfRenderer.builder().regulations(regulations).withData().build();
  }

  @Override
  public List<String> cannotHold() {
    return new PdfRendererProvider().cannotHold();
  }
}
