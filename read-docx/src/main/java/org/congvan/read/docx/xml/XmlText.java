package org.congvan.read.docx.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes an XML part: UTF-8 or UTF-16, as ECMA-376, Part 2, demands of parts. What a part declares
 * is not asked, so that nobody chooses a charset in which tags look like text.
 */
final class XmlText {

  private static final int MARK = 4;

  private XmlText() {}

  static Reader open(InputStream stream) throws IOException {
    InputStream in = new BufferedInputStream(stream, 1 << 13);
    in.mark(MARK);
    int first = in.read();
    int second = in.read();
    int third = in.read();
    in.reset();
    Charset charset = StandardCharsets.UTF_8;
    int marks = 0;
    if (first == 0xEF && second == 0xBB && third == 0xBF) {
      marks = 3;
    } else if (first == 0xFE && second == 0xFF) {
      charset = StandardCharsets.UTF_16BE;
      marks = 2;
    } else if (first == 0xFF && second == 0xFE) {
      charset = StandardCharsets.UTF_16LE;
      marks = 2;
    } else if (first == 0 && second == '<') {
      charset = StandardCharsets.UTF_16BE;
    } else if (first == '<' && second == 0) {
      charset = StandardCharsets.UTF_16LE;
    }
    in.skipNBytes(marks);
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
