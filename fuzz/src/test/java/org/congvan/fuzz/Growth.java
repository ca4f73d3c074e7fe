package org.congvan.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/** How the CPU time of some work grows when its input becomes four times as long. */
final class Growth {
  /** What four times the length may cost; 4 is proportional, 16 the square. */
  static final double MOST = 8;

  /** Work that takes less is not compared: the compiler and the clock weigh more in it. */
  private static final long SHORTEST = 50_000_000;

  private static final int TRIES = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /**
   * Measures work of one length and of four times that length, up to five times each, until the
   * best times of both are in proportion.
   *
   * @param length the shorter length
   * @param workOfLength prepares the work, which is not measured, and returns it
   * @return the ratio and the times; empty if they are in proportion
   */
  static Optional<String> fault(int length, IntFunction<Runnable> workOfLength) {
    Runnable small = workOfLength.apply(length);
    Runnable large = workOfLength.apply(4 * length);
    long smallest = Long.MAX_VALUE;
    long least = Long.MAX_VALUE;
    // What runs for the first time is slow, and would hide how much slower the longer work is.
    small.run();
    small.run();
    for (int i = 0; i < TRIES; i++) {
      smallest = Math.min(smallest, cpuTime(small));
      least = Math.min(least, cpuTime(large));
      if (least <= Math.max(SHORTEST, MOST * smallest)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%,d µs for %,d characters and %,d µs for four times as many: %.1f times, expected at most"
                + " %.0f",
            smallest / 1000,
            length,
            least / 1000,
            (double) least / smallest,
            MOST));
  }

  private static long cpuTime(Runnable work) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.run();
    return THREADS.getCurrentThreadCpuTime() - before;
  }
}
