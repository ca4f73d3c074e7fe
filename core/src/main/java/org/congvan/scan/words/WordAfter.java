package org.congvan.scan.words;

/** Finds the word at an offset, which may cut what looked like one word before. */
public final class WordAfter {
  private WordAfter() {}

  /**
   * Returns the index of the first word that begins at an offset or behind it; a word that lies
   * across the offset is cut there.
   *
   * @param from index of a word before the offset
   */
  public static int offset(Words words, int from, int offset) {
    int at = from;
    while (words.kind(at) != Words.END && words.end(at) <= offset) {
      at++;
    }
    if (words.kind(at) != Words.END && words.start(at) < offset) {
      words.resume(at, offset);
    }
    return at;
  }
}
