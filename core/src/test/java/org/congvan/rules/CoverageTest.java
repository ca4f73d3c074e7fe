package org.congvan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.code.DocumentCode;
import org.congvan.law.RegulationCatalogue;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Decree30;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleId;
import org.junit.jupiter.api.Test;

/**
 * Every sentence of the decree on form is judged by a rule, proved by a test of the page, or has
 * the reason why a program cannot; docs/coverage-nd30.md says so. After a change, run this test
 * once with {@code -Dcongvan.regenerate=true}: the page is written anew, and a rule on a clause
 * gets its row below the sentence that it quotes.
 */
class CoverageTest {

  private static final Path KEPT = Path.of("../docs/coverage-nd30.md");

  private static final Path ROWS =
      Path.of("src/main/resources/org/congvan/requirement/nd30-2020.txt");

  /** The parts of the decree that are covered whole. */
  private static final Pattern COVERED =
      Pattern.compile("Điều (7|8|9|10|11|12|13|15|17|18|25|26)( .*)?|Phụ lục (I|II|III)(,.*)?");

  private static final Coverage COVERAGE =
      Boolean.getBoolean("congvan.regenerate") ? completed() : Coverage.kept();

  @Test
  void page_isWhatTheRowsMake() throws IOException {
    String page = CoveragePage.make(COVERAGE);

    if (Boolean.getBoolean("congvan.regenerate")) {
      Files.writeString(KEPT, page, StandardCharsets.UTF_8);
    }

    assertThat(Files.readString(KEPT, StandardCharsets.UTF_8)).isEqualTo(page);
  }

  @Test
  void everySentence_hasARow() {
    assertThat(COVERAGE.sentences())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.rows()).as(each.words()).isNotEmpty());
  }

  @Test
  void everyReason_isGiven() {
    assertThat(rows(Coverage.Kind.REASON))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.note()).hasSizeGreaterThan(12));
  }

  @Test
  void everyRuleOfARow_isThere() {
    Set<String> rules =
        CaseRegime.rules(Map.of()).entries().stream()
            .flatMap(law -> law.rules().entries().stream())
            .map(entry -> entry.id().value())
            .collect(Collectors.toSet());

    assertThat(rows(Coverage.Kind.RULE))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(rules).contains(row.name()));
  }

  @Test
  void everyTestOfARow_isThere() throws IOException {
    Map<String, String> sources = testSources();
    List<String> lacking = new ArrayList<>();
    for (Coverage.Row row : rows(Coverage.Kind.TEST)) {
      String[] name = row.name().split("#", 2);
      String source = sources.getOrDefault(name[0], "");
      if (!source.contains(" void " + name[name.length - 1] + "(")) {
        lacking.add(row.name());
      }
    }
    assertThat(lacking).isEmpty();
  }

  @Test
  void everyRuleOnAClause_isNamedAtThatClause() {
    List<String> lacking =
        rulesOnClauses()
            .filter(each -> !isNamed(each, COVERAGE))
            .map(each -> each.id() + " at " + clause(each).location())
            .toList();
    assertThat(lacking).isEmpty();
  }

  @Test
  void sentences_areTheOfficialTextAndLeaveNothingOut() throws IOException {
    String shared = System.getProperty("congvan.shared");
    assumeTrue(
        shared != null, "Skipped: the official text is not at hand; set -Dcongvan.shared=<folder>");
    Path law = Path.of(Objects.requireNonNull(shared), "law", "nd30-2020");

    assertThat(sentences("Phụ lục I(,.*)?"))
        .isEqualTo(Coverage.letters(Files.readString(law.resolve("phu-luc-1-the-thuc.txt"))));
    assertThat(sentences("Phụ lục II(,.*)?"))
        .isEqualTo(Coverage.letters(Files.readString(law.resolve("phu-luc-2-viet-hoa.txt"))));
    assertThat(sentences("Phụ lục III(,.*)?"))
        .isEqualTo(
            Coverage.letters(Files.readString(law.resolve("phu-luc-3-chu-viet-tat-va-mau.txt"))));
    String decree = Coverage.letters(Files.readString(law.resolve("nghi-dinh.txt")));
    for (int article : List.of(7, 8, 9, 10, 11, 12, 13, 15, 17, 18, 25, 26)) {
      String words = sentences("Điều " + article + "( .*)?");
      assertThat(decree).contains(words);
      assertThat(decree.substring(decree.indexOf(words) + words.length()))
          .startsWith(
              List.of(9, 13, 18, 26).contains(article)
                  ? ""
                  : Coverage.letters("Điều " + (article + 1)));
    }
  }

  @Test
  void ruleWithoutARow_getsOneBelowTheSentenceThatItQuotes() {
    String text = "## Điều 7\n> Một.\nheading\n\n## Điều 7 khoản 2\n> Hai là hai.\nreason: r\n";
    Basis.Clause clause = new Basis.Clause(DocumentCode.parse("30/2020/NĐ-CP"), "Điều 7", "là hai");

    assertThat(Coverage.withRule(text, clause, RuleId.parse("HEAD-001")))
        .isEqualTo(text.replace("Hai là hai.\n", "Hai là hai.\nrule HEAD-001\n"));
    Basis.Clause elsewhere =
        new Basis.Clause(DocumentCode.parse("30/2020/NĐ-CP"), "Điều 70", "là hai");
    assertThatThrownBy(() -> Coverage.withRule(text, elsewhere, RuleId.parse("HEAD-001")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Điều 70");
  }

  @Test
  void rowWithoutASentence_isRefused() {
    assertThatThrownBy(() -> Coverage.read("## Điều 7\nrule HEAD-001\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("HEAD-001");
    assertThatThrownBy(() -> Coverage.read("## Điều 7\n> Câu.\nrules HEAD-001\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("rules HEAD-001");
  }

  private static Stream<RuleEntry> rulesOnClauses() {
    return RegulationCatalogue.standard()
        .find(Decree30.REGULATION.id())
        .orElseThrow()
        .rules()
        .entries()
        .stream()
        .filter(
            each ->
                each.basis() instanceof Basis.Clause clause
                    && COVERED.matcher(clause.location()).matches());
  }

  private static boolean isNamed(RuleEntry entry, Coverage coverage) {
    return coverage.findRule(clause(entry).location(), entry.id().value()).isPresent();
  }

  private static Basis.Clause clause(RuleEntry entry) {
    return (Basis.Clause) entry.basis();
  }

  /** Puts a row below the sentence that each rule without one quotes. */
  private static Coverage completed() {
    try {
      String text = Files.readString(ROWS, StandardCharsets.UTF_8);
      for (RuleEntry entry : rulesOnClauses().toList()) {
        if (!isNamed(entry, Coverage.read(text))) {
          text = Coverage.withRule(text, clause(entry), entry.id());
        }
      }
      Files.writeString(ROWS, text, StandardCharsets.UTF_8);
      return Coverage.read(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<Coverage.Row> rows(Coverage.Kind kind) {
    return COVERAGE.sentences().stream()
        .flatMap(each -> each.rows().stream())
        .filter(row -> row.kind() == kind)
        .distinct()
        .toList();
  }

  private static String sentences(String location) {
    return Coverage.letters(
        COVERAGE.sentences().stream()
            .filter(each -> each.location().matches(location))
            .map(Coverage.Sentence::words)
            .collect(Collectors.joining(" ")));
  }

  private static Map<String, String> testSources() throws IOException {
    Map<String, String> sources = new HashMap<>();
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      for (Path tests : modules.map(each -> each.resolve("src/test/java")).toList()) {
        if (Files.isDirectory(tests)) {
          try (Stream<Path> files = Files.walk(tests)) {
            for (Path file : files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
              String name = file.getFileName().toString();
              sources.merge(
                  name.substring(0, name.length() - ".java".length()),
                  Files.readString(file),
                  String::concat);
            }
          }
        }
      }
    }
    return sources;
  }
}
