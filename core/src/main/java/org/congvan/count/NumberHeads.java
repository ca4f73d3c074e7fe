package org.congvan.count;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.congvan.scan.token.WordTable;
import org.jspecify.annotations.Nullable;

/** The words before a number that make it part of a name: khoản 2, tổ 5, Ban Chỉ đạo 389. */
final class NumberHeads {

  private static final int COLUMNS = 2;

  /** What a number after such words is. */
  enum Head {
    /** Part of a name, whatever follows: khoản 2, Quốc lộ 9. */
    NAME,
    /** Part of a name unless a known unit follows: kỳ 2, but trong kỳ 120 hồ sơ. */
    PERHAPS,
    /** Part of a name unless a known unit follows that is not its place: tổ 5 phường C. */
    PLACE,
    /**
     * Small numbers are part of a name unless a known unit follows that is not its place: cấp 3.
     */
    LEVEL,
    /** Part of a name if written with a capital: Đề án 06, but lập đề án 5 nội dung. */
    TITLE,
    /** Like a title, but an action where it begins a sentence: "Chỉ đạo 12 đơn vị". */
    ORDER,
    /** Part of a name if in capitals: NĐ 123. */
    ABBREVIATION,
    /** Part of a name if written with a capital, otherwise a state: "kế hoạch 50, thực hiện 48". */
    PLAN,
    /** A count: the words say what became of files or things. "Đúng hạn 900". */
    STATE,
    /** No part of a name, unlike others that end alike: nhiệt độ, but mức độ 3. */
    COUNT
  }

  private static final Map<String, Head> HEADS = read();

  /** The second words of those heads that have two. */
  private static final Set<String> SECOND =
      HEADS.keySet().stream()
          .filter(words -> words.indexOf(' ') > 0)
          .map(words -> words.substring(words.indexOf(' ') + 1))
          .collect(Collectors.toUnmodifiableSet());

  private NumberHeads() {}

  /** Returns what a number after two words is, by both or by the last. */
  static @Nullable Head of(String further, String word) {
    Head both =
        further.isEmpty() || !SECOND.contains(word) ? null : HEADS.get(further + " " + word);
    return both == null ? HEADS.get(word) : both;
  }

  /** Returns whether a number without a unit after such words is part of a name. */
  static boolean isName(@Nullable Head head) {
    return head != null && head != Head.STATE && head != Head.COUNT && head != Head.PLAN;
  }

  /** Returns whether the head is the two words together. */
  static boolean isPair(String further, String word) {
    return HEADS.containsKey(further + " " + word);
  }

  private static Map<String, Head> read() {
    Map<String, Head> heads = new HashMap<>();
    for (String[] row : WordTable.rows(NumberHeads.class, "number-heads.tsv", COLUMNS)) {
      for (String words : row[1].split(", ", -1)) {
        heads.put(words, Head.valueOf(row[0]));
      }
    }
    return heads;
  }
}
