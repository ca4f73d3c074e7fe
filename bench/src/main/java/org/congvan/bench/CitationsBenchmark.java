package org.congvan.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.cli.plaintext.PlainTextRenderer;
import org.congvan.samples.Dispatch477;
import org.congvan.scan.CitationScanner;
import org.congvan.scan.FoundCitation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Finding the citations of a long text, beside a regular expression that finds the bare symbols
 * only and a loop that only reads the characters. The text is the dispatch 477 over and over.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CitationsBenchmark {
  private static final int BYTES = 1_000_000;

  /** Number, year or none, groups of letters; letters and digits of any script, spaces allowed. */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "\\b\\d{1,5}[a-zA-Z]?(?:\\s*/\\s*\\d{4})?\\s*[/-]\\s*\\p{Lu}[\\p{L}&\\d]*"
              + "(?:\\s*[-/]\\s*\\p{Lu}[\\p{L}&\\d]*)*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private String text = "";

  /** Writes the text. */
  @Setup
  public void write() throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    new PlainTextRenderer().render(Dispatch477.create(), page);
    text = page.toString(StandardCharsets.UTF_8).repeat(BYTES / page.size());
  }

  /** The base of all ratios: all citations, typed. */
  @Base
  @Benchmark
  public List<FoundCitation> references() {
    return CitationScanner.standard().scan(text);
  }

  /** The bare symbols by a regular expression. */
  @Benchmark
  public int symbolsByRegex() {
    int found = 0;
    for (Matcher matcher = SYMBOL.matcher(text); matcher.find(); ) {
      found++;
    }
    return found;
  }

  /** Each character read once. */
  @Benchmark
  public int charactersByLoop() {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += text.charAt(i);
    }
    return sum;
  }
}
