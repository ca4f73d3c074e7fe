package org.congvan.render.pdf.draw;

import java.util.Arrays;

/** Operators of a content stream as bytes (ISO 32000-1, Annex A), such as {@code 0 1 0 rg}. */
final class Operators {

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };

  /** Two decimals: a hundredth of a point is less than any printer draws. */
  private static final int DECIMALS = 100;

  private byte[] bytes = new byte[4096];
  private int size;

  /** Writes an operator, or any other word of ASCII, and a space. */
  Operators put(String word) {
    room(word.length() + 1);
    for (int i = 0; i < word.length(); i++) {
      bytes[size++] = (byte) word.charAt(i);
    }
    bytes[size++] = ' ';
    return this;
  }

  /** Writes an operator that ends a line. */
  Operators end(String operator) {
    put(operator);
    bytes[size - 1] = '\n';
    return this;
  }

  /** Writes a number and a space. */
  Operators put(double number) {
    long hundredths = Math.round(number * DECIMALS);
    room(24);
    if (hundredths < 0) {
      bytes[size++] = '-';
      hundredths = -hundredths;
    }
    digits(hundredths / DECIMALS);
    int rest = (int) (hundredths % DECIMALS);
    if (rest != 0) {
      bytes[size++] = '.';
      bytes[size++] = (byte) ('0' + rest / 10);
      if (rest % 10 != 0) {
        bytes[size++] = (byte) ('0' + rest % 10);
      }
    }
    bytes[size++] = ' ';
    return this;
  }

  private void digits(long number) {
    if (number >= 10) {
      digits(number / 10);
    }
    bytes[size++] = (byte) ('0' + number % 10);
  }

  /** Writes a character as it is. */
  Operators raw(char c) {
    room(1);
    bytes[size++] = (byte) c;
    return this;
  }

  /** Writes the number of a glyph in four digits. */
  Operators glyph(int glyph) {
    room(4);
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[size++] = HEX[(glyph >> shift) & 0xF];
    }
    return this;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
