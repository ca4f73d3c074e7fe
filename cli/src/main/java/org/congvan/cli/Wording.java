package org.congvan.cli;

import java.util.Locale;

/**
 * The language in which a command prints its own words: Vietnamese, or English for English.
 *
 * @param language such as {@code vi}
 */
record Wording(Locale language) {

  /** Returns the words in the language. */
  String say(String vietnamese, String english) {
    return language.getLanguage().equals("en") ? english : vietnamese;
  }
}
