package org.congvan.read.docx.audit.check;

import java.util.List;
import java.util.Objects;

/**
 * Words that are put into a language later (cụm từ), such as {@code points.range} with {@code 12}
 * and {@code 13}: "12 to 13 pt".
 *
 * @param key the name of the words
 * @param arguments what is filled in: figures with a decimal point, words of the document, or after
 *     {@code #} the key of another phrase
 */
public record Phrase(String key, List<String> arguments) {

  /** Copies the list. */
  public Phrase {
    Objects.requireNonNull(key, "key");
    arguments = List.copyOf(arguments);
  }

  /**
   * Makes a phrase.
   *
   * @param key the name of the words
   * @param arguments what is filled in
   * @return the phrase
   */
  public static Phrase of(String key, String... arguments) {
    return new Phrase(key, List.of(arguments));
  }
}
