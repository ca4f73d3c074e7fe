package org.congvan.page;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Shares a width among columns (chia bề rộng cho các cột), in twips: each has the share that is
 * asked for it, and no less than it needs.
 */
final class ColumnWidths {

  /** Columns from one on up to another, that one not among them. */
  record Span(int from, int to) implements Comparable<Span> {

    private static final Comparator<Span> NARROW_FIRST =
        Comparator.comparingInt((Span span) -> span.to - span.from).thenComparingInt(Span::from);

    @Override
    public int compareTo(Span other) {
      return NARROW_FIRST.compare(this, other);
    }
  }

  private final long[] shares;
  private final long[] needs;
  private final Map<Span, Long> spanNeeds = new TreeMap<>();

  /**
   * Begins with columns that need nothing.
   *
   * @param shares what each asks for in relation to the others, 1 or more
   */
  ColumnWidths(long[] shares) {
    this.shares = shares.clone();
    this.needs = new long[shares.length];
  }

  /** Says what a cell needs of the columns that it covers. */
  void need(int from, int to, long width) {
    if (to - from == 1) {
      needs[from] = Math.max(needs[from], width);
    } else {
      spanNeeds.merge(new Span(from, to), width, Math::max);
    }
  }

  /** Returns what the cells of single columns need. */
  long needOf(int column) {
    return needs[column];
  }

  /**
   * Returns the least width of all columns together. Exact: each edge lies as far left as the cells
   * that end there let it.
   */
  long least() {
    List<List<Map.Entry<Span, Long>>> endingAt = new ArrayList<>();
    for (int i = 0; i <= needs.length; i++) {
      endingAt.add(new ArrayList<>());
    }
    spanNeeds.entrySet().forEach(each -> endingAt.get(each.getKey().to()).add(each));
    long[] edges = new long[needs.length + 1];
    for (int i = 1; i < edges.length; i++) {
      edges[i] = edges[i - 1] + needs[i - 1];
      for (Map.Entry<Span, Long> each : endingAt.get(i)) {
        edges[i] = Math.max(edges[i], edges[each.getKey().from()] + each.getValue());
      }
    }
    return edges[needs.length];
  }

  /** Returns the widths by the shares alone. Edges are rounded, not widths, so that they add up. */
  long[] byShares(long width) {
    return divided(width, shares);
  }

  /**
   * Returns widths in which all needs are met, as near to the shares as they let them be.
   *
   * @param width no less than {@link #least()}
   */
  long[] fitted(long width) {
    long[] asked = byShares(width);
    if (areMet(asked)) {
      return asked;
    }
    long[] least = leastOfEach(asked);
    return sum(least) <= width ? raised(least, width) : packed(asked, width);
  }

  /**
   * Returns widths in which all needs are met, and what is left goes where others would need more:
   * such as room for words that need not break at their hyphens.
   *
   * @param wished the same columns, which need no less
   * @param width no less than {@link #least()}, less than the others' least
   */
  long[] fittedTowards(ColumnWidths wished, long width) {
    long[] asked = byShares(width);
    long[] widths = leastOfEach(asked);
    long left = width - sum(widths);
    if (left < 0) {
      return packed(asked, width);
    }
    long[] more = wished.leastOfEach(asked);
    for (int i = 0; i < more.length; i++) {
      more[i] = Math.max(0, more[i] - widths[i]);
    }
    more = divided(left, sum(more) == 0 ? shares : more);
    for (int i = 0; i < widths.length; i++) {
      widths[i] += more[i];
    }
    return widths;
  }

  private boolean areMet(long[] widths) {
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] < needs[i]) {
        return false;
      }
    }
    return spanNeeds.entrySet().stream()
        .allMatch(each -> sum(widths, each.getKey()) >= each.getValue());
  }

  /** Divides what cells over several columns need among these: first where there is room anyway. */
  private long[] leastOfEach(long[] asked) {
    long[] least = needs.clone();
    for (Map.Entry<Span, Long> each : spanNeeds.entrySet()) {
      Span span = each.getKey();
      long missing = each.getValue() - sum(least, span);
      if (missing <= 0) {
        continue;
      }
      long[] room = new long[span.to() - span.from()];
      for (int i = 0; i < room.length; i++) {
        room[i] = Math.max(0, asked[span.from() + i] - least[span.from() + i]);
      }
      long[] more = divided(missing, sum(room) >= missing ? room : part(shares, span));
      for (int i = 0; i < more.length; i++) {
        least[span.from() + i] += more[i];
      }
    }
    return least;
  }

  /** Columns that would have less than their least have that; the others share what is left. */
  private long[] raised(long[] least, long width) {
    boolean[] fixed = new boolean[least.length];
    long[] widths = byShares(width);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < least.length; i++) {
        if (!fixed[i] && widths[i] < least[i]) {
          fixed[i] = true;
          changed = true;
        }
      }
      long left = width;
      long[] open = shares.clone();
      for (int i = 0; i < least.length; i++) {
        if (fixed[i]) {
          left -= least[i];
          open[i] = 0;
        }
      }
      widths = sum(open) == 0 ? least.clone() : divided(left, open);
      for (int i = 0; i < least.length; i++) {
        if (fixed[i]) {
          widths[i] = least[i];
        }
      }
    }
    // What rounding or columns at their least leave over.
    widths[widths.length - 1] += width - sum(widths);
    return widths;
  }

  /**
   * Where cells over several columns overlap so that dividing them asks for too much: puts each
   * edge as near to where it is asked for as all needs on both sides let it.
   */
  private long[] packed(long[] asked, long width) {
    int count = needs.length;
    long[] latest = new long[count + 1];
    latest[count] = width;
    for (int i = count - 1; i >= 0; i--) {
      latest[i] = latest[i + 1] - needs[i];
      for (Map.Entry<Span, Long> each : spanNeeds.entrySet()) {
        if (each.getKey().from() == i) {
          latest[i] = Math.min(latest[i], latest[each.getKey().to()] - each.getValue());
        }
      }
    }
    long[] edges = new long[count + 1];
    long[] widths = new long[count];
    long wished = 0;
    for (int i = 1; i <= count; i++) {
      wished += asked[i - 1];
      long earliest = edges[i - 1] + needs[i - 1];
      for (Map.Entry<Span, Long> each : spanNeeds.entrySet()) {
        if (each.getKey().to() == i) {
          earliest = Math.max(earliest, edges[each.getKey().from()] + each.getValue());
        }
      }
      edges[i] = Math.max(earliest, Math.min(wished, latest[i]));
      widths[i - 1] = edges[i] - edges[i - 1];
    }
    return widths;
  }

  private static long[] divided(long width, long[] parts) {
    long total = sum(parts);
    long[] widths = new long[parts.length];
    long shared = 0;
    long edge = 0;
    for (int i = 0; i < parts.length; i++) {
      shared += parts[i];
      long next = proportion(width, shared, total);
      widths[i] = next - edge;
      edge = next;
    }
    return widths;
  }

  private static long proportion(long width, long shared, long total) {
    return total <= Long.MAX_VALUE / Math.max(1, width)
        ? width * shared / total
        : BigInteger.valueOf(width)
            .multiply(BigInteger.valueOf(shared))
            .divide(BigInteger.valueOf(total))
            .longValueExact();
  }

  private static long[] part(long[] values, Span span) {
    long[] part = new long[span.to() - span.from()];
    System.arraycopy(values, span.from(), part, 0, part.length);
    return part;
  }

  private static long sum(long[] values, Span span) {
    long sum = 0;
    for (int i = span.from(); i < span.to(); i++) {
      sum += values[i];
    }
    return sum;
  }

  private static long sum(long[] values) {
    return sum(values, new Span(0, values.length));
  }
}
