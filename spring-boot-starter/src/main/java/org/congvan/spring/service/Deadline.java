package org.congvan.spring.service;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The time until which something must be done. The one class that asks how much time has passed;
 * nothing that is written or judged depends on it.
 */
final class Deadline {

  private final Duration allowed;
  private final long end;

  private Deadline(Duration allowed) {
    this.allowed = allowed;
    this.end = System.nanoTime() + allowed.toNanos();
  }

  static Deadline in(Duration allowed) {
    return new Deadline(allowed);
  }

  boolean isOver() {
    return end - System.nanoTime() <= 0;
  }

  long millisecondsLeft() {
    return Math.max(0, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
  }

  /** How much there was at the beginning, in seconds, for messages. */
  String seconds() {
    return String.valueOf(Math.max(1, allowed.toSeconds()));
  }
}
