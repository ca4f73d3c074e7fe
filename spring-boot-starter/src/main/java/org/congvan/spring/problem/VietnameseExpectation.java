package org.congvan.spring.problem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the reader of JSON says to be right, in Vietnamese: {@code a day of the calendar, such as
 * "2019-11-11"} is {@code ngày có trong lịch, ví dụ "2019-11-11"}. It says it in English, with an
 * example that is kept; the words before the example are those of a table. What is not in the table
 * stays as it is.
 */
final class VietnameseExpectation {

  private static final String SUCH_AS = " such as ";

  /** What follows is for those who write programs. */
  private static final String HINT = "; ";

  private static final Map<String, String> WORDS = read();

  private VietnameseExpectation() {}

  private static Map<String, String> read() {
    Map<String, String> words = new LinkedHashMap<>();
    try (InputStream in =
            Objects.requireNonNull(
                VietnameseExpectation.class.getResourceAsStream("expected_vi.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        words.put(line.substring(0, tab), line.substring(tab + 1));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("Cannot read expected_vi.tsv", broken);
    }
    return words;
  }

  /** Returns the same in Vietnamese, the longest words of the table first. */
  static String of(String expected) {
    int hint = expected.indexOf(HINT);
    String said = hint < 0 ? expected : expected.substring(0, hint);
    String english = "";
    for (String each : WORDS.keySet()) {
      if (each.length() > english.length() && begins(said, each)) {
        english = each;
      }
    }
    String vietnamese = WORDS.getOrDefault(english, "");
    return vietnamese + withExample(said.substring(english.length()));
  }

  private static boolean begins(String said, String words) {
    return said.startsWith(words)
        && (said.length() == words.length() || ", ".indexOf(said.charAt(words.length())) >= 0);
  }

  private static String withExample(String rest) {
    int at = rest.indexOf(SUCH_AS);
    int quoted = rest.indexOf('"');
    return at < 0 || (quoted >= 0 && quoted < at)
        ? rest
        : rest.substring(0, at) + " ví dụ " + rest.substring(at + SUCH_AS.length());
  }
}
