package org.congvan.read.docx;

import java.util.List;
import java.util.Random;

/** Choices that a seed makes, such as one of five titles. */
record Choices(Random random) {

  /** Whether it happens that happens once in so many times. */
  boolean often(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  /** A number from 0 to before another. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
