package org.congvan.count;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.congvan.scan.token.WordTable;

/** What a word after a number says of what is counted, such as {@link #QUALIFIER} for mới. */
enum Follower {
  /** Begins no unit and is no part of one: của, và, được. */
  FUNCTION,
  /** Begins no unit unless it begins a word of the list: ban, but ban ngành. */
  VERB,
  /** Says more of a noun, and stands alone where it is left out: "4.672 thấp tầng". */
  QUALIFIER,
  /** Several syllables that name nothing counted: "Đề án 06 giải quyết 320 hồ sơ". */
  NO_NOUN,
  /** A document or its part, which may be cited by number: "Điều 1 Thông tư số 26". */
  CITED,
  /** A unit that may be a group of what follows: nhóm nhiệm vụ. */
  GROUP,
  /** A place or event that a numbered part belongs to: "tổ 5 phường C", "vòng 2 hội thi". */
  WHOLE,
  /** Stands before the name of a street: "102 phố Lê Văn B". */
  STREET;

  private static final int COLUMNS = 2;

  /** Returns whether a word, in small letters with single spaces, is of this kind. */
  boolean has(String word) {
    return Objects.requireNonNull(Words.BY_KIND.get(this)).contains(word);
  }

  private static final class Words {
    static final Map<Follower, Set<String>> BY_KIND = read();

    private static Map<Follower, Set<String>> read() {
      Map<Follower, Set<String>> byKind = new EnumMap<>(Follower.class);
      for (String[] row : WordTable.rows(Follower.class, "followers.tsv", COLUMNS)) {
        byKind.put(valueOf(row[0]), Set.copyOf(List.of(row[1].split(", ", -1))));
      }
      return byKind;
    }
  }
}
