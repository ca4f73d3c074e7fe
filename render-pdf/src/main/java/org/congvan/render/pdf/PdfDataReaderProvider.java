package org.congvan.render.pdf;

import org.congvan.render.DocumentReader;
import org.congvan.render.DocumentReaderProvider;
import org.congvan.render.RenderFormat;

/** Registers {@link PdfDataReader}, so that it is found by the name {@code pdf}. */
public final class PdfDataReaderProvider implements DocumentReaderProvider {

  /** Makes a provider; it does no work. */
  public PdfDataReaderProvider() {}

  @Override
  public RenderFormat format() {
    return RenderFormat.PDF;
  }

  @Override
  public DocumentReader createReader() {
    return new PdfDataReader();
  }
}
