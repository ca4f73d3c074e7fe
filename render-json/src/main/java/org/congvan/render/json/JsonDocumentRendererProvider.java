package org.congvan.render.json;

import java.util.List;
import org.congvan.law.RegulationCatalogue;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.DocumentRendererProvider;
import org.congvan.render.RenderFormat;

/**
 * Offers {@link JsonDocumentFormat} under the name {@code json} to {@link
 * org.congvan.render.Formats}.
 */
public final class JsonDocumentRendererProvider implements DocumentRendererProvider {

  /** Does nothing; for {@link java.util.ServiceLoader}. */
  public JsonDocumentRendererProvider() {}

  @Override
  public RenderFormat format() {
    return RenderFormat.JSON;
  }

  @Override
  public DocumentRenderer createRenderer(RegulationCatalogue regulations) {
    return JsonDocumentFormat.standard();
  }

  @Override
  public List<String> cannotHold() {
    return List.of(
        "blocks of a host's own kind",
        "U+0000 or half of a surrogate pair",
        "more than JsonLimits.standard() allows");
  }
}
