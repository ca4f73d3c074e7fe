package org.congvan.rollup.fold.entry;

import java.util.Comparator;

/** The first 16 bytes of a SHA-256, which identify a content. */
public record Digest(long high, long low) implements Comparable<Digest> {
  private static final Comparator<Digest> ORDER =
      Comparator.comparingLong(Digest::high).thenComparingLong(Digest::low);

  @Override
  public int compareTo(Digest other) {
    return ORDER.compare(this, other);
  }
}
