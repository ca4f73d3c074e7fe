package org.congvan.rule;

import java.util.List;
import java.util.Objects;

/**
 * Why a rule, or a whole document, could not be judged (lý do chưa đánh giá), such as {@link
 * Kind#PART_MISSING} with {@code signature}.
 *
 * @param kind the reason
 * @param arguments what the reason speaks of; see the kind
 */
public record Obstacle(Kind kind, List<String> arguments) {

  /** The kinds of reason. */
  public enum Kind {
    /**
     * The document has no date of issue, and the caller named neither a day nor a regulation. No
     * arguments.
     */
    NO_DATE,
    /**
     * No rule set of the document's family covers its day. Arguments: the day (ISO 8601) and the
     * family.
     */
    NO_REGULATION,
    /** No rule set at all is for the document's family. Argument: the family. */
    OTHER_FAMILY,
    /** The caller named a regulation for which there is no rule set. Argument: its id. */
    NO_RULE_SET,
    /**
     * The document lacks the part that the rule looks at, as drafts do. Argument: the path of the
     * part.
     */
    PART_MISSING,
    /**
     * The content is of a kind the rule cannot read, such as a free body for a rule on reports.
     * Argument: the path.
     */
    OTHER_CONTENT,
    /**
     * The rule itself failed; a mistake in the rule, not in the document. Argument: the failure's
     * text.
     */
    RULE_FAILED
  }

  /** Copies the list. */
  public Obstacle {
    Objects.requireNonNull(kind, "kind");
    arguments = List.copyOf(Objects.requireNonNull(arguments, "arguments"));
  }

  /**
   * Makes an obstacle.
   *
   * @param kind the reason
   * @param arguments what it speaks of
   * @return the obstacle
   */
  public static Obstacle of(Kind kind, String... arguments) {
    return new Obstacle(kind, List.of(arguments));
  }
}
