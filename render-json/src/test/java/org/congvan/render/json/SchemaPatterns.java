package org.congvan.render.json;

/**
 * The regular expressions of the JSON Schema. Each lets through whatever the reader reads, and
 * refuses what a pattern can tell apart.
 *
 * <p>They keep to what ECMA 262, Java, .NET, Python and RE2 read alike: no {@code \s} (whose
 * characters differ), no escapes of characters, no looking ahead. And no group is repeated without
 * a bound, because some engines then overflow their stack on a text of megabytes.
 */
final class SchemaPatterns {

  /** What {@link String#strip} takes away: {@link Character#isWhitespace}. */
  private static final String WHITE =
      "\t-\r\u001C- \u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000";

  /** Letters of any spelling, and the kelvin sign, which NFC turns into K. */
  private static final String LETTERS = "A-Za-zÀ-ỹ\u212A";

  private static final String SEPARATORS =
      "-/._(\u2010-\u2015\u2212\uFE58\uFE63\uFF0D\u2044\u2215\uFF0F";

  /** Month and day of any year. */
  private static final String DAYS =
      "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
          + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
          + "|02-(0[1-9]|1[0-9]|2[0-8])";

  /** The end of a number that four divides, but for 00. */
  private static final String BY_FOUR = "(0[48]|[2468][048]|[13579][26])";

  /** A text that is more than white space. */
  static final String NOT_BLANK = "[^" + WHITE + "]";

  /** A digit, a separator after it, then a letter; the rest of the grammar is for code. */
  static final String DOCUMENT_CODE =
      "^[^0-9]*[0-9][^" + SEPARATORS + "]*[" + SEPARATORS + "][^" + LETTERS + "]*[" + LETTERS + "]";

  /** No digit before the first separator, a letter after it. */
  static final String UNNUMBERED_CODE =
      "^[^" + SEPARATORS + "0-9]*[" + SEPARATORS + "][^" + LETTERS + "]*[" + LETTERS + "]";

  static final String AGENCY_ID =
      "^([0-9]{3}[.][0-9]{2}[.][0-9]{2}[.][A-Z][0-9]{2}"
          + "|([A-Z][0-9]{2}|Z[0-9A-Z]{2,34}|[0-9]{10})([.][0-9A-Z]{1,32}){0,16})$";

  static final String INDICATOR_CODE = "^[A-Z][0-9A-Z]{0,39}([.-][0-9A-Z]{1,38}){0,19}$";

  /** The first character of a component; how a path goes on is for code. */
  static final String PATH = "^[A-Za-z0-9_$]";

  static final String RULE_ID = "^[A-Z]{3,5}-[0-9]{3}$";

  /** No address has these characters; which others it has, and where, is for code. */
  static final String ADDRESS = "^[^ \"<>\\\\^`{|}]*$";

  static final String ABSOLUTE_ADDRESS = "^[A-Za-z][A-Za-z0-9+.-]*:";

  /** A year from 0001 on. */
  private static final String YEAR = "([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)";

  private static final String LEAP_DAY = "([0-9]{2}" + BY_FOUR + "|" + BY_FOUR + "00)-02-29";

  /** A day that the calendar has, from the year 0001 on; 29 February in leap years only. */
  static final String DAY = "^(" + YEAR + "-(" + DAYS + ")|" + LEAP_DAY + ")$";

  /** A day, month or year from 0001 on. */
  static final String CITED_DATE =
      "^(" + YEAR + "(-(0[1-9]|1[0-2])|-(" + DAYS + "))?|" + LEAP_DAY + ")$";

  static final String PROVISION_ORDINAL = "^[0-9A-Za-zĐđ.]{1,16}$";

  /** The letters of Base64; that they come in fours is for code. */
  static final String BASE64 = "^[A-Za-z0-9+/]+={0,2}$";

  static final String PNG = "^iVBORw0KGg[o-r]";

  static final String JPEG = "^/9j/";

  private SchemaPatterns() {}

  /** A text with white space around it, which a constructor strips. */
  static String stripped(String pattern) {
    return "^[" + WHITE + "]*" + pattern + "[" + WHITE + "]*$";
  }
}
