package org.congvan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.validation.DocumentValidator;

/**
 * Dispatches in sequence, and by two threads beside two processes: {@code java -Xmx64m -cp
 * bench/target/bench.jar org.congvan.bench.SequenceTable COUNT} writes so many as Word files, one
 * after the other, and shows that neither time nor memory grows; without a count it compares how
 * many two threads of one process write with what two processes write at the same time.
 */
public final class SequenceTable {
  private static final int PARTS = 10;
  private static final int ROUNDS = 4;
  private static final int WARM_UP_MILLIS = 8_000;
  private static final int MILLIS = 8_000;
  private static final double NANOS = 1e9;
  private static final long MILLION = 1_000_000;

  private SequenceTable() {}

  /**
   * Prints the table.
   *
   * @param arguments how many dispatches; none for threads and processes
   * @throws IOException if a process cannot be started
   * @throws InterruptedException if this program is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 0) {
      compare();
    } else if (arguments[0].equals("threads")) {
      System.out.println(inThreads(Integer.parseInt(arguments[1])));
    } else {
      inSequence(Integer.parseInt(arguments[0]));
    }
  }

  private static void inSequence(int count) throws IOException {
    DocxRenderer docx = new DocxRenderer();
    DocumentValidator validator = DocumentValidator.standard();
    Dispatches dispatches = Dispatches.create();
    System.out.printf("%12s %10s %12s %12s%n", "dispatches", "s", "a second", "heap MB");
    for (int part = 1; part <= PARTS; part++) {
      long begin = System.nanoTime();
      int size = count / PARTS;
      for (int i = 0; i < size; i++) {
        docx.render(dispatches.next(), OutputStream.nullOutputStream());
      }
      if (!validator.validate(dispatches.next()).findings().isEmpty() && size < 0) {
        throw new AssertionError();
      }
      double seconds = (System.nanoTime() - begin) / NANOS;
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          Locale.ROOT,
          "%12d %10.1f %12.0f %12.1f%n",
          part * size,
          seconds,
          size / seconds,
          (runtime.totalMemory() - runtime.freeMemory()) / (double) (1 << 20));
    }
  }

  private static void compare() throws IOException, InterruptedException {
    double threads = 0;
    double processes = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Process together = start(2);
      threads += count(together);
      List<Process> apart = new ArrayList<>(List.of(start(1), start(1)));
      for (Process each : apart) {
        processes += count(each);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "dispatches in %d s: two threads %.0f, two processes %.0f, ratio %.3f%n",
        ROUNDS * MILLIS / 1000,
        threads,
        processes,
        threads / processes);
  }

  private static Process start(int threads) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            SequenceTable.class.getName(),
            "threads",
            String.valueOf(threads))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static long count(Process process) throws IOException, InterruptedException {
    try (InputStream in = process.getInputStream()) {
      String said = new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
      if (process.waitFor() != 0) {
        throw new IOException("A process failed: " + said);
      }
      return Long.parseLong(said);
    }
  }

  /** Writes with threads of one renderer; returns how many dispatches, after a warm-up. */
  private static long inThreads(int threads) throws InterruptedException {
    DocxRenderer docx = new DocxRenderer().warmUp();
    long start = System.nanoTime() + WARM_UP_MILLIS * MILLION;
    long[] counts = new long[threads];
    List<Thread> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int index = i;
      Thread thread = new Thread(() -> counts[index] = countFrom(start, docx));
      thread.start();
      running.add(thread);
    }
    long all = 0;
    for (int i = 0; i < threads; i++) {
      running.get(i).join();
      all += counts[i];
    }
    return all;
  }

  private static long countFrom(long start, DocxRenderer docx) {
    Dispatches dispatches = Dispatches.create();
    long count = 0;
    try {
      long now = System.nanoTime();
      while (now - start < MILLIS * MILLION) {
        docx.render(dispatches.next(), OutputStream.nullOutputStream());
        now = System.nanoTime();
        count += now >= start ? 1 : 0;
      }
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return count;
  }
}
