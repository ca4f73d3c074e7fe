package org.congvan.read.docx;

import org.congvan.render.DocumentReader;
import org.congvan.render.DocumentReaderProvider;
import org.congvan.render.RenderFormat;

/** Offers {@link TextReader} under the name {@code txt} to {@link org.congvan.render.Formats}. */
public final class TextReaderProvider implements DocumentReaderProvider {

  /** Does nothing; for {@link java.util.ServiceLoader}. */
  public TextReaderProvider() {}

  @Override
  public RenderFormat format() {
    return TextReader.TEXT;
  }

  @Override
  public DocumentReader createReader() {
    return TextReader.standard();
  }
}
