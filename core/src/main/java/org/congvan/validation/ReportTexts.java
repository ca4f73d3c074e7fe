package org.congvan.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.congvan.text.template.Placeholders;

/** The fixed texts of a formatted report in one language. */
final class ReportTexts {

  /** Longest argument printed; a longer one ends with an ellipsis. */
  private static final int LONGEST = 300;

  private static final ReportTexts VIETNAMESE = new ReportTexts("vi");
  private static final ReportTexts ENGLISH = new ReportTexts("en");

  private final Properties texts = new Properties();
  private final boolean vietnamese;

  private ReportTexts(String language) {
    vietnamese = language.equals("vi");
    String resource = "report_" + language + ".properties";
    try (InputStream stream =
            Objects.requireNonNull(ReportTexts.class.getResourceAsStream(resource), resource);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException("Cannot read " + resource, broken);
    }
  }

  /** English for English readers, Vietnamese for all others. */
  static ReportTexts in(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : VIETNAMESE;
  }

  boolean isVietnamese() {
    return vietnamese;
  }

  String get(String key, Object... arguments) {
    String pattern = Objects.requireNonNull(texts.getProperty(key), key);
    return Placeholders.fill(pattern, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /**
   * Makes values of a document safe to print: on one line, without control characters, of limited
   * length.
   */
  static List<String> printable(List<String> values) {
    return values.stream().map(ReportTexts::printable).toList();
  }

  static String printable(String value) {
    StringBuilder shown = new StringBuilder();
    int end = value.length();
    if (end > LONGEST) {
      end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
    for (int i = 0; i < end; i++) {
      char c = value.charAt(i);
      shown.append(isPrintable(c) ? c : ' ');
    }
    return end < value.length() ? shown.append('…').toString() : shown.toString();
  }

  private static boolean isPrintable(char c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
