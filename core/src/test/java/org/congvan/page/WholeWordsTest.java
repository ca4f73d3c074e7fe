package org.congvan.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.path.DocumentPath;
import org.congvan.text.VietnameseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names, positions and subjects that were marked by hand: an underscore stands where no line may
 * break. The files are beside this class.
 */
class WholeWordsTest {

  private static final FontMetrics METRICS = FontMetrics.timesNewRoman();

  @ParameterizedTest
  @CsvSource({
    "agency-names.txt, 12, 70",
    "agency-names.txt, 13, 70",
    "agency-names.txt, 12, 64",
    "agency-names.txt, 13, 46",
    "agency-names-later.txt, 12, 70",
    "agency-names-later.txt, 13, 64"
  })
  void agencyNames_breakNoWord(String file, int points, int column) throws IOException {
    assertNoneTorn(read(file), fitter(Component.ISSUING_AGENCY, points), column);
  }

  @ParameterizedTest
  @CsvSource("agency-names.txt, 13, 70")
  void agencyNamesInCapitals_breakNoWord(String file, int points, int column) throws IOException {
    List<Marked> capitals =
        read(file).stream()
            .map(each -> new Marked(each.component, VietnameseText.toUpperCase(each.marked)))
            .toList();

    assertNoneTorn(capitals, fitter(Component.ISSUING_AGENCY, points), column);
  }

  @ParameterizedTest
  @CsvSource({"14, 90", "13, 90", "14, 53"})
  void positions_breakNoWord(int points, int column) throws IOException {
    assertNoneTorn(read("positions.txt"), fitter(Component.AUTHORITY, points), column);
  }

  @ParameterizedTest
  @CsvSource({"TITLED_SUBJECT, 14, 136", "DISPATCH_SUBJECT, 12, 70", "DISPATCH_SUBJECT, 13, 64"})
  void subjects_breakNoWord(Component component, int points, int column) throws IOException {
    List<Marked> all =
        read("subjects.txt").stream().filter(each -> each.component == component).toList();

    assertThat(all).hasSize(50);
    assertNoneTorn(all, fitter(component, points), column);
  }

  @ParameterizedTest
  @CsvSource({
    "ISSUING_AGENCY, 20, 12, 70",
    "ISSUING_AGENCY, 20, 13, 70",
    "ISSUING_AGENCY, 20, 13, 64",
    "AUTHORITY, 6, 14, 90",
    "AUTHORITY, 6, 14, 53",
    "TITLED_SUBJECT, 6, 14, 136",
    "DISPATCH_SUBJECT, 5, 12, 70",
    "DISPATCH_SUBJECT, 5, 13, 64"
  })
  void namesThatAFirstUserTried_breakNoWord(Component component, int count, int points, int column)
      throws IOException {
    List<Marked> all =
        read("first-user.txt").stream().filter(each -> each.component == component).toList();

    assertThat(all).hasSize(count);
    assertNoneTorn(all, fitter(component, points), column);
  }

  @Test
  void titles_haveNoLineOfOneWord() throws IOException {
    LineFitter fitter = fitter(Component.TITLED_SUBJECT, 14);

    assertThat(
            read("subjects.txt").stream()
                .filter(each -> each.component == Component.TITLED_SUBJECT)
                .map(each -> lines(fitter, each, 136))
                .filter(lines -> lines.size() > 1))
        .isNotEmpty()
        .allSatisfy(
            lines ->
                assertThat(lines)
                    .allSatisfy(line -> assertThat(line.split(" ", -1)).hasSizeGreaterThan(2)));
  }

  /** What is wider than the column by itself may be torn: nothing else would fit. */
  private static void assertNoneTorn(List<Marked> all, LineFitter fitter, int column) {
    assertThat(all).isNotEmpty();
    List<String> torn = new ArrayList<>();
    for (Marked each : all) {
      List<String> lines = lines(fitter, each, column);
      List<Boolean> joined = each.joined();
      int words = 0;
      for (int i = 0; i + 1 < lines.size(); i++) {
        words += lines.get(i).split(" ", -1).length;
        boolean dash = lines.get(i + 1).startsWith("-");
        if (dash || (joined.get(words - 1) && each.fits(words - 1, fitter, column))) {
          torn.add(String.join(" / ", lines));
        }
      }
      assertThat(String.join(" ", lines)).isEqualToIgnoringCase(each.text());
    }
    assertThat(torn).isEmpty();
  }

  private static List<String> lines(LineFitter fitter, Marked each, int column) {
    return fitter.fitted(each.component, DocumentPath.ROOT, each.text(), Length.mm(column)).lines();
  }

  private static LineFitter fitter(Component component, int points) {
    PageLayout layout = Decree30Layout.LAYOUT;
    ComponentStyle style = layout.style(component).withSize(points);
    return new LineFitter(layout.withStyle(component, style), METRICS);
  }

  private static List<Marked> read(String file) throws IOException {
    try (InputStream in = WholeWordsTest.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(requireNonNull(in, file), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> marked(file, line))
          .toList();
    }
  }

  private static Marked marked(String file, String line) {
    if (line.charAt(1) == '\t') {
      Component component =
          switch (line.charAt(0)) {
            case 'T' -> Component.TITLED_SUBJECT;
            case 'V' -> Component.DISPATCH_SUBJECT;
            case 'P' -> Component.AUTHORITY;
            default -> Component.ISSUING_AGENCY;
          };
      return new Marked(component, line.substring(2));
    }
    return new Marked(
        file.startsWith("positions") ? Component.AUTHORITY : Component.ISSUING_AGENCY, line);
  }

  private record Marked(Component component, String marked) {

    String text() {
      return marked.replace('_', ' ');
    }

    List<Boolean> joined() {
      return marked.chars().filter(c -> c == '_' || c == ' ').mapToObj(c -> c == '_').toList();
    }

    /** Whether the marked unit with a gap in it fits the column. */
    boolean fits(int gap, LineFitter fitter, int column) {
      int gaps = 0;
      for (String unit : marked.split(" ", -1)) {
        int inner = (int) unit.chars().filter(c -> c == '_').count();
        if (gap < gaps + inner) {
          String set = fitter.line(component, DocumentPath.ROOT, unit.replace('_', ' ')).text();
          return fitter.columnFor(component, set).compareTo(Length.mm(column)) <= 0;
        }
        gaps += inner + 1;
      }
      throw new AssertionError(marked);
    }
  }
}
