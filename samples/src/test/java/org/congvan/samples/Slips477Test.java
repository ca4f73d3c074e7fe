package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.PartFinder;
import org.congvan.path.DocumentPath;
import org.congvan.render.Formats;
import org.congvan.rule.RuleId;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The second list of the clerk: slips in the text of the dispatch as it was typed. No reader of
 * typed text exists yet, so the list is held to the text and to the dispatch built in code; {@link
 * TextReadersTest} fails when a reader comes, and then this list is what its findings are compared
 * with.
 */
class Slips477Test {

  private static final ClerkList LIST = ClerkList.read("slips-477.txt");
  private static final String TYPED = ClerkList.text("cong-van-477-SKHCN-TTNCUD.md");
  private static final OfficialDispatch DISPATCH = Dispatch477.create();
  private static final List<Finding> FINDINGS =
      DocumentValidator.standard().validate(DISPATCH).findings();
  private static String page = "";

  static Stream<ClerkList.Entry> slips() {
    return LIST.entries().stream();
  }

  @BeforeAll
  static void writeOut() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Formats.load(Slips477Test.class.getClassLoader()).requireRenderer("txt").render(DISPATCH, out);
    page = out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("slips")
  void words_standWhereTheListSaysThatTheyWereTyped(ClerkList.Entry slip) {
    String[] at = slip.one("at").split(":", 2);
    int line = Integer.parseInt(at[0]);
    int column = Integer.parseInt(at[1]);
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = TYPED.indexOf('\n', start) + 1;
    }

    assertThat(TYPED.substring(start + column - 1)).startsWith(words(slip));
    assertThat(TYPED.substring(start, start + column - 1)).doesNotContain("\n");
    assertThat(slip.one("right")).isNotEqualTo(words(slip));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void builtDispatch_repairsOrKeepsTheSlipAsTheListSays(ClerkList.Entry slip) {
    String typed = words(slip).replaceAll("[<>]", "");

    switch (slip.one("built")) {
      case "repaired" -> assertThat(page).contains(slip.one("right")).doesNotContain(typed);
      case "kept" -> assertThat(page).contains(typed);
      default -> throw new AssertionError("Neither repaired nor kept: " + slip);
    }
  }

  @ParameterizedTest
  @MethodSource("slips")
  void slipThatValuesShow_isFoundInTheBuiltDispatchAlready(ClerkList.Entry slip) {
    for (String path : slip.all("finding")) {
      assertThat(FINDINGS)
          .anyMatch(
              finding ->
                  finding.rule().value().equals(slip.one("rule"))
                      && finding.path().toString().equals(path));
      assertThat(PartFinder.at(DISPATCH, DocumentPath.parse(path))).isPresent();
    }
  }

  @Test
  void findingsOnWords_areInBothLists() {
    Set<String> told =
        slips().flatMap(each -> each.all("finding").stream()).collect(Collectors.toSet());

    assertThat(FINDINGS)
        .filteredOn(finding -> !finding.rule().equals(RuleId.parse("RPT-001")))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(told).contains(finding.path().toString()));
  }

  @Test
  void rulesToCome_areToldAndAreNotThereYet() {
    Set<String> known = new TreeSet<>();
    RegulationCatalogue.standard()
        .entries()
        .forEach(law -> law.rules().entries().forEach(entry -> known.add(entry.id().value())));
    Set<String> named = slips().map(each -> each.one("rule")).collect(Collectors.toSet());

    assertThat(named).allSatisfy(each -> assertThat(RuleId.parse(each)).hasToString(each));
    assertThat(named.stream().filter(each -> !known.contains(each)))
        .as("rules that do not exist, told above the slips")
        .containsExactlyInAnyOrderElementsOf(LIST.head().keySet());
  }

  @Test
  void smallLettersInNames_areFoundUnderTheDecree() {
    List<Finding> findings =
        DocumentValidator.standard()
            .validate(DISPATCH, RegulationChoice.under("nd30-2020"))
            .findings();

    assertThat(slips())
        .filteredOn(
            slip -> slip.one("rule").startsWith("CAPS-") && slip.one("built").equals("kept"))
        .isNotEmpty()
        .allSatisfy(
            slip ->
                assertThat(findings)
                    .anyMatch(
                        finding ->
                            finding.rule().value().equals(slip.one("rule"))
                                && words(slip).contains(finding.arguments().get(0))));
  }

  @Test
  void slips_areEachToldOnce() {
    assertThat(slips().map(each -> each.one("at") + " " + each.one("rule")))
        .hasSizeGreaterThan(50)
        .doesNotHaveDuplicates();
    assertThat(slips().map(ClerkList.Entry::title)).doesNotHaveDuplicates();
  }

  private static String words(ClerkList.Entry slip) {
    return slip.one("words").replace("\\n", "\n");
  }
}
