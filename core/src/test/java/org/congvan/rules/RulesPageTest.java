package org.congvan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * RULES.md says what the rules say. After a change of rules, run this test once with {@code
 * -Dcongvan.regenerate=true} and read the page again.
 */
class RulesPageTest {

  private static final Path KEPT = Path.of("../RULES.md");

  @Test
  void page_isWhatTheRulesMake() throws IOException {
    String page = RulesPage.make();

    if (Boolean.getBoolean("congvan.regenerate")) {
      Files.writeString(KEPT, page, StandardCharsets.UTF_8);
    }

    assertThat(Files.readString(KEPT, StandardCharsets.UTF_8)).isEqualTo(page);
  }

  @Test
  void page_needsNoKeyToTheCases() {
    assertThat(RulesPage.make())
        .contains("- Địa danh: quảng Trị\n")
        .contains("> Địa danh ghi \"quảng Trị\" chưa viết hoa các chữ cái đầu.")
        .doesNotContain("header.", "expect = ", "kind = ")
        .doesNotContainPattern("\\{\\d\\}");
  }
}
