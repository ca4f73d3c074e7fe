package org.congvan.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.reference.CitedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Scans the annotated passages of real documents and says how much is found. The passages are not
 * part of the project; {@code -Dcongvan.shared=<folder>} says where they are, and without it the
 * test is skipped. What is missed is printed by passage and offsets, never by its words.
 */
class CorpusCitationsTest {
  private static final String PLACE = "corpus/references.jsonl";

  private final CorpusScore spans = new CorpusScore();
  private final CorpusScore codes = new CorpusScore();
  private final CorpusScore dates = new CorpusScore();
  private final List<String> misses = new ArrayList<>();

  @Test
  void annotatedPassages_areReadAsThePeopleReadThem() throws IOException {
    String shared = System.getProperty("congvan.shared");
    assumeTrue(shared != null, "the folder of real passages is not given: -Dcongvan.shared");
    Path file = Path.of(Objects.requireNonNull(shared)).resolve(PLACE);
    assumeTrue(Files.exists(file), "no passages in the folder: " + PLACE);

    for (String line : Files.readAllLines(file)) {
      compare(CorpusJson.object(line));
    }

    System.out.println(
        "REFERENCES codes F1 " + codes + " spans F1 " + spans + " dates F1 " + dates);
    misses.forEach(System.out::println);
    assertThat(codes.f1()).as("codes").isGreaterThanOrEqualTo(0.98);
    assertThat(spans.f1()).as("exact spans").isGreaterThanOrEqualTo(0.94);
    assertThat(dates.f1()).as("dates").isGreaterThanOrEqualTo(0.98);
  }

  private void compare(Map<String, @Nullable Object> passage) {
    String id = (String) Objects.requireNonNull(passage.get("id"));
    String text = (String) Objects.requireNonNull(passage.get("text"));
    List<Map<String, @Nullable Object>> wanted = maps(passage.get("refs"));
    List<FoundCitation> found = new ArrayList<>(CitationScanner.standard().scan(text));
    for (Map<String, @Nullable Object> other : maps(passage.get("other_symbols"))) {
      found.removeIf(each -> overlaps(each, other));
    }
    codes.compare(
        wanted.stream()
            .map(each -> (String) each.get("symbol_norm"))
            .filter(Objects::nonNull)
            .toList(),
        found.stream()
            .map(FoundCitation::symbol)
            .filter(Objects::nonNull)
            .map(WrittenSymbol::canonical)
            .toList());
    spans(id, wanted, found);
    for (Map<String, @Nullable Object> each : wanted) {
      String date = (String) each.get("date");
      String got =
          found.stream()
              .filter(one -> overlaps(one, each))
              .findFirst()
              .map(one -> date(one.reference().date()))
              .orElse("");
      date(id, each, date == null ? "" : date, got);
    }
  }

  private void spans(
      String id, List<Map<String, @Nullable Object>> wanted, List<FoundCitation> found) {
    List<String> left = new ArrayList<>();
    wanted.forEach(each -> left.add(each.get("start") + "-" + each.get("end")));
    for (FoundCitation each : found) {
      String span = each.span().start() + "-" + each.span().end();
      if (left.remove(span)) {
        spans.right();
      } else {
        spans.wrong();
        misses.add("  " + id + " found but not annotated: " + span + " " + each.form());
      }
    }
    for (String span : left) {
      spans.missed();
      misses.add("  " + id + " annotated but not found: " + span);
    }
  }

  private void date(String id, Map<String, @Nullable Object> each, String wanted, String got) {
    if (wanted.equals(got)) {
      if (!wanted.isEmpty()) {
        dates.right();
      }
      return;
    }
    misses.add("  " + id + " at " + each.get("start") + ": date " + wanted + " read as " + got);
    if (!got.isEmpty()) {
      dates.wrong();
    }
    if (!wanted.isEmpty()) {
      dates.missed();
    }
  }

  private static String date(@Nullable CitedDate date) {
    if (date instanceof CitedDate.OnDay day) {
      return day.day().toString();
    }
    if (date instanceof CitedDate.InYear year) {
      return year.year().toString();
    }
    return date == null ? "" : date.toString();
  }

  private static boolean overlaps(FoundCitation found, Map<String, @Nullable Object> span) {
    int start = (Integer) Objects.requireNonNull(span.get("start"));
    int end = (Integer) Objects.requireNonNull(span.get("end"));
    return found.span().start() < end && found.span().end() > start;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, @Nullable Object>> maps(@Nullable Object list) {
    return list == null ? List.of() : (List<Map<String, @Nullable Object>>) list;
  }
}
