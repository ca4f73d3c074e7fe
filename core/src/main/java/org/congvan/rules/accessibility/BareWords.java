package org.congvan.rules.accessibility;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.congvan.text.VietnameseText;

/** The words of a short text without numbers and marks: "hình" of "Hình 1." */
final class BareWords {

  private BareWords() {}

  /** The words in the form in which they are compared. */
  static String of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    VietnameseText.normalize(text)
        .codePoints()
        .map(each -> Character.isLetter(each) ? each : ' ')
        .forEach(letters::appendCodePoint);
    return VietnameseText.comparisonKey(letters.toString());
  }

  static Set<String> setOf(Collection<String> texts) {
    return texts.stream().map(BareWords::of).collect(Collectors.toUnmodifiableSet());
  }
}
