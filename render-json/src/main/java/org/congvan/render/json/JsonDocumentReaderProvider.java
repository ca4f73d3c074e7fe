package org.congvan.render.json;

import org.congvan.render.DocumentReader;
import org.congvan.render.DocumentReaderProvider;
import org.congvan.render.RenderFormat;

/**
 * Offers the reading of {@link JsonDocumentFormat} under the name {@code json} to {@link
 * org.congvan.render.Formats}.
 */
public final class JsonDocumentReaderProvider implements DocumentReaderProvider {

  /** Does nothing; for {@link java.util.ServiceLoader}. */
  public JsonDocumentReaderProvider() {}

  @Override
  public RenderFormat format() {
    return RenderFormat.JSON;
  }

  @Override
  public DocumentReader createReader() {
    return JsonDocumentFormat.standard();
  }
}
