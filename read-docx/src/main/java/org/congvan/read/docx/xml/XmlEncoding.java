package org.congvan.read.docx.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the characters of an XML part are written: UTF-8 or UTF-16, as ECMA-376, Part 2, demands of
 * parts. What a part declares is not asked, so that nobody chooses a charset in which tags look
 * like text.
 *
 * @param charset UTF-8, UTF-16BE or UTF-16LE
 * @param marks how many bytes of a byte order mark stand before the text, 0, 2 or 3
 */
public record XmlEncoding(Charset charset, int marks) {

  /**
   * Finds it by the first bytes.
   *
   * @param first the first byte; -1 if there is none
   * @param second the second byte
   * @param third the third byte
   * @return the encoding
   */
  public static XmlEncoding of(int first, int second, int third) {
    if (first == 0xEF && second == 0xBB && third == 0xBF) {
      return new XmlEncoding(StandardCharsets.UTF_8, 3);
    }
    if (first == 0xFE && second == 0xFF) {
      return new XmlEncoding(StandardCharsets.UTF_16BE, 2);
    }
    if (first == 0xFF && second == 0xFE) {
      return new XmlEncoding(StandardCharsets.UTF_16LE, 2);
    }
    if (first == 0 && second == '<') {
      return new XmlEncoding(StandardCharsets.UTF_16BE, 0);
    }
    return new XmlEncoding(
        first == '<' && second == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8, 0);
  }
}
