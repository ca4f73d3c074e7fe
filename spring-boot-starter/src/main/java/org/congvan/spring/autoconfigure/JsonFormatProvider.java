package org.congvan.spring.autoconfigure;

import java.util.List;
import org.congvan.law.RegulationCatalogue;
import org.congvan.render.DocumentReader;
import org.congvan.render.DocumentReaderProvider;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.DocumentRendererProvider;
import org.congvan.render.RenderFormat;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.render.json.JsonDocumentRendererProvider;

/** Offers the JSON of the application, with its kinds and limits, among the formats. */
record JsonFormatProvider(JsonDocumentFormat json)
    implements DocumentRendererProvider, DocumentReaderProvider {

  @Override
  public RenderFormat format() {
    return json.format();
  }

  @Override
  public DocumentRenderer createRenderer(RegulationCatalogue regulations) {
    return json;
  }

  @Override
  public DocumentReader createReader() {
    return json;
  }

  @Override
  public List<String> cannotHold() {
    return new JsonDocumentRendererProvider().cannotHold();
  }
}
