package org.congvan.read.docx.splice;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;
import org.congvan.read.docx.xml.XmlEncoding;

/**
 * The characters of an XML part, and its bytes again with the same encoding and byte order mark.
 *
 * @param text all characters after the byte order mark
 * @param encoding how they are written
 */
record PartText(String text, XmlEncoding encoding) {

  /** Decodes a part; empty where its bytes are not those that its characters are written with. */
  static Optional<PartText> of(byte[] bytes) {
    XmlEncoding encoding = XmlEncoding.of(at(bytes, 0), at(bytes, 1), at(bytes, 2));
    try {
      CharBuffer text =
          encoding
              .charset()
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, encoding.marks(), bytes.length - encoding.marks()));
      PartText part = new PartText(text.toString(), encoding);
      return Arrays.equals(part.encode(part.text(), bytes), bytes)
          ? Optional.of(part)
          : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The bytes of changed characters, with the byte order mark of the old ones. */
  byte[] encode(String changed, byte[] old) {
    byte[] encoded = changed.getBytes(encoding.charset());
    byte[] all = Arrays.copyOf(old, encoding.marks() + encoded.length);
    System.arraycopy(encoded, 0, all, encoding.marks(), encoded.length);
    return all;
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }
}
