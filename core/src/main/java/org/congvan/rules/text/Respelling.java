package org.congvan.rules.text;

import java.util.LinkedHashMap;
import java.util.Map;
import org.congvan.body.Citation;
import org.congvan.body.Inline;
import org.congvan.rules.content.Passage;
import org.congvan.text.VietnameseText;

/** Another spelling of the same letters, wherever a passage has one. */
final class Respelling {

  private static final String QUOTATION_MARKS = "“”«»\"";

  private Respelling() {}

  /**
   * The words as they are typed, with large and small letters, and what they become; empty where
   * words are quoted or cited, go across inlines, or are a part of a longer word.
   */
  static Map<String, String> of(Passage passage, String spelling, String other) {
    String whole = Inline.plainText(passage.inlines());
    boolean quoted = whole.chars().anyMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0);
    if (quoted || spelling.length() != other.length()) {
      return Map.of();
    }
    Map<String, String> respelled = new LinkedHashMap<>();
    int found = 0;
    for (Inline inline : passage.inlines()) {
      int inText = add(respelled, inline.text(), spelling, other);
      if (inText < 0 || (inText > 0 && inline instanceof Citation)) {
        return Map.of();
      }
      found += inText;
    }
    return found == add(new LinkedHashMap<>(), whole, spelling, other) ? respelled : Map.of();
  }

  /** Adds what a text has and counts it; -1 where it is in a longer word. */
  private static int add(
      Map<String, String> respelled, String text, String spelling, String other) {
    String small = VietnameseText.toLowerCase(text);
    if (small.length() != text.length()) {
      return -1;
    }
    int found = 0;
    int at = small.indexOf(spelling);
    while (at >= 0) {
      int end = at + spelling.length();
      boolean inLonger =
          (at > 0 && Character.isLetter(text.charAt(at - 1)))
              || (end < text.length() && Character.isLetter(text.charAt(end)));
      if (inLonger) {
        return -1;
      }
      String typed = text.substring(at, end);
      respelled.put(typed, inCase(typed, other));
      found++;
      at = small.indexOf(spelling, end);
    }
    return found;
  }

  private static String inCase(String typed, String other) {
    StringBuilder right = new StringBuilder();
    for (int i = 0; i < typed.length(); i++) {
      String letter = other.substring(i, i + 1);
      right.append(
          Character.isUpperCase(typed.charAt(i)) ? VietnameseText.toUpperCase(letter) : letter);
    }
    return right.toString();
  }
}
