package org.congvan.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationEntry;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleId;
import org.congvan.rule.RuleSet;

/**
 * Says in words for people what rules demand and what they rest on (bản in các quy tắc); immutable
 * and thread-safe.
 *
 * <pre>{@code
 * HEAD-003  Số của văn bản nhỏ hơn 10 có số 0 phía trước.
 * nd30-2020: CẢNH BÁO
 *   Căn cứ: Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3.c: “…”
 * tt01-2011: …
 * }</pre>
 *
 * <p>Lines end with a line feed on every system.
 */
public final class RuleFormatter {

  private final RegulationCatalogue regulations;

  private RuleFormatter(RegulationCatalogue regulations) {
    this.regulations = regulations;
  }

  /**
   * Makes a formatter.
   *
   * @param regulations the regulations whose rules are said
   * @return the formatter
   */
  public static RuleFormatter of(RegulationCatalogue regulations) {
    return new RuleFormatter(Objects.requireNonNull(regulations, "regulations"));
  }

  /**
   * Lists the rules of a set, each on one line with id, severity and what it demands. A rule that
   * does not say what it demands has its message, with the places of its arguments.
   *
   * @param rules the rules
   * @param locale English or Vietnamese; any other language gets Vietnamese
   * @return the lines in the order of the ids
   */
  public String list(RuleSet rules, Locale locale) {
    Objects.requireNonNull(rules, "rules");
    ReportTexts texts = ReportTexts.in(locale);
    StringBuilder lines = new StringBuilder();
    for (RuleEntry entry : rules.entries()) {
      lines
          .append(entry.id())
          .append("  ")
          .append(texts.get("severity." + entry.severity()))
          .append("  ")
          .append(demand(rules, entry.id(), locale))
          .append('\n');
    }
    return lines.toString();
  }

  /**
   * Says all of one rule: what it demands, and for each regulation that has it its severity and
   * basis with the quoted words.
   *
   * @param rule the rule
   * @param locale English or Vietnamese; any other language gets Vietnamese
   * @return the lines; empty if no regulation has the rule
   */
  public Optional<String> find(RuleId rule, Locale locale) {
    Objects.requireNonNull(rule, "rule");
    ReportTexts texts = ReportTexts.in(locale);
    List<String> lines = new ArrayList<>();
    for (RegulationEntry law : regulations.entries()) {
      RuleSet rules = law.rules();
      for (RuleEntry entry : rules.entries()) {
        if (entry.id().equals(rule)) {
          if (lines.isEmpty()) {
            lines.add(rule + "  " + demand(rules, rule, locale));
          }
          lines.add(rules.id() + ": " + texts.get("severity." + entry.severity()));
          lines.add("  " + texts.get("basis", basis(entry, rules, locale)));
        }
      }
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines) + "\n");
  }

  /**
   * Says what a rule of a set rests on.
   *
   * @param entry the rule with its basis
   * @param rules the set, whose messages may translate the basis
   * @param locale English or Vietnamese; any other language gets Vietnamese
   * @return such as {@code "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3.c: “…”"}
   */
  public static String basis(RuleEntry entry, RuleSet rules, Locale locale) {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(rules, "rules");
    return BasisWords.of(
        entry.id(), entry.basis(), Optional.of(rules.messages()), ReportTexts.in(locale), locale);
  }

  private static String demand(RuleSet rules, RuleId rule, Locale locale) {
    return rules
        .messages()
        .findDemand(rule, locale)
        .orElseGet(() -> rules.messages().text(rule, List.of(), locale));
  }
}
