package org.congvan.rules.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Suggestion;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.words.Phrase;
import org.congvan.rules.words.TonedVowel;
import org.congvan.text.VietnameseText;
import org.congvan.text.letter.VietnameseLetter;
import org.jspecify.annotations.Nullable;

/**
 * A word has its tone mark on one letter throughout a document: "Ủy ban" or "Uỷ ban", "hòa" or
 * "hoà". Each may be written either way, but not both. A name is compared with the same name only,
 * as people write theirs as they are registered; words of others, in citations and quotation marks,
 * are left alone.
 */
final class OneTonePlacement extends SelectingRule<OneTonePlacement.Spellings> {

  /** The letters of Vietnamese that are not in Latin-1 and have no tone mark. */
  private static final String OTHERS = "ĂăĐđĨĩŨũƠơƯư";

  /** To look for more words one by one takes longer than to read the text. */
  private static final int FEW = 8;

  /** A passage and its own words, which are put together once. */
  private static final class OwnWords {

    private final Prose prose;
    private @Nullable String words;

    OwnWords(Prose prose) {
      this.prose = prose;
    }

    String words() {
      if (words == null) {
        words = prose.ownWords();
      }
      return words;
    }
  }

  /** A passage and the spellings in it of words that have two. */
  private record Use(Prose prose, Set<String> spellings) {}

  /**
   * How often each spelling of a word with two is used.
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
    List<OwnWords> proses = new ArrayList<>();
    Prose.all(context).forEach(each -> proses.add(new OwnWords(each)));
    Set<String> words = wordsOfTwoSpellings(proses);
    if (words.isEmpty()) {
      return RuleSubjects.of(new Spellings(Map.of(), List.of()));
    }
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    List<Use> uses = new ArrayList<>();
    List<Phrase> few = words.size() > FEW ? List.of() : words.stream().map(Phrase::of).toList();
    for (OwnWords each : proses) {
      Set<String> spellings = collect(each, words, few);
      if (!spellings.isEmpty()) {
        uses.add(new Use(each.prose, spellings));
        for (String spelling : spellings) {
          counts
              .computeIfAbsent(VietnameseText.comparisonKey(spelling), key -> new LinkedHashMap<>())
              .merge(spelling, 1, Integer::sum);
        }
      }
    }
    return RuleSubjects.of(new Spellings(counts, uses));
  }

  /**
   * The words, by their key, that are spelled otherwise than their key somewhere. Of two spellings
   * of a word one is not its key, so that the words of most passages need no key at all.
   */
  private static Set<String> wordsOfTwoSpellings(List<OwnWords> proses) {
    Set<String> words = new HashSet<>();
    for (OwnWords each : proses) {
      if (each.prose.hasToneOnFirstVowel()) {
        forEachSpelling(
            each.words(),
            Set.of(),
            spelling -> {
              String key = VietnameseText.comparisonKey(spelling);
              if (!key.equals(spelling)) {
                words.add(key);
              }
            });
      }
    }
    return words;
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
   * Collects the spellings of certain words.
   *
   * @param few the words as they are looked for; none if there are many
   */
  private static Set<String> collect(OwnWords own, Set<String> words, List<Phrase> few) {
    Prose prose = own.prose;
    if (!prose.hasToneOnFirstVowel() && !few.isEmpty() && !haveOne(prose.words(), few)) {
      return Set.of();
    }
    Set<String> spellings = new LinkedHashSet<>();
    forEachSpelling(
        own.words(),
        words,
        spelling -> {
          if (words.contains(VietnameseText.comparisonKey(spelling))) {
            spellings.add(spelling);
          }
        });
    return spellings;
  }

  private static boolean haveOne(String text, List<Phrase> words) {
    for (Phrase word : words) {
      if (word.isIn(text)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes the spellings of syllables that have two, in small letters, a name with the one before.
   *
   * @param words the only words that are asked for, as long as they are spelled as their key
   */
  private static void forEachSpelling(String own, Set<String> words, Consumer<String> spellings) {
    List<String> ends = words.size() > FEW ? List.of() : List.copyOf(words);
    boolean capitals = isInCapitals(own);
    int beforeAt = 0;
    int beforeEnd = 0;
    boolean beforeMoves = false;
    int at = 0;
    boolean adjoins = false;
    while (at < own.length()) {
      if (!VietnameseLetter.isLetter(own.charAt(at))) {
        adjoins = adjoins && own.charAt(at) == ' ';
        at++;
        continue;
      }
      int end = at;
      while (end < own.length() && VietnameseLetter.isLetter(own.charAt(end))) {
        end++;
      }
      boolean moves = mayMove(own, at, end);
      boolean asked = moves || beforeMoves || words.size() > FEW || endsOne(own, end, ends);
      if (asked && mayVary(own.substring(at, end))) {
        boolean name = !capitals && adjoins && isCapital(own, beforeAt) && isCapital(own, at);
        String before = name ? own.substring(beforeAt, beforeEnd) + " " : "";
        spellings.accept(VietnameseText.toLowerCase(before + own.substring(at, end)));
      }
      beforeAt = at;
      beforeEnd = end;
      beforeMoves = moves;
      adjoins = true;
      at = end;
    }
  }

  /** Whether one of some words ends at a place; not asked where there are many. */
  private static boolean endsOne(String text, int end, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      char last = word.charAt(word.length() - 1);
      if (Character.toLowerCase(text.charAt(end - 1)) == last
          && text.regionMatches(true, end - word.length(), word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInCapitals(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != Character.toUpperCase(c)) {
        return false;
      }
    }
    return text.equals(VietnameseText.toUpperCase(text));
  }

  /** Whether a syllable may be spelled otherwise than its key; nearly all are not. */
  private static boolean mayMove(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean usual = c < '\u0100' || (c >= '\u1EA0' && c <= '\u1EF9') || OTHERS.indexOf(c) >= 0;
      if (!usual || (i + 1 < to && TonedVowel.isOnFirstOfTwo(text, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a syllable has a marked vowel next to another letter that could bear the mark. */
  private static boolean mayVary(String syllable) {
    String key = VietnameseText.comparisonKey(syllable);
    return isMarkedAtEnd(key) || !key.equals(VietnameseText.toLowerCase(syllable));
  }

  /** oà, uỳ: the mark is on the last of two vowels, or after the u or i of qu, gi. */
  private static boolean isMarkedAtEnd(String key) {
    if (key.startsWith("qu") || key.startsWith("gi")) {
      return true;
    }
    int last = key.length() - 1;
    char before = last > 0 ? key.charAt(last - 1) : ' ';
    return (before == 'o' && "àáảãạèéẻẽẹ".indexOf(key.charAt(last)) >= 0)
        || (before == 'u' && "ỳýỷỹỵ".indexOf(key.charAt(last)) >= 0);
  }

  private static boolean isCapital(String text, int at) {
    return Character.isUpperCase(text.charAt(at));
  }
}
