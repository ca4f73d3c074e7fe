package org.congvan.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which results on a corpus are right, kept in a file from commit to commit, so that a change shows
 * what it gains and what it loses. A line of the file is a place and a verdict, such as {@code F065
 * 13-14 count right}; it has no words of the corpus.
 *
 * <p>After a meant change run the test once with {@code -Dcongvan.regenerate=true} and read what
 * has changed.
 */
public final class KeptResults {
  private static final String RIGHT = " right";
  private static final String WRONG = " wrong";

  private final Path file;
  private final String heading;
  private final SortedMap<String, Boolean> results = new TreeMap<>();

  /**
   * Makes results that are compared with those of a file.
   *
   * @param file such as {@code src/test/resources/count/corpus-counts.txt}
   * @param heading a line that says what the file is
   */
  public KeptResults(Path file, String heading) {
    this.file = file;
    this.heading = heading;
  }

  /** Adds a result; of two for a place the wrong one stays. */
  public void add(String place, boolean right) {
    results.merge(place, right, Boolean::logicalAnd);
  }

  /** Returns what is right and was not, and what is wrong and was right or not there. */
  public List<String> changes() throws IOException {
    Map<String, Boolean> kept = kept();
    Set<String> places = new TreeSet<>(kept.keySet());
    places.addAll(results.keySet());
    List<String> changes = new ArrayList<>();
    for (String place : places) {
      boolean before = kept.getOrDefault(place, true);
      boolean now = results.getOrDefault(place, !before);
      if (before != now) {
        changes.add((now ? "+ " : "- ") + place);
      }
    }
    return changes;
  }

  /** Writes the file anew if {@code -Dcongvan.regenerate=true} says so. */
  public void keepIfWanted() throws IOException {
    if (Boolean.getBoolean("congvan.regenerate")) {
      StringBuilder text = new StringBuilder("# " + heading + "\n");
      results.forEach(
          (place, right) -> text.append(place).append(right ? RIGHT : WRONG).append('\n'));
      Files.writeString(file, text, StandardCharsets.UTF_8);
    }
  }

  private Map<String, Boolean> kept() throws IOException {
    Map<String, Boolean> kept = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (line.endsWith(RIGHT) || line.endsWith(WRONG)) {
          kept.put(line.substring(0, line.length() - RIGHT.length()), line.endsWith(RIGHT));
        }
      }
    }
    return kept;
  }
}
