package org.congvan.rules.agency;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.model.Leadership;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * What the name of an agency says about it, such as that a "Sở …" is led by its "Giám đốc" and
 * stands under another agency. Nothing is known of a name that is in no row of {@code
 * agency-kinds.tsv}.
 *
 * @param words how such names begin, such as "Sở"
 * @param heads the titles that their heads may have; empty where the name does not tell
 * @param leadership how they are led; null where the name does not tell
 * @param superior whether a superior agency stands above the name
 */
public record AgencyKind(
    String words, List<String> heads, @Nullable Leadership leadership, Superior superior) {

  /** Whether an agency of a kind has a superior one (cơ quan chủ quản trực tiếp). */
  public enum Superior {
    /** It has one. */
    REQUIRED,
    /** It has none, or it is not written. */
    NONE,
    /** The name does not tell. */
    UNKNOWN
  }

  private static final List<AgencyKind> ALL =
      TableRows.read("agency-kinds.tsv", 4, AgencyKind::row).stream()
          .sorted(Comparator.comparing((AgencyKind kind) -> -kind.words.length()))
          .toList();

  /** All kinds with what the key of such a name begins with, the longest first. */
  private static final List<Map.Entry<String, AgencyKind>> BY_KEY =
      ALL.stream().map(kind -> Map.entry(key(kind.words), kind)).toList();

  /** The titles of all heads with their keys. */
  private static final Map<String, String> KEYS_OF_HEADS =
      ALL.stream()
          .flatMap(kind -> kind.heads.stream())
          .distinct()
          .collect(Collectors.toUnmodifiableMap(head -> head, AgencyKind::key));

  /** Their keys, the longest first. */
  private static final List<String> ALL_HEADS =
      KEYS_OF_HEADS.values().stream()
          .distinct()
          .sorted(
              Comparator.comparing(String::length)
                  .thenComparing(Comparator.naturalOrder())
                  .reversed())
          .toList();

  /** Copies the list. */
  public AgencyKind {
    heads = List.copyOf(heads);
  }

  /** Finds the kind of an agency by its name. */
  public static Optional<AgencyKind> find(String agency) {
    String name = key(agency);
    for (Map.Entry<String, AgencyKind> each : BY_KEY) {
      if (begins(name, each.getKey())) {
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }

  /** Whether a position is that of a head of this kind, with or without the agency's name. */
  public boolean isHeadedBy(String position) {
    String words = key(position);
    for (String head : heads) {
      String known = KEYS_OF_HEADS.get(head);
      if (begins(words, known == null ? key(head) : known)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds the title of a head of some kind of agency that a position begins with: "chủ tịch" of
   * "Chủ tịch UBND tỉnh". Of several the longest counts.
   */
  public static Optional<String> findHeadTitle(String position) {
    String words = key(position);
    for (String title : ALL_HEADS) {
      if (begins(words, title)) {
        return Optional.of(title);
      }
    }
    return Optional.empty();
  }

  private static AgencyKind row(String[] fields) {
    return new AgencyKind(
        fields[0],
        Stream.of(fields[1].split("; ", -1)).filter(head -> !head.isEmpty()).toList(),
        fields[2].isEmpty() ? null : Leadership.valueOf(fields[2]),
        switch (fields[3]) {
          case "required" -> Superior.REQUIRED;
          case "none" -> Superior.NONE;
          case "" -> Superior.UNKNOWN;
          default -> throw new IllegalStateException("No such superior agency: " + fields[3]);
        });
  }

  /** Whether a key begins with words and goes on with another word, if at all. */
  private static boolean begins(String key, String words) {
    return key.startsWith(words)
        && (key.length() == words.length() || key.charAt(words.length()) == ' ');
  }

  /** With a blank before each comma, so that a word before one is whole: "Bộ trưởng, Chủ nhiệm". */
  private static String key(String words) {
    return VietnameseText.comparisonKey(words).replace(",", " ,");
  }
}
