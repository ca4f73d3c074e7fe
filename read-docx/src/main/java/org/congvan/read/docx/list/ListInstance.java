package org.congvan.read.docx.list;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list as paragraphs name it: a definition, perhaps with other levels or numbers to begin with.
 *
 * @param definition the definition that it counts with
 * @param starts the numbers that its levels begin anew with, by level
 * @param levels the levels that it has otherwise, by level
 */
record ListInstance(
    ListDefinition definition, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {

  @Nullable ListLevel level(int level) {
    ListLevel own = levels.get(level);
    ListLevel defined = own == null ? definition.levels().get(level) : own;
    Integer start = starts.get(level);
    return defined == null || start == null ? defined : defined.withStart(start);
  }
}
