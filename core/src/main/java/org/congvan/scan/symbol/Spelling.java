package org.congvan.scan.symbol;

import java.util.Arrays;

/** A buffer for the canonical spelling of the number and symbol being read. */
final class Spelling {
  /** A symbol has up to {@link SymbolReader#MAX_LENGTH} characters; lost slashes are added. */
  private final char[] letters = new char[SymbolReader.MAX_LENGTH + 8];

  private int length;

  int length() {
    return length;
  }

  /** Cuts the spelling to a length. */
  void cut(int newLength) {
    length = newLength;
  }

  void append(char c) {
    letters[length++] = c;
  }

  void append(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      append(text.charAt(i));
    }
  }

  void set(int index, char c) {
    letters[index] = c;
  }

  /** Inserts a character before the last ones. */
  void insert(char c, int beforeLast) {
    int at = length - beforeLast;
    System.arraycopy(letters, at, letters, at + 1, beforeLast);
    letters[at] = c;
    length++;
  }

  /** Returns the letters from an index on. */
  String from(int index) {
    return new String(letters, index, length - index);
  }

  /** Returns whether the letters from an index on are exactly these. */
  boolean endsIn(String other, int from) {
    return length - from == other.length() && hasAt(other, from);
  }

  /** Returns whether letters begin at an index. */
  boolean hasAt(String other, int from) {
    if (length - from < other.length()) {
      return false;
    }
    for (int i = 0; i < other.length(); i++) {
      if (letters[from + i] != other.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean is(char[] other) {
    return Arrays.equals(letters, 0, length, other, 0, other.length);
  }

  int hash() {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    return hash;
  }

  char[] toChars() {
    return Arrays.copyOf(letters, length);
  }

  @Override
  public String toString() {
    return new String(letters, 0, length);
  }
}
