package org.congvan.render;

import java.io.InputStream;
import org.congvan.text.DocumentFormatException;

/** Offers a reader that reads nothing. */
class StubReaderProvider implements DocumentReaderProvider {

  private final RenderFormat format;

  StubReaderProvider(RenderFormat format) {
    this.format = format;
  }

  static StubReaderProvider of(RenderFormat format) {
    return new StubReaderProvider(format);
  }

  @Override
  public RenderFormat format() {
    return format;
  }

  @Override
  public DocumentReader createReader() {
    return new Stub(format);
  }

  private record Stub(RenderFormat format) implements DocumentReader {
    @Override
    public ReadDocument read(InputStream in) {
      throw new DocumentFormatException("this reader reads nothing");
    }
  }
}
