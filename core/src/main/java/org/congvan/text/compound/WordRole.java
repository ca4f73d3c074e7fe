package org.congvan.text.compound;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a word does to its neighbours on a line, such as {@link #LEAD} for {@code của}. */
enum WordRole {
  /** Belongs to what follows: prepositions, conjunctions, particles ({@code của}, {@code và}). */
  LEAD,
  /** A number or letter follows that belongs to it ({@code Điều}, {@code quý}, {@code phụ lục}). */
  NUMBERED,
  /** A number stands before it ({@code tháng}, {@code đồng}). */
  UNIT,
  /** Multiplies the unit that follows ({@code tỷ}). */
  MULTIPLE,
  /** A kind of place whose name follows ({@code tỉnh}). */
  PLACE,
  /** A kind of body whose name follows, of one syllable ({@code sở}). */
  BODY,
  /** Stands before the name of a person ({@code ông}). */
  HONORIFIC,
  /** A family name ({@code nguyễn}). */
  FAMILY_NAME,
  /** One syllable that qualifies what stands before it ({@code mới}). */
  QUALIFIER;

  private static final String RESOURCE = "word-roles.tsv";

  /** Returns whether a word, as a comparison key, has this role. */
  boolean has(String key) {
    return Objects.requireNonNull(Words.BY_ROLE.get(this)).contains(key);
  }

  private static final class Words {
    static final Map<WordRole, Set<String>> BY_ROLE = read();

    private static Map<WordRole, Set<String>> read() {
      Map<WordRole, Set<String>> byRole = new EnumMap<>(WordRole.class);
      for (WordRole role : values()) {
        byRole.put(role, new HashSet<>());
      }
      for (String line : WordLines.read(RESOURCE)) {
        int tab = line.indexOf('\t');
        WordRole role = valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
        Set<String> words = Objects.requireNonNull(byRole.get(role));
        int start = tab + 1;
        while (start < line.length()) {
          int comma = line.indexOf(',', start);
          int end = comma < 0 ? line.length() : comma;
          words.add(line.substring(start, end));
          start = end + 2;
        }
      }
      return byRole;
    }
  }
}
