package org.congvan.render.pdf;

import java.util.List;
import org.congvan.law.RegulationCatalogue;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.DocumentRendererProvider;
import org.congvan.render.RenderFormat;

/** Registers {@link PdfRenderer}, so that it is found by the name {@code pdf}. */
public final class PdfRendererProvider implements DocumentRendererProvider {

  /** Makes a provider; it does no work. */
  public PdfRendererProvider() {}

  @Override
  public RenderFormat format() {
    return RenderFormat.PDF;
  }

  @Override
  public DocumentRenderer createRenderer(RegulationCatalogue regulations) {
    return PdfRenderer.builder().regulations(regulations).build();
  }

  @Override
  public List<String> cannotHold() {
    return List.of(
        "blocks of a host's own kind", "letters that its typeface lacks, such as 漢 or emoji");
  }
}
