package com.example.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.congvan.rollup.fold.AccumulatorState;

/**
 * The fold on Spark beside that of one process, on the same lines and in one run. Each round folds
 * both ways up to the bytes of the state, and fails where the bytes differ.
 */
final class Comparison {
  private static final double NANOS = 1e9;

  private Comparison() {}

  /**
   * Prints a line for each round; the first is the warm-up.
   *
   * @param fold Spark, started
   * @param file the lines
   * @param partitions into how many parts at least the file is divided
   * @param rounds how many rounds
   * @param out where to
   * @throws IOException if the file cannot be read
   */
  static void print(SparkFold fold, Path file, int partitions, int rounds, PrintStream out)
      throws IOException {
    out.printf(Locale.ROOT, "%6s %10s %10s %8s%n", "round", "single s", "Spark s", "ratio");
    for (int round = 1; round <= rounds; round++) {
      long begin = System.nanoTime();
      byte[] single = AccumulatorState.toBytes(SingleProcessFold.fold(file).accumulator());
      long middle = System.nanoTime();
      byte[] spark = AccumulatorState.toBytes(fold.fold(file, partitions).accumulator());
      long end = System.nanoTime();
      if (!Arrays.equals(single, spark)) {
        throw new AssertionError("Spark's state differs from that of one process: " + file);
      }
      double singleSeconds = (middle - begin) / NANOS;
      double sparkSeconds = (end - middle) / NANOS;
      out.printf(
          Locale.ROOT,
          "%6d %10.2f %10.2f %8.2f%n",
          round,
          singleSeconds,
          sparkSeconds,
          sparkSeconds / singleSeconds);
    }
  }
}
