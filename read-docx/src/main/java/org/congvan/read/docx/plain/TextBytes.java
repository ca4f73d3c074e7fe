package org.congvan.read.docx.plain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.congvan.text.DocumentFormatException;

/** Bytes of a text file as text: UTF-8, UTF-16 with its mark, or else one byte a letter. */
public final class TextBytes {
  private TextBytes() {}

  /**
   * Decodes bytes. Where they are no UTF-8, each is read as a letter of Windows-1252, in which
   * fonts of the time before Unicode kept their letters.
   *
   * @param bytes the file
   * @return its text, without byte order mark
   * @throws DocumentFormatException if the bytes are those of no text, such as of a picture
   */
  public static String decode(byte[] bytes) {
    if (begins(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == 0) {
        throw new DocumentFormatException(
            "The file is no text: its byte " + (at + 1) + " is 0; expected text in UTF-8");
      }
    }
    int mark = begins(bytes, 0xEF, 0xBB) && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF ? 3 : 0;
    try {
      return strict(bytes, mark, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static String decode(byte[] bytes, int from, Charset charset) {
    try {
      return strict(bytes, from, charset);
    } catch (CharacterCodingException broken) {
      throw new DocumentFormatException(
          "The text is broken: it is marked as " + charset + " and is not; expected UTF-8", broken);
    }
  }

  private static String strict(byte[] bytes, int from, Charset charset)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
        .toString();
  }
}
