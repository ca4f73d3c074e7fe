package org.congvan.read.docx.list;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists that a file defines ({@code word/numbering.xml}). */
public final class Numbering {

  /** A file without lists. */
  public static final Numbering NONE = new Numbering(Map.of());

  private final Map<Integer, ListInstance> lists;
  private final Map<Integer, Map<String, Integer>> levelsOfStyles = new HashMap<>();

  Numbering(Map<Integer, ListInstance> lists) {
    this.lists = lists;
    lists.forEach(
        (id, list) -> {
          Map<String, Integer> levels = new HashMap<>();
          for (int level = 0; level < ListLevel.LEVELS; level++) {
            ListLevel defined = list.level(level);
            if (defined != null && defined.style() != null) {
              levels.putIfAbsent(defined.style(), level);
            }
          }
          levelsOfStyles.put(id, levels);
        });
  }

  /**
   * Finds a level of a list.
   *
   * @param list the id of the list
   * @param level the level from 0
   * @return the level; null if the file does not define it
   */
  public @Nullable ListLevel level(int list, int level) {
    ListInstance found = lists.get(list);
    return found == null ? null : found.level(level);
  }

  /**
   * Returns the level of a list that belongs to a paragraph style.
   *
   * @param list the id of the list
   * @param style the id of the style
   * @return the level from 0; 0 where none belongs to it
   */
  public int levelOf(int list, String style) {
    return levelsOfStyles.getOrDefault(list, Map.of()).getOrDefault(style, 0);
  }

  @Nullable ListInstance list(int id) {
    return lists.get(id);
  }
}
