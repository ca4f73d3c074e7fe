package org.congvan.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.congvan.rule.RuleId;

/**
 * Reads the cases of a rule from {@code rules/<ID>/cases.txt}.
 *
 * <pre>{@code
 * # settings before the first case hold for all
 * bad: the stroke of Đ is lost
 * archive = VT, TTNCUD
 * expect = distribution.archive.draftingUnit | TTNCUD | TTNCUĐ | Lưu: VT, TTNCUĐ
 * }</pre>
 *
 * <p>{@code suggest = header.code | 09/SNV-VP} says what the findings suggest, {@code suggest = -}
 * that they suggest nothing.
 *
 * <p>A case is {@code good:}, {@code bad:} or {@code unknown:} (not evaluated; {@code obstacle =
 * PART_MISSING signature}). {@code on = nd30-2020} limits it to a regulation; the other keys are
 * those of {@link CaseDocument} and {@link CaseRegime}. A key given again adds a value. {@code
 * <30×x>} means thirty times {@code x}, {@code ⏎} a line break.
 */
final class RuleCaseFile {

  private static final Pattern REPEATED = Pattern.compile("<(\\d+)×([^>]*)>");

  private final RuleId rule;
  private final Map<String, List<String>> common = new LinkedHashMap<>();
  private final List<RuleCase> cases = new ArrayList<>();

  private RuleCaseFile(RuleId rule) {
    this.rule = rule;
  }

  static List<RuleCase> read(RuleId rule) {
    String resource = "/rules/" + rule + "/cases.txt";
    try (InputStream stream = RuleCaseFile.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("Rule " + rule + " has no cases: " + resource);
      }
      RuleCaseFile file = new RuleCaseFile(rule);
      file.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      return List.copyOf(file.cases);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void parse(String text) {
    String title = "";
    Map<String, List<String>> settings = common;
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.matches("(good|bad|unknown): .*")) {
        finish(title, settings);
        title = line;
        settings = new LinkedHashMap<>();
      } else {
        String[] setting = line.split(" = ", 2);
        if (setting.length != 2) {
          throw new IllegalStateException(
              rule + ": expected \"key = value\" or \"good: name\": " + line);
        }
        settings.computeIfAbsent(setting[0], key -> new ArrayList<>()).add(repeated(setting[1]));
      }
    }
    finish(title, settings);
  }

  private static String repeated(String value) {
    return REPEATED
        .matcher(value.replace('⏎', '\n'))
        .replaceAll(each -> each.group(2).repeat(Integer.parseInt(each.group(1))));
  }

  private void finish(String title, Map<String, List<String>> own) {
    if (title.isEmpty()) {
      return;
    }
    Map<String, List<String>> settings = new LinkedHashMap<>(common);
    settings.putAll(own);
    List<String> expected = taken(settings, "expect");
    List<String> suggested = taken(settings, "suggest");
    List<String> obstacle = taken(settings, "obstacle");
    List<String> on = taken(settings, "on");
    boolean consistent =
        expected.isEmpty() != title.startsWith("bad:")
            && obstacle.isEmpty() != title.startsWith("unknown:");
    if (!consistent) {
      throw new IllegalStateException(
          rule
              + ": a bad case needs expect, an unknown one obstacle, a good one neither: "
              + title);
    }
    cases.add(
        new RuleCase(
            rule,
            title,
            settings,
            on.isEmpty() ? setsWith(rule) : on,
            expected,
            suggested,
            obstacle.isEmpty() ? "" : obstacle.get(0)));
  }

  private static List<String> taken(Map<String, List<String>> settings, String key) {
    List<String> values = settings.remove(key);
    return values == null ? List.of() : values;
  }

  private static List<String> setsWith(RuleId rule) {
    return CaseRegime.rules(Map.of()).entries().stream()
        .filter(law -> law.rules().entries().stream().anyMatch(entry -> entry.id().equals(rule)))
        .map(law -> law.regulation().id())
        .toList();
  }
}
