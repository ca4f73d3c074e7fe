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
 * Shows how rolling reports up grows with their number and that of their agencies, beside reading
 * the same lines and dropping them: {@code java -Xmx128m -cp bench/target/bench.jar
 * org.congvan.bench.RollupTable [COUNT …]}. The words are kept in a file. Dropping and folding take
 * turns, a thousand lines each, since a machine's speed drifts.
 */
public final class RollupTable {
  private static final int[] COUNTS = {1_000, 10_000, 100_000};
  private static final int WARM_UP = 10_000;
  private static final int TURN = 1_000;
  private static final double NANOS = 1e9;

  private RollupTable() {}

  /**
   * Prints the table.
   *
   * @param arguments how many reports; 1,000, 10,000 and 100,000 if none is given. Each has two
   *     lines in the table, one for 3,300 agencies, one for as many agencies as reports
   * @throws IOException if a temporary file fails
   */
  public static void main(String[] arguments) throws IOException {
    int[] counts = new int[arguments.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = Integer.parseInt(arguments[i]);
    }
    Path folder = Files.createTempDirectory("congvan-rollup");
    Path lines = folder.resolve("reports.jsonl");
    System.out.printf(
        Locale.ROOT,
        "heap of %d MB%n%n%10s %10s %8s %10s %10s %10s %12s %8s %8s%n",
        Runtime.getRuntime().maxMemory() >> 20,
        "reports",
        "agencies",
        "MB",
        "drop s",
        "fold s",
        "result s",
        "µs a report",
        "ratio",
        "heap MB");
    try {
      measured(lines, WARM_UP, CommuneReports.COMMUNES);
      for (int count : counts.length == 0 ? COUNTS : counts) {
        print(lines, count, CommuneReports.COMMUNES);
        if (count > CommuneReports.COMMUNES) {
          print(lines, count, count);
        }
      }
    } finally {
      Files.deleteIfExists(lines);
      Files.delete(folder);
    }
  }

  private static void print(Path lines, int count, int agencies) throws IOException {
    Figures figures = measured(lines, count, agencies);
    double rolledUp = figures.fold() + figures.result();
    System.out.printf(
        Locale.ROOT,
        "%10d %10d %8d %10.2f %10.2f %10.2f %12.1f %8.2f %8.0f%n",
        count,
        Math.min(agencies, count),
        Files.size(lines) >> 20,
        figures.drop(),
        figures.fold(),
        figures.result(),
        rolledUp / count * 1e6,
        rolledUp / figures.drop(),
        figures.heap());
  }

  private static Figures measured(Path lines, int count, int agencies) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(lines))) {
      CommuneReports.write(count, agencies, out);
    }
    try (TextStore texts = TextStore.onDisk(lines.resolveSibling("texts"));
        InputStream dropIn = Files.newInputStream(lines);
        InputStream foldIn = Files.newInputStream(lines)) {
      ReportLines dropped = new ReportLines(dropIn);
      ReportLines folded = new ReportLines(foldIn);
      ReportAccumulator accumulator = new ReportAccumulator(texts);
      long drop = 0;
      long fold = 0;
      int read = TURN;
      while (read == TURN) {
        long begin = processor();
        dropped.drop(TURN);
        long middle = processor();
        read = folded.fold(TURN, accumulator);
        drop += middle - begin;
        fold += processor() - middle;
      }
      long begin = processor();
      RollupResult result = RollupResult.of(accumulator);
      long end = processor();
      double heap = heap();
      if (result.periods().isEmpty()) {
        throw new AssertionError("Nothing was folded: " + accumulator);
      }
      return new Figures(drop / NANOS, fold / NANOS, (end - begin) / NANOS, heap);
    }
  }

  /** Seconds of dropping, folding and the result, and MB that stay on the heap. */
  private record Figures(double drop, double fold, double result, double heap) {}

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
