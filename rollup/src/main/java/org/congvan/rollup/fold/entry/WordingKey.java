package org.congvan.rollup.fold.entry;

import org.congvan.text.VietnameseText;

/**
 * The key under which two wordings are the same: that of {@link VietnameseText#comparisonKey}, with
 * no space beside punctuation ({@code tin, bài} = {@code tin,bài}) and no punctuation at the end.
 * Equal keys are an equivalence, so that grouping does not depend on any order.
 */
public final class WordingKey {
  private static final String PUNCTUATION = ".,;:!?…";

  private WordingKey() {}

  /** The key of a wording; not empty unless the wording is. */
  public static String of(String wording) {
    String key = VietnameseText.comparisonKey(wording);
    int end = endOfWords(key);
    if (end == 0) {
      // Nothing but punctuation: two such wordings are the same only if they are.
      return key;
    }
    StringBuilder joined = null;
    for (int i = 0; i < end; i++) {
      char c = key.charAt(i);
      boolean idle =
          c == ' ' && (isPunctuation(key.charAt(i - 1)) || isPunctuation(key.charAt(i + 1)));
      if (idle && joined == null) {
        joined = new StringBuilder(end).append(key, 0, i);
      } else if (!idle && joined != null) {
        joined.append(c);
      }
    }
    return joined == null ? key.substring(0, end) : joined.toString();
  }

  /** Returns a wording without the punctuation and spaces at its end, such as that of "./.". */
  public static String withoutEndMark(String wording) {
    int end = endOfWords(wording);
    return end == 0 ? wording : wording.substring(0, end);
  }

  private static int endOfWords(String text) {
    int end = text.length();
    while (end > 0 && (isPunctuation(text.charAt(end - 1)) || isIdleAtEnd(text, end - 1))) {
      end--;
    }
    return end;
  }

  /** Space, or the stroke between the dots of "./.". */
  private static boolean isIdleAtEnd(String text, int at) {
    char c = text.charAt(at);
    return c == ' '
        || (c == '/' && at > 0 && (text.charAt(at - 1) == '.' || text.charAt(at - 1) == ' '));
  }

  private static boolean isPunctuation(char c) {
    return PUNCTUATION.indexOf(c) >= 0;
  }
}
