package org.congvan.text.compound;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.congvan.text.VietnameseText;

/**
 * The words and names of several syllables that the library knows, such as {@code kế hoạch} and
 * {@code Quảng Trị} (từ ghép, tên riêng), compared without case and tone placement.
 */
final class CompoundList {

  private static final String RESOURCE = "compounds.txt";

  private final Set<String> words = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();

  private CompoundList(List<String> entries) {
    for (String entry : entries) {
      String key = VietnameseText.comparisonKey(entry);
      (Character.isUpperCase(entry.charAt(0)) ? names : words).add(key);
      for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
        beginnings.add(key.substring(0, space));
      }
    }
  }

  /** Returns the list, the same object each time. */
  static CompoundList standard() {
    return Standard.LIST;
  }

  /** Makes a list: words in small letters, names with a capital first. */
  static CompoundList of(List<String> entries) {
    return new CompoundList(entries);
  }

  /** Returns the entries of the resource, as they are written there. */
  static List<String> entries() {
    return new ArrayList<>(WordLines.read(RESOURCE));
  }

  /** Returns whether syllables with single spaces between them are a word. */
  boolean isWord(String key) {
    return words.contains(key);
  }

  /** Returns whether syllables with single spaces between them are a name. */
  boolean isName(String key) {
    return names.contains(key);
  }

  /** Returns whether a longer entry begins with these syllables. */
  boolean begins(String key) {
    return beginnings.contains(key);
  }

  /** Reads the resource when it is first asked for, and once. */
  private static final class Standard {
    static final CompoundList LIST = new CompoundList(WordLines.read(RESOURCE));
  }
}
