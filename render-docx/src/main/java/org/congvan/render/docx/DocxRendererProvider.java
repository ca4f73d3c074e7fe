package org.congvan.render.docx;

import java.util.List;
import org.congvan.law.RegulationCatalogue;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.DocumentRendererProvider;
import org.congvan.render.RenderFormat;

/** Registers {@link DocxRenderer}, so that it is found by the name {@code docx}. */
public final class DocxRendererProvider implements DocumentRendererProvider {

  /** Makes a provider; it does no work. */
  public DocxRendererProvider() {}

  @Override
  public RenderFormat format() {
    return RenderFormat.DOCX;
  }

  @Override
  public DocumentRenderer createRenderer(RegulationCatalogue regulations) {
    return DocxRenderer.builder().regulations(regulations).build();
  }

  @Override
  public List<String> cannotHold() {
    return List.of("blocks of a host's own kind", "characters that XML 1.0 lacks, such as U+0001");
  }
}
