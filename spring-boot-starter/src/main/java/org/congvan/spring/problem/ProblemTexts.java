package org.congvan.spring.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The fixed words of problems in one language, with {@code {0}} … for their arguments. */
final class ProblemTexts {

  private static final ProblemTexts VIETNAMESE = new ProblemTexts("vi");
  private static final ProblemTexts ENGLISH = new ProblemTexts("en");

  private final Properties texts = new Properties();

  private ProblemTexts(String language) {
    String resource = "problem_" + language + ".properties";
    try (InputStream stream =
            Objects.requireNonNull(ProblemTexts.class.getResourceAsStream(resource), resource);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException("Cannot read " + resource, broken);
    }
  }

  /** English for English readers, Vietnamese for all others. */
  static ProblemTexts in(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : VIETNAMESE;
  }

  /** Returns a text; arguments are put in once, so braces inside them stay. */
  String get(String key, String... arguments) {
    String pattern = Objects.requireNonNull(texts.getProperty(key), key);
    StringBuilder text = new StringBuilder(pattern.length());
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      text.append(pattern, from, open).append(arguments[pattern.charAt(open + 1) - '0']);
      from = open + 3;
    }
    return text.append(pattern, from, pattern.length()).toString();
  }
}
