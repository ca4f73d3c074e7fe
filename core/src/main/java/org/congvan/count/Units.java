package org.congvan.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congvan.scan.token.WordTable;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/** The known units, by their first word, the longest first. */
final class Units {

  private static final int COLUMNS = 3;

  /** A unit whose key has a space only between two words: "tin,bài", "lượt người". */
  record Unit(String key, FoundCount.UnitKind kind, boolean usual) {}

  /**
   * Where a unit ends in a text.
   *
   * @param usual whether one number word or "không có" before it counts it: "hai người lao động",
   *     as it begins with người
   */
  record Match(int end, FoundCount.UnitKind kind, boolean usual) {}

  private final Map<String, List<Unit>> byFirstWord;

  /** The units of first words to which some were added, instead of those of the table. */
  private final Map<String, List<Unit>> changed;

  private Units(Map<String, List<Unit>> byFirstWord, Map<String, List<Unit>> changed) {
    this.byFirstWord = byFirstWord;
    this.changed = changed;
  }

  static Units shipped() {
    Map<String, List<Unit>> units = new HashMap<>();
    rows().forEach(row -> add(units, unit(row, true)));
    nouns().forEach(row -> add(units, unit(row, false)));
    return new Units(units, Map.of());
  }

  private static Unit unit(String[] row, boolean usual) {
    return new Unit(key(row[0]), FoundCount.UnitKind.valueOf(row[1]), usual);
  }

  Units with(Collection<String> more) {
    Map<String, List<Unit>> units = new HashMap<>(changed);
    boolean added = false;
    for (String unit : more) {
      // Most are known, and their own keys.
      String given = RequiredText.of(unit, "Unit");
      String key = isKnown(given, beginningWith(firstWord(given))) ? given : key(given);
      String word = firstWord(key);
      List<Unit> before = units.getOrDefault(word, beginningWith(word));
      if (!isKnown(key, before)) {
        units.put(word, new ArrayList<>(before));
        add(units, new Unit(key, FoundCount.UnitKind.THING, true));
        added = true;
      }
    }
    return added ? new Units(byFirstWord, units) : this;
  }

  private static boolean isKnown(String key, List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private List<Unit> beginningWith(String word) {
    List<Unit> units = changed.isEmpty() ? null : changed.get(word);
    return units == null ? byFirstWord.getOrDefault(word, List.of()) : units;
  }

  /** Finds the longest unit that starts at an index. */
  @Nullable Match match(FoldedText text, int from) {
    int end = text.wordEnd(from);
    String first =
        end == from ? text.part(from, Math.min(from + 1, text.length())) : text.part(from, end);
    Match longest = null;
    List<Unit> beginning = beginningWith(first);
    for (int i = 0; i < beginning.size(); i++) {
      Unit unit = beginning.get(i);
      int after = longest == null || unit.usual() ? after(text, from, unit.key()) : -1;
      if (after > 0 && unit.usual()) {
        return longest == null
            ? new Match(after, unit.kind(), true)
            : new Match(longest.end(), longest.kind(), true);
      }
      if (after > 0) {
        longest = new Match(after, unit.kind(), false);
      }
    }
    return longest;
  }

  /** Returns the index after a unit, or -1 if there is another word. */
  private static int after(FoldedText text, int from, String key) {
    int at = from;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean mark = !Character.isLetterOrDigit(c) && c != ' ';
      if (mark || c == ' ') {
        int spaces = at;
        at = text.skipGap(at);
        if (c == ' ') {
          if (at == spaces) {
            return -1;
          }
          continue;
        }
      }
      if (text.at(at) != c) {
        return -1;
      }
      at++;
      if (mark && i + 1 < key.length()) {
        at = text.skipSpaces(at);
      }
    }
    boolean word = Character.isLetterOrDigit(key.charAt(key.length() - 1));
    return word && Character.isLetterOrDigit(text.at(at)) ? -1 : at;
  }

  private static void add(Map<String, List<Unit>> units, Unit unit) {
    List<Unit> sameWord = units.computeIfAbsent(firstWord(unit.key()), each -> new ArrayList<>());
    sameWord.add(unit);
    sameWord.sort((a, b) -> Integer.compare(b.key().length(), a.key().length()));
  }

  private static String firstWord(String key) {
    int end = 0;
    while (end < key.length() && Character.isLetter(key.charAt(end))) {
      end++;
    }
    return key.substring(0, Math.max(end, 1));
  }

  private static String key(String unit) {
    FoldedText folded = new FoldedText(unit);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.at(i);
      boolean space = c == ' ' || c == '\n';
      boolean besideMark =
          key.length() == 0
              || !Character.isLetterOrDigit(key.charAt(key.length() - 1))
              || !Character.isLetterOrDigit(folded.at(i + 1));
      if (!space) {
        key.append(c);
      } else if (!besideMark) {
        key.append(' ');
      }
    }
    return key.toString();
  }

  /** Units of reports. */
  static List<String[]> rows() {
    return WordTable.rows(Units.class, "units.tsv", COLUMNS);
  }

  /** Units that are nouns of other senses too, counted by digits. */
  static List<String[]> nouns() {
    return WordTable.rows(Units.class, "nouns.tsv", COLUMNS);
  }
}
