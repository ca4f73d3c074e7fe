package org.congvan.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.congvan.cli.plaintext.PlainTextRenderer;
import org.congvan.samples.Dispatch477;
import org.congvan.scan.CitationScanner;

/**
 * Finding the citations of texts that are made to be slow, beside prose, that of the dispatch 477:
 * {@code java -Xmx1g -cp bench/target/bench.jar org.congvan.bench.FamilyTable [ROUNDS]}. What is
 * ten times as long should take about ten times as long, and no family much longer a byte than
 * prose.
 *
 * <p>A machine's speed drifts, so a round measures ten short texts, a long one and long prose one
 * after the other, and the table shows the medians of the ratios of all rounds. A long text does
 * not fit in the caches near the processor: the last column tells what that alone costs a loop that
 * copies and adds up the characters.
 */
public final class FamilyTable {
  private static final int MEGABYTE = 1_000_000;
  private static final int LONG = 10;
  private static final int ROUNDS = 21;
  private static final int WARM_UP = 60;
  private static final double NANOS = 1e6;
  private static final int STRETCH = 4096;

  private static long sink;

  private FamilyTable() {}

  /**
   * Prints the table.
   *
   * @param arguments how many rounds; 21 if it is not given
   * @throws IOException if the dispatch cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
    Map<String, String> families = families();
    String prose = text(prose(), LONG);
    for (int i = 0; i < Math.min(WARM_UP, 3 * rounds); i++) {
      for (String part : families.values()) {
        scan(text(part, 1));
      }
    }
    System.out.printf(
        "%-12s %10s %10s %8s %8s %10s%n",
        "family", "ms, 1 MB", "ms, 10 MB", "10 ÷ 1", "÷ prose", "loop 10 ÷ 1");
    for (Map.Entry<String, String> family : families.entrySet()) {
      measure(
          family.getKey(),
          text(family.getValue(), 1),
          text(family.getValue(), LONG),
          prose,
          rounds);
    }
    if (sink == 0) {
      throw new AssertionError("Nothing was read");
    }
  }

  private static Map<String, String> families() throws IOException {
    Map<String, String> families = new LinkedHashMap<>();
    families.put("prose", prose());
    families.put("slashes", "/");
    families.put("provisions", "khoản 1 ");
    families.put("symbol", "12/2015/QĐ-TTg-");
    families.put("marks", "\u0301");
    families.put(
        "citations", "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ; ");
    return families;
  }

  private static void measure(String family, String small, String large, String prose, int rounds) {
    double[] smalls = new double[rounds];
    double[] larges = new double[rounds];
    double[] growth = new double[rounds];
    double[] besideProse = new double[rounds];
    double[] loops = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      smalls[i] = tenTimes(FamilyTable::scan, small) / LONG;
      larges[i] = scan(large);
      growth[i] = larges[i] / smalls[i];
      besideProse[i] = larges[i] / scan(prose);
      loops[i] = LONG * loop(large) / tenTimes(FamilyTable::loop, small);
    }
    System.out.printf(
        Locale.ROOT,
        "%-12s %10.2f %10.2f %8.2f %8.2f %10.2f%n",
        family,
        median(smalls),
        median(larges),
        median(growth),
        median(besideProse),
        median(loops));
  }

  private static double tenTimes(ToDoubleFunction<String> work, String text) {
    double time = 0;
    for (int i = 0; i < LONG; i++) {
      time += work.applyAsDouble(text);
    }
    return time;
  }

  private static double scan(String text) {
    long begin = System.nanoTime();
    sink += 1 + CitationScanner.standard().scan(text).size();
    return (System.nanoTime() - begin) / NANOS;
  }

  private static double loop(String text) {
    char[] stretch = new char[STRETCH];
    long begin = System.nanoTime();
    for (int from = 0; from < text.length(); from += STRETCH) {
      int length = Math.min(STRETCH, text.length() - from);
      text.getChars(from, from + length, stretch, 0);
      for (int i = 0; i < length; i++) {
        sink += stretch[i];
      }
    }
    return (System.nanoTime() - begin) / NANOS;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Repeats a part until there are so many megabytes of UTF-8. */
  private static String text(String part, int megabytes) {
    return part.repeat(megabytes * MEGABYTE / part.getBytes(StandardCharsets.UTF_8).length);
  }

  private static String prose() throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    new PlainTextRenderer().render(Dispatch477.create(), page);
    return page.toString(StandardCharsets.UTF_8);
  }
}
