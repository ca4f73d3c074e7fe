package org.congvan.rule;

import org.congvan.path.DocumentPath;

/**
 * Where a rule puts what it finds, such as a place and the two spellings that differ there; the
 * entry of the rule set adds severity and basis.
 */
@FunctionalInterface
public interface FindingSink {

  /**
   * Reports that the rule is broken at a place.
   *
   * @param path the place, such as {@code distribution.archive.draftingUnit}
   * @param arguments the values the message speaks of, the offending one first; {@code {0}} in the
   *     message is the first
   */
  void report(DocumentPath path, Object... arguments);
}
