package org.congvan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationEntry;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Circular01;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleId;
import org.congvan.rule.RuleMessages;
import org.congvan.rule.RuleSet;
import org.congvan.rule.Severity;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.Finding;
import org.congvan.validation.RuleFormatter;

/** The page RULES.md, made from the rules and their cases. */
final class RulesPage {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static final RegulationCatalogue RULES = CaseRegime.rules(Map.of());

  private static final Map<Severity, String> SEVERITIES =
      Map.of(
          Severity.ERROR, "lỗi / error",
          Severity.WARNING, "cảnh báo / warning",
          Severity.ADVICE, "gợi ý / advice");

  private final StringBuilder page = new StringBuilder();

  private RulesPage() {}

  static String make() {
    RulesPage rules = new RulesPage();
    rules.head();
    rules.all().forEach(rules::rule);
    return rules.page.toString();
  }

  private void head() {
    page.append(
        """
        # Các quy tắc

        Trang này do bản dựng viết ra từ các quy tắc và các trường hợp kiểm thử của chúng. Mỗi quy tắc có mã, yêu cầu, mức độ và căn cứ
        theo từng quy định, một văn bản đúng và một văn bản sai kèm thông báo. Quy tắc "theo căn cứ của người dùng" chỉ có khi người dùng thêm vào, với căn cứ của mình.

        *This page is written by the build from the rules and their test cases. Each rule has its id, what it demands, its severity and basis by
        regulation, one right and one wrong paper with the message. A rule "on the caller's basis" is there only if a caller adds it, with a basis of his own.*
        """);
  }

  /** The rules with the regulations that have them, in the order of their ids. */
  private Map<RuleId, Map<RegulationEntry, RuleEntry>> all() {
    Map<RuleId, Map<RegulationEntry, RuleEntry>> all = new TreeMap<>();
    List<RegulationEntry> newestFirst = new ArrayList<>(RULES.entries());
    Collections.reverse(newestFirst);
    for (RegulationEntry law : newestFirst) {
      for (RuleEntry entry : law.rules().entries()) {
        all.computeIfAbsent(entry.id(), id -> new LinkedHashMap<>()).put(law, entry);
      }
    }
    return all;
  }

  private void rule(RuleId id, Map<RegulationEntry, RuleEntry> entries) {
    RegulationEntry newest = entries.keySet().iterator().next();
    RuleMessages messages = newest.rules().messages();
    page.append("\n## ").append(id).append("\n\n");
    page.append(messages.findDemand(id, VIETNAMESE).orElseThrow()).append("  \n");
    page.append('*').append(messages.findDemand(id, Locale.ENGLISH).orElseThrow()).append("*\n\n");
    page.append("| Quy định / Regulation | Mức độ / Severity | Căn cứ / Basis |\n|---|---|---|\n");
    entries.forEach(this::row);
    example(id, newest);
  }

  private void row(RegulationEntry law, RuleEntry entry) {
    String basis = "theo căn cứ của người dùng / on the caller's basis";
    for (RegulationEntry standard : RegulationCatalogue.standard().entries()) {
      RuleSet shipped = standard.rules();
      if (standard.regulation().equals(law.regulation())
          && shipped.entries().stream().anyMatch(each -> each.id().equals(entry.id()))) {
        String words = RuleFormatter.basis(entry, shipped, VIETNAMESE);
        basis =
            shipped
                .messages()
                .findBasis(entry.id(), Locale.ENGLISH)
                .filter(translation -> !quoted(entry))
                .map(translation -> words + "<br>*" + translation + "*")
                .orElse(words);
      }
    }
    page.append("| ")
        .append(law.regulation().id())
        .append(" | ")
        .append(SEVERITIES.get(entry.severity()))
        .append(" | ")
        .append(basis.replace("|", "\\|"))
        .append(" |\n");
  }

  private static boolean quoted(RuleEntry entry) {
    return entry.basis() instanceof Basis.Clause || entry.basis() instanceof Basis.OfficialSample;
  }

  private void example(RuleId id, RegulationEntry law) {
    List<RuleCase> cases = RuleCaseFile.read(id).stream().filter(each -> each.isFor(law)).toList();
    RuleCase bad = cases.stream().filter(RuleCase::isBad).findFirst().orElseThrow();
    RuleCase good =
        cases.stream()
            .filter(RuleCase::isGood)
            .min(Comparator.comparingInt(each -> distance(each, bad)))
            .orElseThrow();
    Set<String> keys = new LinkedHashSet<>(bad.settings().keySet());
    keys.addAll(good.settings().keySet());
    page.append("\nĐúng / right:\n\n");
    lines(CaseWords.lines(good.settings(), keys, day(law)));
    page.append("\nSai / wrong:\n\n");
    lines(CaseWords.lines(bad.settings(), keys, day(law)));
    Finding finding =
        DocumentValidator.of(CaseRegime.rules(bad.settings()))
            .validate(
                CaseDocument.build(bad.settings(), day(law)),
                RegulationChoice.under(law.regulation()))
            .findings(id)
            .get(0);
    RuleMessages messages = law.rules().messages();
    page.append("\n> ").append(messages.text(id, finding.arguments(), VIETNAMESE)).append("  \n");
    page.append("> *").append(messages.text(id, finding.arguments(), Locale.ENGLISH)).append("*\n");
  }

  /** How much else the good case sets: the right paper shall be the wrong one put right. */
  private static int distance(RuleCase good, RuleCase bad) {
    Collection<String> wanted = bad.settings().keySet();
    Collection<String> given = good.settings().keySet();
    int lacking = (int) wanted.stream().filter(each -> !given.contains(each)).count();
    int more = (int) given.stream().filter(each -> !wanted.contains(each)).count();
    boolean sameKind = kind(good).equals(kind(bad));
    return lacking + 2 * more + (sameKind ? 0 : 1);
  }

  private static List<String> kind(RuleCase each) {
    return each.settings().getOrDefault("kind", List.of());
  }

  private void lines(List<String> lines) {
    lines.forEach(line -> page.append("- ").append(line.replace("*", "\\*")).append('\n'));
  }

  private static LocalDate day(RegulationEntry law) {
    return law.regulation().equals(Circular01.REGULATION)
        ? LocalDate.of(2019, 12, 20)
        : LocalDate.of(2021, 12, 20);
  }
}
