package org.congvan.read.docx.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;

/** Decodes an XML part by its {@link XmlEncoding}. */
final class XmlText {

  private static final int MARK = 4;

  private XmlText() {}

  static Reader open(InputStream stream) throws IOException {
    InputStream in = new BufferedInputStream(stream, 1 << 13);
    in.mark(MARK);
    XmlEncoding encoding = XmlEncoding.of(in.read(), in.read(), in.read());
    in.reset();
    in.skipNBytes(encoding.marks());
    return new InputStreamReader(
        in,
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
