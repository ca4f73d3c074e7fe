package org.congvan.read.docx.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the paragraphs of lists in the order of reading. Lists that rest on one definition count
 * together; a number to begin with counts once, when the list is first used on that level. For one
 * thread and one story.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376,
 *     Part 1, 17.9 (Numbering)</a>
 */
public final class ListCounters {

  private final Numbering numbering;
  private final Map<String, Counter> counters = new HashMap<>();
  private final Set<Long> begun = new HashSet<>();

  /**
   * Begins to count.
   *
   * @param numbering the lists of the file
   */
  public ListCounters(Numbering numbering) {
    this.numbering = numbering;
  }

  /** How far the levels of a definition are counted. */
  private static final class Counter {
    private final int[] values = new int[ListLevel.LEVELS];
    private final boolean[] running = new boolean[ListLevel.LEVELS];
  }

  /**
   * Counts the next paragraph of a list.
   *
   * @param list the id of the list
   * @param level the level from 0
   * @return its label as printed, signs of symbol fonts as they are in the file; null if the file
   *     does not define such a list
   */
  public @Nullable String next(int list, int level) {
    ListInstance instance = numbering.list(list);
    ListLevel own = instance == null ? null : instance.level(level);
    if (instance == null || own == null) {
      return null;
    }
    Counter counter = counters.computeIfAbsent(instance.definition().id(), id -> new Counter());
    boolean beginsAnew =
        begun.add((long) list * ListLevel.LEVELS + level) && instance.starts().containsKey(level);
    if (counter.running[level] && !beginsAnew) {
      counter.values[level]++;
    } else {
      counter.values[level] = own.start();
      counter.running[level] = true;
    }
    for (int deeper = level + 1; deeper < ListLevel.LEVELS; deeper++) {
      ListLevel below = instance.level(deeper);
      Integer restart = below == null ? null : below.restart();
      if (restart == null || level < restart) {
        counter.running[deeper] = false;
      }
    }
    return own.isBullet() ? own.text() : label(instance, own, level, counter);
  }

  private static String label(ListInstance instance, ListLevel own, int level, Counter counter) {
    StringBuilder label = new StringBuilder();
    String text = own.text();
    for (int i = 0; i < text.length(); i++) {
      int place = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (text.charAt(i) == '%' && place >= 0 && place < ListLevel.LEVELS) {
        i++;
        ListLevel counted = instance.level(place);
        if (place <= level && counted != null) {
          int number = counter.running[place] ? counter.values[place] : counted.start();
          label.append(NumberForms.format(own.legal() ? "decimal" : counted.form(), number));
        }
      } else {
        label.append(text.charAt(i));
      }
    }
    return label.toString();
  }
}
