package org.congvan.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.congvan.samples.Dispatch477;
import org.congvan.samples.plaintext.PlainTextRenderer;
import org.congvan.scan.FoundReference;
import org.congvan.scan.ReferenceScanner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Finding the citations of texts that are made to be slow, beside prose: what is ten times as long
 * takes about ten times as long, and no family of texts much longer a byte than prose, that of the
 * dispatch 477.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FamiliesBenchmark {
  private static final int MEGABYTE = 1_000_000;

  /** Which text. */
  @Param({"prose", "slashes", "provisions", "symbol", "marks", "citations"})
  public String family = "";

  /** How long it is in UTF-8. */
  @Param({"1", "10"})
  public int megabytes;

  private String text = "";

  /** Writes the text. */
  @Setup
  public void write() throws IOException {
    String part =
        switch (family) {
          case "prose" -> prose();
          case "slashes" -> "/";
          case "provisions" -> "khoản 1 ";
          case "symbol" -> "12/2015/QĐ-TTg-";
          case "marks" -> "\u0301";
          case "citations" -> "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ; ";
          default -> throw new AssertionError(family);
        };
    text = part.repeat(megabytes * MEGABYTE / part.getBytes(StandardCharsets.UTF_8).length);
  }

  /** All citations, typed. */
  @Benchmark
  public List<FoundReference> families() {
    return ReferenceScanner.standard().scan(text);
  }

  private static String prose() throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    new PlainTextRenderer().render(Dispatch477.create(), page);
    return page.toString(StandardCharsets.UTF_8);
  }
}
