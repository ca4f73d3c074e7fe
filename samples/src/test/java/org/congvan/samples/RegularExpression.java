package org.congvan.samples;

import java.util.Optional;

/**
 * Reads a regular expression as far as needed to see whether it may cost more than in proportion to
 * the text.
 */
final class RegularExpression {
  private final String text;
  private int at;

  /** Whether nothing but anchors and things of no length was read in this alternative. */
  private boolean begins = true;

  /**
   * Whether the alternative begins with an unbounded repetition, which has to stay its only item.
   */
  private boolean beginsUnbounded;

  private boolean anchored;
  private int depth;

  private RegularExpression(String text) {
    this.text = text;
  }

  /** Returns what is wrong with an expression. */
  static Optional<String> fault(String expression) {
    return new RegularExpression(expression).read();
  }

  private Optional<String> read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean group = false;
      if (c == '|') {
        at++;
        newAlternative();
        continue;
      } else if (c == '(') {
        open();
        continue;
      } else if (c == ')') {
        depth--;
        at++;
        group = true;
      } else if (c == '^' || c == '$') {
        anchored |= c == '^' && begins;
        at++;
        continue;
      } else if (c == '[') {
        skipClass();
      } else if (c == '\\') {
        skipEscape();
      } else {
        at++;
      }
      if (beginsUnbounded && !group) {
        return Optional.of("is tried anew at each place of the repetition that it begins with");
      }
      boolean unbounded = isUnbounded();
      if (unbounded && group) {
        return Optional.of("repeats a group without bound");
      }
      if (unbounded && !isPossessive()) {
        return Optional.of("may give back what it repeated; make it possessive");
      }
      beginsUnbounded |= unbounded && begins && !anchored;
      begins = begins && group;
      skipQuantifier();
    }
    return Optional.empty();
  }

  private void newAlternative() {
    if (depth == 0) {
      begins = true;
      beginsUnbounded = false;
      anchored = false;
    }
  }

  private void open() {
    depth++;
    at++;
    if (text.startsWith("?<!", at) || text.startsWith("?<=", at)) {
      anchored |= begins;
      skipLookaround(3);
    } else if (text.startsWith("?!", at) || text.startsWith("?=", at)) {
      at += 2;
    } else if (text.startsWith("?<", at)) {
      at = text.indexOf('>', at) + 1;
    } else if (text.startsWith("?", at)) {
      skipFlags();
    }
  }

  /** Flags of a group, (?i:…), or of all that follows, (?i). */
  private void skipFlags() {
    while (text.charAt(at) != ':' && text.charAt(at) != ')') {
      at++;
    }
    at += text.charAt(at) == ':' ? 1 : 0;
  }

  /** Lookbehinds are bounded in Java. */
  private void skipLookaround(int mark) {
    at += mark;
    int outside = depth - 1;
    while (depth > outside) {
      char c = text.charAt(at);
      if (c == '[') {
        skipClass();
      } else if (c == '\\') {
        skipEscape();
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        at++;
      }
    }
  }

  private void skipClass() {
    int open = 0;
    do {
      char c = text.charAt(at);
      if (c == '\\') {
        skipEscape();
        continue;
      }
      open += c == '[' ? 1 : c == ']' ? -1 : 0;
      at++;
    } while (open > 0);
  }

  private void skipEscape() {
    boolean property = text.startsWith("\\p{", at) || text.startsWith("\\P{", at);
    at = property ? text.indexOf('}', at) + 1 : at + 2;
  }

  private boolean isUnbounded() {
    return text.startsWith("*", at)
        || text.startsWith("+", at)
        || (text.startsWith("{", at) && text.charAt(text.indexOf('}', at) - 1) == ',');
  }

  private int quantifierEnd() {
    return text.startsWith("{", at)
        ? text.indexOf('}', at) + 1
        : at < text.length() && "*+?".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
  }

  private boolean isPossessive() {
    return text.startsWith("+", quantifierEnd());
  }

  private void skipQuantifier() {
    int end = quantifierEnd();
    boolean suffix = end > at && end < text.length() && "+?".indexOf(text.charAt(end)) >= 0;
    at = suffix ? end + 1 : end;
  }
}
