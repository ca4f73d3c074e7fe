package org.congvan.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.fold.TextStore;
import org.congvan.rollup.result.RollupResult;

/**
 * Shows how rolling reports up grows with their number, and that 100,000 fit 256 MB: {@code java
 * -Xmx256m -cp bench/target/bench.jar org.congvan.bench.RollupTable [COUNT …]}. The words are kept
 * in a file. Reading and dropping is measured before and after each fold, since a machine's speed
 * drifts.
 */
public final class RollupTable {
  private static final int[] COUNTS = {1_000, 10_000, 100_000};
  private static final int WARM_UP = 3_000;
  private static final double NANOS = 1e9;

  private RollupTable() {}

  /**
   * Prints the table.
   *
   * @param arguments how many reports, a line of the table each; 1,000, 10,000 and 100,000 if none
   *     is given
   * @throws IOException if a temporary file fails
   */
  public static void main(String[] arguments) throws IOException {
    int[] counts = new int[arguments.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = Integer.parseInt(arguments[i]);
    }
    Path folder = Files.createTempDirectory("congvan-rollup");
    Path lines = folder.resolve("reports.jsonl");
    try {
      print(counts.length == 0 ? COUNTS : counts, lines, folder);
    } finally {
      Files.deleteIfExists(lines);
      Files.delete(folder);
    }
  }

  private static void print(int[] counts, Path lines, Path folder) throws IOException {
    int most = WARM_UP;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(lines))) {
      CommuneReports.write(most, out);
    }
    System.out.printf(
        Locale.ROOT,
        "%d reports, %d MB of JSON, heap of %d MB%n%n%10s %10s %10s %10s %12s %8s %8s%n",
        most,
        Files.size(lines) >> 20,
        Runtime.getRuntime().maxMemory() >> 20,
        "reports",
        "drop s",
        "fold s",
        "result s",
        "µs a report",
        "ratio",
        "heap MB");
    drop(lines, WARM_UP);
    fold(lines, folder, WARM_UP, false);
    for (int count : counts) {
      double before = drop(lines, count);
      double[] seconds = fold(lines, folder, count, true);
      double dropped = (before + drop(lines, count)) / 2;
      System.out.printf(
          Locale.ROOT,
          "%10d %10.2f %10.2f %10.2f %12.1f %8.2f %8.0f%n",
          count,
          dropped,
          seconds[0],
          seconds[1],
          (seconds[0] + seconds[1]) / count * 1e6,
          (seconds[0] + seconds[1]) / dropped,
          seconds[2]);
    }
  }

  private static double drop(Path lines, int count) throws IOException {
    long begin = processor();
    try (InputStream in = Files.newInputStream(lines)) {
      ReportLines.readAndDrop(in, count);
    }
    return (processor() - begin) / NANOS;
  }

  /** Seconds of folding and of the result, and what stays on the heap, in MB if asked for. */
  private static double[] fold(Path lines, Path folder, int count, boolean weighed)
      throws IOException {
    try (TextStore texts = TextStore.onDisk(folder.resolve("texts"));
        InputStream in = Files.newInputStream(lines)) {
      long begin = processor();
      ReportAccumulator accumulator = new ReportAccumulator(texts);
      ReportLines.fold(in, count, accumulator);
      long folded = processor();
      RollupResult result = RollupResult.of(accumulator);
      long end = processor();
      double heap = weighed ? heap() : 0;
      if (result.periods().isEmpty()) {
        throw new AssertionError("Nothing was folded: " + accumulator);
      }
      return new double[] {(folded - begin) / NANOS, (end - folded) / NANOS, heap};
    }
  }

  /** All work is that of one thread; time on the processor is that of a quiet machine. */
  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / (double) (1 << 20);
  }
}
