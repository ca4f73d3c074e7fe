package org.congvan.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.congvan.law.RegulationEntry;
import org.congvan.layout.Component;
import org.congvan.rule.RuleId;
import org.congvan.rule.RuleMessages;

/** The page docs/coverage-nd30.md, made from {@link Coverage}. */
final class CoveragePage {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /**
   * "Phụ lục I, Phần I, II.6.a" belongs to "Phụ lục I, Phần I, II", "Điều 8 khoản 2" to "Điều 8".
   */
  private static final Pattern SMALLER_PLACE = Pattern.compile("( khoản .*|(?<=[IVX])\\.\\d.*)$");

  private static final RuleMessages MESSAGES =
      CaseRegime.rules(Map.of()).entries().stream()
          .reduce((a, b) -> b)
          .map(RegulationEntry::rules)
          .orElseThrow()
          .messages();

  private CoveragePage() {}

  static String make(Coverage coverage) {
    StringBuilder page = new StringBuilder();
    List<Coverage.Sentence> required =
        coverage.sentences().stream().filter(Coverage.Sentence::isRequirement).toList();
    page.append(
        """
        # Nghị định số 30/2020/NĐ-CP, từng câu một

        Trang này do bản dựng viết ra. Mỗi câu về thể thức của Nghị định có một dòng: quy tắc nào xét câu đó, kiểm thử nào chứng minh trang
        mà thư viện viết ra đúng như vậy, kiểm tra nào đo câu đó trên một tệp Word, hoặc vì sao một chương trình không xét được. Các quy tắc: [RULES.md](../RULES.md).

        *This page is written by the build. Each sentence of the decree on form has a row: the rule that judges it, the test that proves
        what the library writes, the check that measures it in a Word file, or why a program cannot. The rules: [RULES.md](../RULES.md).*

        """);
    page.append("| | số câu / sentences |\n|---|---|\n");
    count(page, "tất cả / all", coverage.sentences(), each -> true);
    count(page, "có yêu cầu / requirements", required, each -> true);
    count(
        page, "có quy tắc xét / judged by a rule", required, each -> each.has(Coverage.Kind.RULE));
    count(page, "có kiểm thử / proved by a test", required, each -> each.has(Coverage.Kind.TEST));
    count(
        page,
        "đo trên tệp Word / measured in Word files",
        required,
        each -> each.has(Coverage.Kind.FORM));
    count(
        page,
        "chỉ có lý do / a reason only",
        required,
        each ->
            !each.has(Coverage.Kind.RULE)
                && !each.has(Coverage.Kind.TEST)
                && !each.has(Coverage.Kind.FORM));
    String group = "";
    for (Coverage.Sentence sentence : coverage.sentences()) {
      String own = SMALLER_PLACE.matcher(sentence.location()).replaceFirst("");
      if (!own.equals(group)) {
        group = own;
        page.append("\n## ")
            .append(group)
            .append("\n\n| Chỗ | Câu | Xét thế nào |\n|---|---|---|\n");
      }
      page.append("| ")
          .append(sentence.location().substring(group.length()).strip().replaceFirst("^\\.", ""))
          .append(" | ")
          .append(escaped(sentence.words()))
          .append(" | ")
          .append(
              sentence.rows().stream()
                  .map(CoveragePage::words)
                  .map(CoveragePage::escaped)
                  .collect(Collectors.joining("<br>")))
          .append(" |\n");
    }
    return page.toString();
  }

  private static void count(
      StringBuilder page,
      String name,
      List<Coverage.Sentence> sentences,
      Predicate<Coverage.Sentence> counted) {
    page.append("| ")
        .append(name)
        .append(" | ")
        .append(sentences.stream().filter(counted).count())
        .append(" |\n");
  }

  private static String words(Coverage.Row row) {
    return switch (row.kind()) {
      case RULE ->
          "Quy tắc ["
              + row.name()
              + "](../RULES.md#"
              + row.name().toLowerCase(Locale.ROOT)
              + "): "
              + (row.note().isEmpty()
                  ? MESSAGES.findDemand(RuleId.parse(row.name()), VIETNAMESE).orElse("")
                  : row.note());
      case TEST ->
          "Kiểm thử `"
              + row.name().replace('#', '.')
              + "`"
              + (row.note().isEmpty() ? "" : ": " + row.note());
      case FORM -> "Đo trên tệp Word: `" + row.name() + "`";
      case WHEN ->
          "Chỉ khi có: "
              + List.of(row.name().split(" ")).stream()
                  .map(name -> Component.valueOf(name).vietnameseName())
                  .collect(Collectors.joining(" hoặc "));
      case REASON -> "Không xét: " + row.note();
      case HEADING -> "tiêu đề";
      case DEFINITION -> "giải thích, không có yêu cầu";
    };
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|").replace("*", "\\*");
  }
}
