package org.congvan.rule;

import java.util.Objects;
import org.congvan.text.DocumentFormatException;

/**
 * The stable id of a rule (mã quy tắc), such as {@code RCPT-003}. A rule has the same id under all
 * regulations.
 *
 * @param value three to five capitals A to Z, a hyphen, three digits
 */
public record RuleId(String value) implements Comparable<RuleId> {

  private static final int DIGITS = 3;

  /**
   * Checks the form.
   *
   * @throws DocumentFormatException if the value has another form
   */
  public RuleId {
    Objects.requireNonNull(value, "value");
    if (!isRuleId(value)) {
      throw DocumentFormatException.cannotRead(
          "rule id", value, "three to five capitals, a hyphen and three digits, such as RCPT-003");
    }
  }

  /**
   * Reads an id.
   *
   * @param text the id and nothing else
   * @return the id
   * @throws DocumentFormatException if the text has another form
   */
  public static RuleId parse(String text) {
    return new RuleId(text);
  }

  private static boolean isRuleId(String text) {
    int hyphen = text.indexOf('-');
    return hyphen >= 3
        && hyphen <= 5
        && text.length() == hyphen + 1 + DIGITS
        && text.chars().limit(hyphen).allMatch(c -> c >= 'A' && c <= 'Z')
        && text.chars().skip(hyphen + 1L).allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
