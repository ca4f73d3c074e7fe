package org.congvan.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.corpus.JsonLine;
import org.congvan.corpus.KeptResults;
import org.congvan.reference.CitedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Scans the annotated passages of real documents and says how much is found. The passages are not
 * part of the project; {@code -Dcongvan.shared=<folder>} says where they are, and without it the
 * test is skipped. What changes is printed by passage and offsets, never by its words.
 */
class CorpusCitationsTest {
  private final CorpusScore spans = new CorpusScore();
  private final CorpusScore codes = new CorpusScore();
  private final CorpusScore dates = new CorpusScore();
  private final KeptResults results =
      new KeptResults(
          Path.of("src/test/resources/scan/corpus-citations.txt"),
          "Passage, characters, what was judged, verdict: see KeptResults.");

  @Test
  void annotatedPassages_areReadAsThePeopleReadThem() throws IOException {
    for (String file : List.of("references.jsonl", "references2.jsonl")) {
      for (String line : Files.readAllLines(passages(file))) {
        compare(JsonLine.object(line));
      }
    }

    System.out.println(
        "REFERENCES codes F1 " + codes + " spans F1 " + spans + " dates F1 " + dates);
    List<String> changes = results.changes();
    changes.forEach(System.out::println);
    results.keepIfWanted();
    assertThat(changes).as("losses since the last commit").noneMatch(each -> each.startsWith("-"));
    assertThat(codes.f1()).as("codes").isGreaterThanOrEqualTo(0.99);
    assertThat(spans.f1()).as("exact spans").isGreaterThanOrEqualTo(0.98);
    assertThat(dates.f1()).as("dates").isGreaterThanOrEqualTo(0.98);
  }

  private static Path passages(String file) {
    String shared = System.getProperty("congvan.shared");
    assumeTrue(shared != null, "the folder of real passages is not given: -Dcongvan.shared");
    Path path = Path.of(Objects.requireNonNull(shared)).resolve("corpus").resolve(file);
    assumeTrue(Files.exists(path), "no passages in the folder: " + file);
    return path;
  }

  private void compare(Map<String, @Nullable Object> passage) {
    String id = (String) Objects.requireNonNull(passage.get("id"));
    String text = (String) Objects.requireNonNull(passage.get("text"));
    List<Map<String, @Nullable Object>> wanted = maps(passage.get("refs"));
    List<FoundCitation> found = new ArrayList<>(CitationScanner.standard().scan(text));
    for (Map<String, @Nullable Object> other : maps(passage.get("other_symbols"))) {
      found.removeIf(
          each -> overlaps(each, other) && wanted.stream().noneMatch(ref -> overlaps(each, ref)));
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
      FoundCitation here =
          found.stream().filter(one -> overlaps(one, each)).findFirst().orElse(null);
      String place = id + " " + each.get("start") + "-" + each.get("end");
      String symbol = (String) each.get("symbol_norm");
      if (symbol != null) {
        results.add(place + " code", here != null && symbol.equals(canonical(here)));
      }
      String date = (String) each.get("date");
      date(
          place + " date",
          date == null ? "" : date,
          here == null ? "" : date(here.reference().date()));
    }
  }

  private static @Nullable String canonical(FoundCitation found) {
    WrittenSymbol symbol = found.symbol();
    return symbol == null ? null : symbol.canonical();
  }

  private void spans(
      String id, List<Map<String, @Nullable Object>> wanted, List<FoundCitation> found) {
    List<String> left = new ArrayList<>();
    wanted.forEach(each -> left.add(each.get("start") + "-" + each.get("end")));
    for (FoundCitation each : found) {
      String span = each.span().start() + "-" + each.span().end();
      boolean right = left.remove(span);
      if (right) {
        spans.right();
      } else {
        spans.wrong();
      }
      results.add(id + " " + span + " span", right);
    }
    for (String span : left) {
      spans.missed();
      results.add(id + " " + span + " span", false);
    }
  }

  private void date(String place, String wanted, String got) {
    results.add(place, wanted.equals(got));
    if (wanted.equals(got)) {
      if (!wanted.isEmpty()) {
        dates.right();
      }
      return;
    }
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
    int start = offset(span, "start");
    int end = offset(span, "end");
    return found.span().start() < end && found.span().end() > start;
  }

  private static int offset(Map<String, @Nullable Object> span, String name) {
    return ((BigDecimal) Objects.requireNonNull(span.get(name))).intValueExact();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, @Nullable Object>> maps(@Nullable Object list) {
    return list == null ? List.of() : (List<Map<String, @Nullable Object>>) list;
  }
}
