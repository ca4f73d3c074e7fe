package org.congvan.cli;

import java.util.Locale;
import org.congvan.render.ReadingDoubt;

/**
 * A doubt of a reader as one line, such as {@code in.form: header.code: "5 /SA" was read as
 * "05/SA": The number has no zero before it.} The reason is an English sentence in every language.
 */
final class DoubtLine {

  private DoubtLine() {}

  /**
   * Returns the line, without escapes.
   *
   * @param file what was read
   * @param doubt what is not certain
   * @param language Vietnamese or English
   */
  static String of(String file, ReadingDoubt doubt, Locale language) {
    Wording words = new Wording(language);
    StringBuilder line = new StringBuilder();
    line.append(file).append(": ").append(doubt.path()).append(": ").append(quoted(doubt.text()));
    String before = words.say(" được đọc là ", " was read as ");
    for (String candidate : doubt.candidates()) {
      line.append(before).append(quoted(candidate));
      before = words.say(", hoặc ", ", or else ");
    }
    return line.append(": ").append(doubt.reason()).toString();
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
