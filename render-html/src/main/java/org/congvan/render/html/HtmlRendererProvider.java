package org.congvan.render.html;

import java.util.List;
import org.congvan.law.RegulationCatalogue;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.DocumentRendererProvider;
import org.congvan.render.RenderFormat;

/** Registers {@link HtmlRenderer}, so that it is found by the name {@code html}. */
public final class HtmlRendererProvider implements DocumentRendererProvider {

  /** Makes a provider; it does no work. */
  public HtmlRendererProvider() {}

  @Override
  public RenderFormat format() {
    return RenderFormat.HTML;
  }

  @Override
  public DocumentRenderer createRenderer(RegulationCatalogue regulations) {
    return HtmlRenderer.builder().regulations(regulations).build();
  }

  @Override
  public List<String> cannotHold() {
    return List.of("blocks of a host's own kind", "characters that HTML lacks, such as U+0001");
  }
}
