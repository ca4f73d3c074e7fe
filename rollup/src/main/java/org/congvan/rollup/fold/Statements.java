package org.congvan.rollup.fold;

import org.congvan.rollup.result.StatementKind;

/**
 * The statements of one report: the digest of each one's key, and its place in the text store;
 * difficulties stand before recommendations.
 */
final class Statements {
  static final Statements NONE = new Statements(new long[0], 0);

  private static final int WIDTH = 3;

  private final long[] entries;
  private final int difficulties;

  private Statements(long[] entries, int difficulties) {
    this.entries = entries;
    this.difficulties = difficulties;
  }

  int size() {
    return entries.length / WIDTH;
  }

  /** The first statement of a kind. */
  int begin(StatementKind kind) {
    return kind == StatementKind.DIFFICULTY ? 0 : difficulties;
  }

  /** The end of the statements of a kind. */
  int end(StatementKind kind) {
    return kind == StatementKind.DIFFICULTY ? difficulties : size();
  }

  Digest key(int i) {
    return new Digest(entries[WIDTH * i], entries[WIDTH * i + 1]);
  }

  long place(int i) {
    return entries[WIDTH * i + 2];
  }

  /** Collects statements, difficulties first; not thread-safe. */
  static final class Builder {
    private final long[] entries;
    private int filled;
    private int difficulties;

    Builder(int size) {
      entries = new long[WIDTH * size];
    }

    void add(StatementKind kind, Digest key, long place) {
      entries[filled++] = key.high();
      entries[filled++] = key.low();
      entries[filled++] = place;
      if (kind == StatementKind.DIFFICULTY) {
        difficulties++;
      }
    }

    Statements build() {
      return entries.length == 0 ? NONE : new Statements(entries, difficulties);
    }
  }
}
