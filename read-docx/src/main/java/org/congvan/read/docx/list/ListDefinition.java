package org.congvan.read.docx.list;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A definition of lists: all that rest on it count together.
 *
 * @param id the id
 * @param styleLink the numbering style that it defines; null for none
 * @param definedBy the numbering style that defines it; null where its own levels do
 * @param levels its levels, from 0
 */
record ListDefinition(
    String id,
    @Nullable String styleLink,
    @Nullable String definedBy,
    Map<Integer, ListLevel> levels) {

  ListDefinition {
    levels = Map.copyOf(levels);
  }
}
