package org.congvan.read.docx.mend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.congvan.layout.Component;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.jspecify.annotations.Nullable;

/**
 * Which runs are which component, worked out once from the words: runs keep their numbers while
 * words lose blanks.
 */
final class RoledRuns {

  /** How far words may stand from where they are said to, because of what is not printed. */
  private static final int SLACK = 16;

  /**
   * What a run is.
   *
   * @param component the component, one of several if it is shared; null where it is none of form
   * @param shared whether it has words of more than one, or others around them
   * @param doubtful whether the role is in doubt
   */
  record RunRole(@Nullable Component component, boolean shared, boolean doubtful) {}

  private final Map<WordPlace, Covered> runs = new HashMap<>();
  private final Map<WordPlace, List<RoledText>> paragraphs = new LinkedHashMap<>();

  /** Whether the file looks like an official document at all; otherwise every role is in doubt. */
  private final boolean official;

  private RoledRuns(boolean official) {
    this.official = official;
  }

  private static boolean isOfHead(RoledText role) {
    return (role.role() == Role.NATIONAL_NAME || role.role() == Role.CODE)
        && role.confidence() != Confidence.DOUBTFUL;
  }

  static RoledRuns of(List<RoledText> roles, List<WordParagraph> all) {
    RoledRuns found = new RoledRuns(roles.stream().anyMatch(RoledRuns::isOfHead));
    for (RoledText role : roles) {
      if (role.place() instanceof PaperPlace.InWord in && !role.text().isEmpty()) {
        WordPlace place = new WordPlace(in.place().part(), in.place().paragraph(), 0);
        found.paragraphs.computeIfAbsent(place, each -> new ArrayList<>()).add(role);
      }
    }
    for (WordParagraph paragraph : all) {
      found
          .paragraphs
          .getOrDefault(paragraph.place(), List.of())
          .forEach(role -> found.place(role, paragraph));
    }
    return found;
  }

  /** Roles may name the words as they stand or, of old encodings, as they are read. */
  private void place(RoledText role, WordParagraph paragraph) {
    if (!place(role, paragraph, run -> run.text())) {
      place(role, paragraph, run -> TypedText.read(run.text(), run.format().font()));
    }
  }

  private boolean place(RoledText role, WordParagraph paragraph, Function<WordRun, String> text) {
    StringBuilder printed = new StringBuilder();
    List<WordRun> shown = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (WordRun run : paragraph.runs()) {
      if (!run.format().hidden()) {
        shown.add(run);
        starts.add(printed.length());
        printed.append(text.apply(run));
      }
    }
    starts.add(printed.length());
    int start = find(role, printed.toString());
    if (start < 0) {
      return false;
    }
    int end = start + role.text().length();
    for (int i = 0; i < shown.size(); i++) {
      String words = printed.substring(starts.get(i), starts.get(i + 1));
      int from = Math.max(start, starts.get(i) + leading(words));
      int to = Math.min(end, starts.get(i) + words.stripTrailing().length());
      if (from < to) {
        put(shown.get(i).place(), role, words, from - starts.get(i), to - starts.get(i));
      }
    }
    return true;
  }

  private void put(WordPlace run, RoledText role, String words, int from, int to) {
    Covered covered = runs.computeIfAbsent(run, place -> new Covered(words));
    covered.divided |= !covered.words.equals(words);
    covered.roled.set(from, to);
    covered.components.add(role.role().component());
    covered.doubtful |= !official || role.confidence() == Confidence.DOUBTFUL;
  }

  /** What roles say of the words of a run, as far as they have come. */
  private static final class Covered {
    private final String words;
    private final BitSet roled = new BitSet();
    private final Set<Optional<Component>> components = new HashSet<>();
    private boolean doubtful;

    /** Whether a drawing or a note stands between its words, so that it is read as two. */
    private boolean divided;

    Covered(String words) {
      this.words = words;
    }

    RunRole role() {
      boolean whole =
          IntStream.range(0, words.length())
              .allMatch(i -> roled.get(i) || Character.isWhitespace(words.charAt(i)));
      Component component = components.iterator().next().orElse(null);
      return components.size() == 1
          ? new RunRole(component, divided || !whole, doubtful)
          : new RunRole(first(), true, doubtful);
    }

    /** One of several components, so that a run that breaks the regulation is said to be left. */
    private @Nullable Component first() {
      return components.stream().flatMap(Optional::stream).sorted().findFirst().orElse(null);
    }
  }

  private static int find(RoledText role, String printed) {
    String words = role.text();
    if (printed.regionMatches(true, role.start(), words, 0, words.length())) {
      return role.start();
    }
    int from = Math.max(0, role.start() - SLACK);
    int to = Math.min(printed.length(), role.start() + SLACK + words.length());
    for (int at = from; at < to; at++) {
      if (printed.regionMatches(true, at, words, 0, words.length())) {
        return at;
      }
    }
    return -1;
  }

  private static int leading(String text) {
    return text.length() - text.stripLeading().length();
  }

  Optional<RunRole> role(WordPlace run) {
    return Optional.ofNullable(runs.get(run)).map(Covered::role);
  }

  /** The components that a paragraph holds with certainty enough to mend it. */
  List<Component> components(WordPlace paragraph) {
    return paragraphs.getOrDefault(paragraph, List.of()).stream()
        .filter(role -> official && role.confidence() != Confidence.DOUBTFUL)
        .flatMap(role -> role.role().component().stream())
        .distinct()
        .toList();
  }

  /** The only component of a paragraph; null if it has none or several. */
  @Nullable Component only(WordPlace paragraph) {
    List<Component> found = components(paragraph);
    return found.size() == 1 ? found.get(0) : null;
  }
}
