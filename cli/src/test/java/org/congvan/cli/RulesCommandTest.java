package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.congvan.law.RegulationCatalogue;
import org.congvan.rule.RuleId;
import org.congvan.rules.Circular01Rules;
import org.congvan.rules.Decree30Rules;
import org.congvan.validation.RuleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final RuleFormatter RULES = RuleFormatter.of(RegulationCatalogue.standard());

  @Test
  void rules_listsThoseOfTheRegulationInForceLast() {
    assertThat(Run.of("rules"))
        .isEqualTo(new Run(0, RULES.list(Decree30Rules.RULES, VIETNAMESE), ""));
    assertThat(Run.of("rules", "--locale", "en"))
        .isEqualTo(new Run(0, RULES.list(Decree30Rules.RULES, Locale.ENGLISH), ""));
  }

  @Test
  void rulesUnderARegulation_areThose() {
    String list = RULES.list(Circular01Rules.RULES, VIETNAMESE);

    assertThat(Run.of("rules", "--regulation", "tt01-2011")).isEqualTo(new Run(0, list, ""));
    assertThat(Run.of("rules", "--as-of", "2019-11-11")).isEqualTo(new Run(0, list, ""));
  }

  @Test
  void rule_isSaidUnderEveryRegulationOrTheOneAskedFor() {
    String all = RULES.find(RuleId.parse("HEAD-003"), VIETNAMESE).orElseThrow();

    assertThat(Run.of("rules", "HEAD-003")).isEqualTo(new Run(0, all, ""));
    assertThat(all).contains("nd30-2020: ", "tt01-2011: ");
    assertThat(Run.of("rules", "HEAD-003", "--regulation", "nd30-2020", "--locale", "en").out())
        .startsWith("HEAD-003  A number below 10 has a zero in front.\n")
        .contains("nd30-2020: WARNING\n", "II.3.c")
        .doesNotContain("tt01-2011");
  }

  @Test
  void ruleOfAHouse_isSaidToo(@TempDir Path folder) throws IOException {
    Path house = folder.resolve("so.house");
    Files.writeString(
        house,
        """
        house = skhcn-2024
        regulation = nd30-2020
        decision.document = 12/QĐ-SKHCN
        decision.location = Điều 2
        decision.quote = Danh mục chữ viết tắt
        agency.SKHCN = Sở Khoa học và Công nghệ
        """);

    Run run = Run.of("rules", "ABBR-001", "--house", house, "--locale", "en");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("ABBR-001  The agency in the symbol is abbreviated");
  }

  @Test
  void ruleThatIsNotThere_fails() {
    assertThat(Run.of("rules", "HEAD-999"))
        .isEqualTo(
            new Run(
                2,
                "",
                "congvan: No rule HEAD-999 in [tt01-2011, nd30-2020]; congvan rules lists all rules\n"));
    assertThat(Run.of("rules", "URG-001", "--regulation", "tt01-2011").code()).isEqualTo(2);
    Run wrong = Run.of("rules", "head3");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("head3", "RCPT-003").hasLineCount(1);
  }

  @Test
  void dayBeforeAnyRegulation_fails() {
    Run run = Run.of("rules", "--as-of", "1990-01-01");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("No regulation was in force", "nd30-2020").hasLineCount(1);
    assertThat(Run.of("rules", "--regulation", "nd31").code()).isEqualTo(2);
  }
}
