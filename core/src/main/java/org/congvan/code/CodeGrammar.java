package org.congvan.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.VietnameseText;

/**
 * Reads the text of a code, or of a code without its number, in one pass.
 *
 * <pre>
 * code     = ["Số" [":"]] number symbol
 * draft    = ["Số" [":"]] *blank symbol
 * symbol   = ("/" | "-") [year ("/" | "-")] group *(separator group) [separator year]
 * year     = 4digit | 2digit, of which the century is certain
 * number   = 1*6digit [letter | "." 1*3digit]
 * blank    = " " | "." | "…" | "_"
 * group    = capital *(letter | digit | "&amp;")
 * </pre>
 */
final class CodeGrammar {
  private static final int MAX_LENGTH = 200;
  private static final int MAX_GROUP = 20;

  /** Most small letters in a group: QyĐ, TTg, CTr. */
  private static final int MAX_SMALL = 2;

  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2199;

  /** The last year of two digits that is one of this century: symbols have had years since 1945. */
  private static final int LAST_SHORT = 44;

  private static final String DASHES =
      "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";
  private static final String SLASHES = "\u2044\u2215\uFF0F";

  /** What drafts have in the place of the number. */
  private static final String BLANKS = " .…_";

  private final String given;
  private final boolean numbered;
  private final String text;
  private int at;

  /** The year after the letters, or 0. */
  private int yearAtEnd;

  private CodeGrammar(String given, boolean numbered) {
    this.given = given;
    this.numbered = numbered;
    this.text = given.length() <= MAX_LENGTH ? tidied(given) : "";
  }

  static CodeParts read(String given) {
    return new CodeGrammar(given, true).code();
  }

  static SymbolParts readUnnumbered(String given) {
    return new CodeGrammar(given, false).unnumbered();
  }

  private CodeParts code() {
    skipLabel();
    DocumentNumber number = number();
    skipSpace();
    if (!isAtSeparator() && (at == 0 || text.charAt(at - 1) != ' ')) {
      throw refused();
    }
    CodeParts parts = new CodeParts(number, symbol());
    if (LookAlikes.isLookAlike(parts)) {
      throw refused();
    }
    return parts;
  }

  private SymbolParts unnumbered() {
    skipLabel();
    while (BLANKS.indexOf(peek()) >= 0) {
      at++;
    }
    if (!isAtSeparator()) {
      throw refused();
    }
    SymbolParts parts = symbol();
    if (LookAlikes.isLookAlike(parts)) {
      throw refused();
    }
    return parts;
  }

  private SymbolParts symbol() {
    boolean hyphenated = peek() == '-';
    boolean slashMissing = !isAtSeparator();
    int year = 0;
    if (!slashMissing) {
      at++;
      skipSpace();
      year = hyphenated ? 0 : year();
    }
    List<String> groups = new ArrayList<>();
    int slashAfter = groups(groups, hyphenated, year != 0);
    year = year == 0 ? yearAtEnd : year;
    if (slashMissing && (groups.size() < 2 || !Abbreviations.isType(groups.get(0)))) {
      throw refused();
    }
    if (hyphenated && groups.size() == 1) {
      splitPartyBody(groups);
      slashAfter = groups.size() - 1;
    }
    return new SymbolParts(year, hyphenated, groups, slashAfter);
  }

  private boolean isAtSeparator() {
    return peek() == '/' || peek() == '-';
  }

  private void skipLabel() {
    if (text.regionMatches(true, 0, "số", 0, 2)) {
      at = 2;
      skipSpace();
      if (peek() == ':') {
        at++;
        skipSpace();
      }
    }
  }

  private DocumentNumber number() {
    int start = at;
    while (isDigit(peek())) {
      at++;
    }
    int digits = at - start;
    int end = at;
    if (peek() == '.') {
      do {
        at++;
      } while (isDigit(peek()));
      end = at;
    } else if (Character.isLetter(peek())) {
      at++;
      end = at;
    }
    int value = digits == 0 || digits > 6 ? 0 : Integer.parseInt(text, start, start + digits, 10);
    String suffix = text.substring(start + digits, end);
    if (value == 0 || !DocumentNumber.isSuffix(suffix)) {
      throw refused();
    }
    return new DocumentNumber(value, suffix);
  }

  /** Reads four digits and the separator after them, or nothing. */
  private int year() {
    int end = at;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    if (end - at == 2 && isCapitalAfterSeparator(end)) {
      return shortYear(end);
    }
    if (end - at != 4) {
      return 0;
    }
    int year = Integer.parseInt(text, at, end, 10);
    at = end;
    skipSpace();
    if (year < FIRST_YEAR || year > LAST_YEAR || (peek() != '/' && peek() != '-')) {
      throw refused();
    }
    at++;
    skipSpace();
    return year;
  }

  /** Reads the year of {@code 71/22/TgT}; a unit is no symbol: 120/80/KG. */
  private int shortYear(int end) {
    int year = Integer.parseInt(text, at, end, 10);
    at = end + 1;
    return year <= LAST_SHORT ? 2000 + year : 1900 + year;
  }

  private boolean isCapitalAfterSeparator(int separator) {
    return separator + 2 < text.length()
        && text.charAt(separator) == '/'
        && isCapital(text.charAt(separator + 1))
        && !LookAlikes.isUnit(text.substring(separator + 1))
        && !isNormative(text.substring(separator + 1));
  }

  /** Normative texts have the year in four digits: 12/20/QĐ-UBND is a slip that leaves it open. */
  private static boolean isNormative(String letters) {
    int hyphen = letters.indexOf('-');
    Set<DocumentType> types =
        hyphen < 0 ? Set.of() : Abbreviations.stateTypes(letters.substring(0, hyphen), true);
    return !types.isEmpty() && Abbreviations.areNormative(types);
  }

  /** Reads the year at the end of {@code 30/CV/2016}, or nothing. */
  private int lastYear() {
    int digits = text.length() - at;
    int year = digits == 4 ? digitsAhead() : 0;
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return 0;
    }
    at = text.length();
    return year;
  }

  private int digitsAhead() {
    int value = 0;
    for (int i = at; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return 0;
      }
      value = 10 * value + text.charAt(i) - '0';
    }
    return value;
  }

  /** Reads the groups to the end; returns after how many of them a slash is to be kept. */
  private int groups(List<String> groups, boolean hyphenated, boolean hasYear) {
    int slashAfter = 0;
    boolean lower = isLowerCase(text, at);
    while (true) {
      groups.add(group(lower, groups.isEmpty()));
      skipSpace();
      if (peek() == ')' && at == text.length() - 1 && text.contains("(")) {
        at++;
      }
      if (at == text.length()) {
        return slashAfter;
      }
      char separator = text.charAt(at);
      if (separator == '/' && hyphenated && slashAfter == 0) {
        slashAfter = groups.size();
      } else if ("-/._(".indexOf(separator) < 0) {
        throw refused();
      }
      at++;
      skipSpace();
      if (isTermOf(groups)) {
        // The term of the Assembly after a hyphen: 54/2019/QH-14.
        groups.set(groups.size() - 1, groups.get(groups.size() - 1) + text.substring(at));
        at = text.length();
        return slashAfter;
      }
      yearAtEnd = hasYear || hyphenated ? 0 : lastYear();
      if (yearAtEnd != 0) {
        return slashAfter;
      }
    }
  }

  private boolean isTermOf(List<String> groups) {
    String last = groups.get(groups.size() - 1);
    boolean term = text.length() - at == 2 && digitsAhead() > 0;
    return term && (last.equals("QH") || last.equals("UBTVQH"));
  }

  private String group(boolean lower, boolean first) {
    int from = at;
    int small = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ') {
        boolean type = first && Abbreviations.isType(withoutSpaces(from, at));
        // No blank is the last character.
        if (isCapital(text.charAt(at + 1)) && small == 0 && !type) {
          at++;
          continue;
        }
        break;
      }
      if (!isCapital(c) && !isSmall(c) && !isDigit(c) && c != '&') {
        break;
      }
      small += isSmall(c) ? 1 : 0;
      at++;
    }
    String letters = withoutSpaces(from, at);
    if (lower) {
      letters = Abbreviations.capitals(letters, first).orElseThrow(this::refused);
      small = 0;
    }
    if (letters.isEmpty()
        || letters.length() > MAX_GROUP
        || small > MAX_SMALL
        || !isCapital(letters.charAt(0))) {
      throw refused();
    }
    return letters;
  }

  private String withoutSpaces(int from, int to) {
    return text.substring(from, to).replace(" ", "");
  }

  /** Splits {@code KLTW} into {@code KL} and {@code TW}. */
  private static void splitPartyBody(List<String> groups) {
    String letters = groups.get(0);
    int body = letters.length() - 2;
    if (body < 2 || (!letters.endsWith("TW") && !letters.endsWith("TU"))) {
      return;
    }
    String type = letters.substring(0, body);
    if (!Abbreviations.partyTypes(type).isEmpty()) {
      groups.set(0, type);
      groups.add(letters.substring(body));
    }
  }

  private void skipSpace() {
    while (peek() == ' ') {
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private DocumentFormatException refused() {
    return numbered
        ? DocumentFormatException.cannotRead(
            "document code", given, "number/notation, such as 477/SKHCN-TTNCUĐ or 07/KH-SKHCN")
        : DocumentFormatException.cannotRead(
            "code without number",
            given,
            "a blank for the number, then the symbol, such as /SKHCN-TTNCUĐ or …/KH-SKHCN");
  }

  private static String tidied(String given) {
    if (isTidy(given)) {
      return given;
    }
    String visible = VietnameseText.normalize(VietnameseText.collapseWhiteSpace(given));
    StringBuilder tidied = new StringBuilder(visible.length());
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      tidied.append(DASHES.indexOf(c) >= 0 ? '-' : SLASHES.indexOf(c) >= 0 ? '/' : c);
    }
    return tidied.toString();
  }

  /** Most codes are tidy: nothing in them but letters of codes, digits and separators. */
  private static boolean isTidy(String given) {
    for (int i = 0; i < given.length(); i++) {
      char c = given.charAt(i);
      if (c <= ' ' || (c > '~' && "ĐĂÂÊÔƠƯđ".indexOf(c) < 0)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether there is no capital from an offset on. */
  private static boolean isLowerCase(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.toLowerCase(text.charAt(i)) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isCapital(char c) {
    return (c >= 'A' && c <= 'Z') || "ĐĂÂÊÔƠƯ".indexOf(c) >= 0;
  }

  private static boolean isSmall(char c) {
    return (c >= 'a' && c <= 'z') || c == 'đ';
  }
}
