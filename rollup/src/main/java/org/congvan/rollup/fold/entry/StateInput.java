package org.congvan.rollup.fold.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.check.RequiredText;

/** Reads what {@link StateOutput} wrote, and names the byte where it finds something else. */
final class StateInput {
  private static final int MAX_NUMBER_BYTES = 10;

  private final InputStream in;
  private long position;

  StateInput(InputStream in) {
    this.in = in;
  }

  int readByte() throws IOException {
    int value = in.read();
    if (value < 0) {
      throw refused("the end", "more bytes; the state was cut off");
    }
    position++;
    return value;
  }

  long readNumber() throws IOException {
    long value = 0;
    for (int i = 0; i < MAX_NUMBER_BYTES; i++) {
      int next = readByte();
      value |= (long) (next & 0x7F) << (7 * i);
      if (next < 0x80) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw refused("a number without an end", "at most " + MAX_NUMBER_BYTES + " bytes");
  }

  /**
   * Reads how many values follow; each takes at least a byte, so that a false count meets the end.
   */
  int readCount() throws IOException {
    return (int) readNumber(0, Integer.MAX_VALUE - 8);
  }

  int readIndex(int size) throws IOException {
    return (int) readNumber(0, size - 1L);
  }

  long readNumber(long least, long most) throws IOException {
    long value = readNumber();
    if (value < least || value > most) {
      throw refused("" + value, "a number from " + least + " to " + most);
    }
    return value;
  }

  byte[] readBytes() throws IOException {
    int length = readCount();
    // readNBytes takes memory as bytes come, not as the length claims.
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw refused(bytes.length + " bytes and the end", length + " bytes; the state was cut off");
    }
    position += length;
    return bytes;
  }

  String readText() throws IOException {
    byte[] bytes = readBytes();
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException e) {
      throw refused("bytes that are no UTF-8", "text");
    }
  }

  /**
   * Reads a text as a report holds it.
   *
   * @param name what it is, such as {@code "source of a report"}
   * @param checked returns the text as a report holds it, or throws
   */
  String readText(String name, UnaryOperator<String> checked) throws IOException {
    long begin = position;
    String text = readText();
    String right;
    try {
      right = checked.apply(text);
    } catch (IllegalArgumentException e) {
      throw refused(begin, name + " \"" + text + "\"", String.valueOf(e.getMessage()));
    }
    if (!right.equals(text)) {
      throw refused(begin, name + " \"" + text + "\"", "\"" + right + "\"");
    }
    return text;
  }

  /** Reads a text that is neither blank nor has blanks at its ends. */
  String readName(String name) throws IOException {
    return readText(name, text -> RequiredText.of(text, name));
  }

  /** Reads a text that is empty where there is none. */
  String readNameOrNone(String name, UnaryOperator<String> checked) throws IOException {
    return readText(name, text -> text.isEmpty() ? text : checked.apply(text));
  }

  /** Reads whether a part follows. */
  boolean readFlag() throws IOException {
    int flag = readByte();
    if (flag > 1) {
      throw refused("" + flag, "0 where nothing follows, or 1");
    }
    return flag == 1;
  }

  <E extends Enum<E>> E readConstant(Class<E> type) throws IOException {
    return constant(type, readText());
  }

  <E extends Enum<E>> E constant(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw refused("\"" + name + "\"", "a " + type.getSimpleName());
    }
  }

  Digest readDigest() throws IOException {
    return new Digest(readFixed(), readFixed());
  }

  private long readFixed() throws IOException {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = (value << 8) | readByte();
    }
    return value;
  }

  void requireEnd() throws IOException {
    if (in.read() >= 0) {
      throw refused("more bytes", "the end");
    }
  }

  DocumentFormatException refused(String found, String expected) {
    return refused(position, found, expected);
  }

  private static DocumentFormatException refused(long at, String found, String expected) {
    return new DocumentFormatException(
        "Cannot read roll-up state at byte "
            + at
            + ": found "
            + found
            + ", expected "
            + expected
            + "; such as what AccumulatorState.write wrote");
  }
}
