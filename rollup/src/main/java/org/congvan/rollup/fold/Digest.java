package org.congvan.rollup.fold;

import java.util.Comparator;

/** The first 16 bytes of a SHA-256, which stand for a content. */
record Digest(long high, long low) implements Comparable<Digest> {
  private static final Comparator<Digest> ORDER =
      Comparator.comparingLong(Digest::high).thenComparingLong(Digest::low);

  @Override
  public int compareTo(Digest other) {
    return ORDER.compare(this, other);
  }
}
