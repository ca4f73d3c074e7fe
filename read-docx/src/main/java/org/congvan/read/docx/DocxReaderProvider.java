package org.congvan.read.docx;

import org.congvan.render.DocumentReader;
import org.congvan.render.DocumentReaderProvider;
import org.congvan.render.RenderFormat;

/** Offers {@link DocxReader} under the name {@code docx} to {@link org.congvan.render.Formats}. */
public final class DocxReaderProvider implements DocumentReaderProvider {

  /** Does nothing; for {@link java.util.ServiceLoader}. */
  public DocxReaderProvider() {}

  @Override
  public RenderFormat format() {
    return RenderFormat.DOCX;
  }

  @Override
  public DocumentReader createReader() {
    return DocxReader.standard();
  }
}
