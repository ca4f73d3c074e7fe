package org.congvan.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.congvan.text.DocumentFormatException;

/**
 * Identifier code of an agency in electronic exchange (mã định danh), such as {@code
 * 000.00.00.H50}.
 *
 * <p>Two spellings are current. QCVN 102:2016/BTTTT writes four groups and is read from the right
 * ({@code 000.00.20.H13}); Decision 20/2020/QĐ-TTg writes at most 35 characters 0-9, A-Z and dots
 * and is read from the left ({@code H13.20}). The value keeps the spelling it came in.
 *
 * @param value the code as written
 */
public record AgencyId(String value) {
  private static final int MAX_LENGTH = 35;
  private static final String EXPECTED =
      "a code such as 000.00.00.H50 (QCVN 102:2016/BTTTT) or H50.20 (Decision 20/2020/QĐ-TTg)";

  /**
   * Checks the form.
   *
   * @throws DocumentFormatException if the value has neither form
   */
  public AgencyId {
    Objects.requireNonNull(value, "value");
    if (!isRightToLeft(value) && !isLeftToRight(value)) {
      throw DocumentFormatException.cannotRead("agency identifier", value, EXPECTED);
    }
  }

  /**
   * Reads a code.
   *
   * @param text the code; spaces around it are ignored
   * @return the code
   * @throws DocumentFormatException if the text has neither form
   */
  public static AgencyId parse(String text) {
    return new AgencyId(text.strip());
  }

  /**
   * Returns whether two codes name the same agency, in whichever spelling: {@code 000.00.20.H13}
   * and {@code H13.20}.
   *
   * <p>The spellings are compared by reversing the first one and dropping its empty groups. No
   * regulation states this mapping; it follows from the structure of both.
   *
   * @param other the other code
   * @return whether both have the same groups, highest level first
   */
  public boolean isSameAgency(AgencyId other) {
    return levels().equals(other.levels());
  }

  /**
   * Returns the groups, highest level first.
   *
   * @return such as {@code [H13, 20]}
   */
  public List<String> levels() {
    List<String> groups = new ArrayList<>(Arrays.asList(value.split("\\.", -1)));
    if (isRightToLeft(value)) {
      Collections.reverse(groups);
      while (groups.get(groups.size() - 1).chars().allMatch(c -> c == '0')) {
        groups.remove(groups.size() - 1);
      }
    }
    return List.copyOf(groups);
  }

  /**
   * Returns the code as written.
   *
   * @return the value
   */
  @Override
  public String toString() {
    return value;
  }

  private static boolean isRightToLeft(String value) {
    return value.length() == 13
        && isDigits(value, 0, 3)
        && value.charAt(3) == '.'
        && isDigits(value, 4, 6)
        && value.charAt(6) == '.'
        && isDigits(value, 7, 9)
        && value.charAt(9) == '.'
        && isCapital(value.charAt(10))
        && isDigits(value, 11, 13);
  }

  private static boolean isLeftToRight(String value) {
    if (value.length() < 3 || value.length() > MAX_LENGTH) {
      return false;
    }
    boolean afterDot = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '.' ? afterDot : !isCapital(c) && !isDigit(c)) {
        return false;
      }
      afterDot = c == '.';
    }
    int dot = value.indexOf('.');
    int first = dot < 0 ? value.length() : dot;
    boolean levelOne = first == 3 && isCapital(value.charAt(0)) && isDigits(value, 1, 3);
    boolean other = first >= 3 && value.charAt(0) == 'Z';
    boolean enterprise = first == 10 && isDigits(value, 0, 10);
    return !afterDot && (levelOne || other || enterprise);
  }

  private static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
