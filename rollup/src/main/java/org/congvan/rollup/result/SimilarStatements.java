package org.congvan.rollup.result;

import java.util.Objects;

/**
 * Two statements that may say the same in other words (ý kiến gần giống nhau), such as "Thiếu kinh
 * phí" and "Còn thiếu kinh phí": a hint for the person who edits the report; the statements are not
 * merged.
 *
 * @param first the statement of more agencies
 * @param second the other
 * @param shared how many pairs of neighbouring syllables both have
 * @param all how many pairs either has, 1 or more
 */
public record SimilarStatements(StatementGroup first, StatementGroup second, int shared, int all) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException unless shared is 0 to all, and all is 1 or more
   */
  public SimilarStatements {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    if (shared < 0 || all < 1 || shared > all) {
      throw new IllegalArgumentException(
          "Shared pairs of syllables must be 0 to all, 1 or more: " + shared + " of " + all);
    }
  }
}
