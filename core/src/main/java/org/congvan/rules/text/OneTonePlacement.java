package org.congvan.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Suggestion;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.VietnameseText;

/**
 * A word has its tone mark on one letter throughout a document: "Ủy ban" or "Uỷ ban", "hòa" or
 * "hoà". Each may be written either way, but not both. A name is compared with the same name only,
 * as people write theirs as they are registered; words of others, in citations and quotation marks,
 * are left alone.
 */
final class OneTonePlacement extends SelectingRule<OneTonePlacement.Spellings> {

  /** oà, uỳ: the mark is on the last of two vowels, or after the u or i of qu, gi. */
  private static final Pattern MARKED_AT_END =
      Pattern.compile("^(?:qu|gi)|o[àáảãạèéẻẽẹ]$|u[ỳýỷỹỵ]$");

  /** A passage and the spellings in it of words that have two. */
  private record Use(Prose prose, Set<String> spellings) {}

  /**
   * How often each spelling of a word is used.
   *
   * @param counts the number of passages with each spelling, by the word
   * @param uses the passages, in order
   */
  record Spellings(Map<String, Map<String, Integer>> counts, List<Use> uses) {}

  OneTonePlacement() {
    super("TEXT-017", OneTonePlacement::spellings);
  }

  private static RuleSubjects<Spellings> spellings(ValidationContext context) {
    if (context.document().isCopy()) {
      return RuleSubjects.notApplicable();
    }
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    List<Use> uses = new ArrayList<>();
    for (Prose prose : Prose.all(context)) {
      Set<String> spellings = new LinkedHashSet<>();
      collect(prose, spellings);
      if (!spellings.isEmpty()) {
        uses.add(new Use(prose, spellings));
        for (String spelling : spellings) {
          counts
              .computeIfAbsent(VietnameseText.comparisonKey(spelling), key -> new LinkedHashMap<>())
              .merge(spelling, 1, Integer::sum);
        }
      }
    }
    return RuleSubjects.of(new Spellings(counts, uses));
  }

  @Override
  public void check(Spellings spellings, FindingSink sink) {
    Set<String> reported = new LinkedHashSet<>();
    for (Use use : spellings.uses()) {
      List<String> rare = new ArrayList<>();
      List<String> usual = new ArrayList<>();
      for (String spelling : use.spellings()) {
        Map<String, Integer> counts =
            spellings.counts().get(VietnameseText.comparisonKey(spelling));
        String most = counts == null ? spelling : most(counts);
        if (!most.equals(spelling) && reported.add(spelling)) {
          rare.add(spelling);
          usual.add(most);
        }
      }
      if (!rare.isEmpty()) {
        sink.suggest(
            use.prose().path(),
            changes(spellings.uses(), rare, usual),
            String.join(", ", rare),
            String.join(", ", usual));
      }
    }
  }

  /** Replaces rare spellings by usual ones; nothing where it is uncertain which one is meant. */
  private static List<Suggestion> changes(List<Use> uses, List<String> rare, List<String> usual) {
    List<Suggestion> changes = new ArrayList<>();
    for (Use use : uses) {
      for (int i = 0; i < rare.size(); i++) {
        if (use.spellings().contains(rare.get(i))) {
          Map<String, String> respelled =
              Respelling.of(use.prose().passage(), rare.get(i), usual.get(i));
          if (respelled.isEmpty()) {
            return List.of();
          }
          respelled.forEach(
              (typed, right) ->
                  changes.add(new Suggestion.Rewording(use.prose().path(), typed, right)));
        }
      }
    }
    return changes;
  }

  /** The spelling in most passages, the first one of several. */
  private static String most(Map<String, Integer> counts) {
    String most = "";
    int often = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      if (each.getValue() > often) {
        most = each.getKey();
        often = each.getValue();
      }
    }
    return most;
  }

  /**
   * Collects the syllables that have two spellings, in small letters, a name with the one before.
   */
  private static void collect(Prose prose, Set<String> spellings) {
    String own = prose.ownWords();
    String before = "";
    boolean capitals = own.equals(VietnameseText.toUpperCase(own));
    int at = 0;
    boolean adjoins = false;
    while (at < own.length()) {
      if (!Character.isLetter(own.charAt(at))) {
        adjoins = adjoins && own.charAt(at) == ' ';
        at++;
        continue;
      }
      int end = at;
      while (end < own.length() && Character.isLetter(own.charAt(end))) {
        end++;
      }
      String syllable = own.substring(at, end);
      if (mayVary(syllable)) {
        boolean name = !capitals && adjoins && isCapital(before) && isCapital(syllable);
        spellings.add(VietnameseText.toLowerCase(name ? before + " " + syllable : syllable));
      }
      before = syllable;
      adjoins = true;
      at = end;
    }
  }

  /** Whether a syllable has a marked vowel next to another letter that could bear the mark. */
  private static boolean mayVary(String syllable) {
    String key = VietnameseText.comparisonKey(syllable);
    return MARKED_AT_END.matcher(key).find() || !key.equals(VietnameseText.toLowerCase(syllable));
  }

  private static boolean isCapital(String syllable) {
    return Character.isUpperCase(syllable.charAt(0));
  }
}
