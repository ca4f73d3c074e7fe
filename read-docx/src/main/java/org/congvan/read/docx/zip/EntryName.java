package org.congvan.read.docx.zip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.intake.WordFileException.Reason;
import org.congvan.text.DocumentFormatException;

/** Names of entries: which are safe, and which are one name. */
public final class EntryName {

  private EntryName() {}

  /**
   * Returns the form by which names are compared: part names differ by more than the case of ASCII
   * letters (ECMA-376, Part 2, 6.2.2.3).
   *
   * @param name a name
   * @return the name with small ASCII letters
   */
  public static String key(String name) {
    int at = 0;
    while (at < name.length() && !isCapital(name.charAt(at))) {
      at++;
    }
    if (at == name.length()) {
      return name;
    }
    StringBuilder key = new StringBuilder(name);
    for (; at < key.length(); at++) {
      if (isCapital(key.charAt(at))) {
        key.setCharAt(at, (char) (key.charAt(at) + ('a' - 'A')));
      }
    }
    return key.toString();
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static String decode(byte[] file, int start, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(file, start, length))
          .toString();
    } catch (CharacterCodingException e) {
      // Written by an old program in a code page of its own; only ASCII names are parts of Word.
      return new String(file, start, length, StandardCharsets.ISO_8859_1);
    }
  }

  static void requireSafe(String name) {
    String wrong = "";
    if (name.isEmpty() || name.charAt(0) == '/') {
      wrong = name.isEmpty() ? "is empty" : "is absolute";
    } else if (name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
      wrong = "has a backslash or a colon";
    } else if (name.chars().anyMatch(Character::isISOControl)) {
      wrong = "has a control character";
    } else if (hasDots(name)) {
      wrong = "has an empty segment, \".\" or \"..\"";
    }
    if (!wrong.isEmpty()) {
      throw new WordFileException(
          Reason.UNSAFE_NAME,
          "",
          "The name of an entry "
              + wrong
              + ": \""
              + DocumentFormatException.shown(name)
              + "\"; expected such as word/document.xml");
    }
  }

  private static boolean hasDots(String name) {
    int start = 0;
    while (start < name.length()) {
      int end = name.indexOf('/', start);
      end = end < 0 ? name.length() : end;
      int length = end - start;
      boolean dots = name.startsWith(".", start) && (length == 1 || name.startsWith("..", start));
      if (length == 0 || (dots && length <= 2)) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }
}
