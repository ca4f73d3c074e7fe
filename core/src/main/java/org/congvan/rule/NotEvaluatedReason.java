package org.congvan.rule;

import java.util.List;
import java.util.Objects;

/**
 * Why a rule, or a whole document, was not evaluated (lý do chưa đánh giá), such as {@link
 * Kind#PART_MISSING} with {@code signature}.
 *
 * @param kind the reason
 * @param arguments its details; see the kind
 */
public record NotEvaluatedReason(Kind kind, List<String> arguments) {

  /** The kinds of reason. */
  public enum Kind {
    /**
     * The document has no date of issue, and the caller named neither a date nor a regulation. No
     * arguments.
     */
    NO_DATE,
    /**
     * No rule set of the family of the document covers its date. Arguments: the date (ISO 8601) and
     * the family.
     */
    NO_REGULATION,
    /** There is no rule set for the family of the document. Argument: the family. */
    OTHER_FAMILY,
    /** There is no rule set for the regulation that the caller named. Argument: its id. */
    NO_RULE_SET,
    /**
     * The document lacks the part that the rule checks, as drafts do. Argument: the path of the
     * part.
     */
    PART_MISSING,
    /**
     * The rule cannot read this kind of content, such as a free body for a rule on reports.
     * Argument: the path.
     */
    OTHER_CONTENT,
    /**
     * The rule itself failed; the fault is in the rule, not in the document. Argument: the text of
     * the failure.
     */
    RULE_FAILED
  }

  /** Copies the list. */
  public NotEvaluatedReason {
    Objects.requireNonNull(kind, "kind");
    arguments = List.copyOf(Objects.requireNonNull(arguments, "arguments"));
  }

  /**
   * Makes a reason.
   *
   * @param kind the kind
   * @param arguments its details
   * @return the reason
   */
  public static NotEvaluatedReason of(Kind kind, String... arguments) {
    return new NotEvaluatedReason(kind, List.of(arguments));
  }
}
