package org.congvan.rollup.fold.entry;

import org.congvan.rollup.intake.StatementKind;

/**
 * The statements of one report: the digest of each one's key, and its place in the text store;
 * difficulties come before recommendations.
 */
public final class Statements {
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
  public int begin(StatementKind kind) {
    return kind == StatementKind.DIFFICULTY ? 0 : difficulties;
  }

  /** The end of the statements of a kind. */
  public int end(StatementKind kind) {
    return kind == StatementKind.DIFFICULTY ? difficulties : size();
  }

  /** The digest of a statement's key; statements of one key are grouped. */
  public Digest key(int i) {
    return new Digest(entries[WIDTH * i], entries[WIDTH * i + 1]);
  }

  /** Where the words of a statement are in the text store. */
  public long place(int i) {
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
