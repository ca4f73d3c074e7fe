package org.congvan.cli.plaintext;

import java.util.List;
import org.congvan.law.RegulationCatalogue;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.DocumentRendererProvider;
import org.congvan.render.RenderFormat;

/** Lets {@link PlainTextRenderer} be found by the name {@code txt}. */
public final class PlainTextRendererProvider implements DocumentRendererProvider {

  /** Makes the provider; for {@link java.util.ServiceLoader}. */
  public PlainTextRendererProvider() {}

  @Override
  public RenderFormat format() {
    return PlainTextRenderer.TEXT;
  }

  @Override
  public DocumentRenderer createRenderer(RegulationCatalogue regulations) {
    return new PlainTextRenderer(regulations);
  }

  @Override
  public List<String> cannotHold() {
    return List.of("blocks of a host's own kind", "half of a surrogate pair");
  }
}
