package org.congvan.rule;

import java.util.List;
import org.congvan.path.DocumentPath;

/**
 * Takes the findings of a rule, such as a path and the two spellings that differ there; the entry
 * in the rule set adds severity and basis.
 */
@FunctionalInterface
public interface FindingSink {

  /**
   * Reports that the rule is broken.
   *
   * @param path the place, such as {@code distribution.archive.draftingUnit}
   * @param arguments the values for the message, the offending one first; {@code {0}} in the
   *     message is the first
   */
  void report(DocumentPath path, Object... arguments);

  /**
   * Reports that the rule is broken and what would mend it.
   *
   * @param path the place
   * @param suggestion a change after which this finding is gone
   * @param arguments the values for the message, the offending one first
   */
  default void suggest(DocumentPath path, Suggestion suggestion, Object... arguments) {
    suggest(path, List.of(suggestion), arguments);
  }

  /**
   * Reports that the rule is broken and what would mend it, such as a position that becomes a line
   * of authority. A sink that keeps no suggestions reports alone.
   *
   * @param path the place
   * @param suggestions changes after which, all made together, this finding is gone; may be empty
   * @param arguments the values for the message, the offending one first
   */
  default void suggest(DocumentPath path, List<Suggestion> suggestions, Object... arguments) {
    report(path, arguments);
  }
}
