package org.congvan.text.compound;

/**
 * What follows one first syllable in words and in names, such as {@code " bá, cáo; bình, nam"} for
 * {@code quảng}. Looked through from its beginning: the longest has fifty.
 *
 * @param line holds them, each with a space before it; a comma ends all but the last, and a
 *     semicolon the words
 * @param start where they begin in the line
 */
record Continuations(String line, int start) {

  /**
   * Returns whether the first syllable with others after it is a word.
   *
   * @param key the syllables with a space before each but the first
   * @param from where the first one ends in the key
   */
  boolean hasWord(CharSequence key, int from) {
    return has(key, from, start, words());
  }

  /** Returns whether the first syllable with others after it is a name. */
  boolean hasName(CharSequence key, int from) {
    return has(key, from, words() + 1, line.length());
  }

  /** Returns whether an entry is longer than the first syllable with these after it. */
  boolean hasLonger(CharSequence key, int from) {
    for (int at = start; at < line.length(); at = next(at)) {
      int end = endOf(key, from, at);
      if (end >= 0 && end < line.length() && line.charAt(end) == ' ') {
        return true;
      }
    }
    return false;
  }

  private boolean has(CharSequence key, int from, int begin, int limit) {
    for (int at = begin; at < limit; at = next(at)) {
      int end = endOf(key, from, at);
      if (end == limit || (end >= 0 && line.charAt(end) == ',')) {
        return true;
      }
    }
    return false;
  }

  private int words() {
    int semicolon = line.indexOf(';', start);
    return semicolon < 0 ? line.length() : semicolon;
  }

  /** Where the next one begins. */
  private int next(int at) {
    int end = at;
    while (end < line.length() && line.charAt(end) != ',' && line.charAt(end) != ';') {
      end++;
    }
    return end + 1;
  }

  /** Where the rest of a key ends in the line if it stands there, or -1. */
  private int endOf(CharSequence key, int from, int at) {
    int length = key.length() - from;
    if (at + length > line.length()) {
      return -1;
    }
    for (int i = 0; i < length; i++) {
      if (line.charAt(at + i) != key.charAt(from + i)) {
        return -1;
      }
    }
    return at + length;
  }
}
