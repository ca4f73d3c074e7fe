package org.congvan.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.congvan.code.DocumentCode;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationEntry;
import org.congvan.regulation.Regulation;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.rule.RuleMessages;
import org.congvan.rule.RuleSet;
import org.congvan.rule.Severity;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * Formats a validation report as text for people (bản in kết quả kiểm tra); immutable and
 * thread-safe.
 *
 * <pre>{@code
 * CHẤP NHẬN ĐƯỢC, 1 cảnh báo: công văn 477/SKHCN-TTNCUĐ theo bộ quy tắc tt01-2011
 * CẢNH BÁO  RCPT-003  distribution.archive.draftingUnit
 *   Dòng lưu ghi "TTNCUD" nhưng ký hiệu văn bản ghi "TTNCUĐ". …
 *   Căn cứ: …
 * }</pre>
 *
 * <p>Lines end with a line feed on every system. Control characters and line breaks in values of
 * the document are printed as spaces, and a value longer than 300 characters is cut.
 */
public final class ValidationReportFormatter {

  private final RegulationCatalogue regulations;

  private ValidationReportFormatter(RegulationCatalogue regulations) {
    this.regulations = regulations;
  }

  /**
   * Makes a formatter with the messages of this library.
   *
   * @return the formatter
   */
  public static ValidationReportFormatter standard() {
    return of(RegulationCatalogue.standard());
  }

  /**
   * Makes a formatter.
   *
   * @param regulations the regulations whose messages are used
   * @return the formatter
   */
  public static ValidationReportFormatter of(RegulationCatalogue regulations) {
    return new ValidationReportFormatter(Objects.requireNonNull(regulations, "regulations"));
  }

  /**
   * Formats a report.
   *
   * @param report the report; if the catalogue lacks its rule set, ids and arguments are printed
   *     instead of messages
   * @param locale English or Vietnamese; any other language gets Vietnamese, the language of the
   *     documents
   * @return the text; each line ends with a line feed
   */
  public String format(ValidationReport report, Locale locale) {
    ReportTexts texts = ReportTexts.in(locale);
    List<String> lines = new ArrayList<>();
    lines.add(headline(report, texts));
    NotEvaluatedReason reason = report.obstacle();
    if (reason != null) {
      lines.add("  " + sentence(reason, texts));
    }
    Optional<RuleMessages> messages = messages(report);
    for (Finding finding : report.findings()) {
      lines.add(
          texts.get("severity." + finding.severity())
              + "  "
              + finding.rule()
              + "  "
              + ReportTexts.printable(finding.path().toString()));
      lines.add("  " + message(finding, messages, locale));
      lines.add("  " + basis(finding, messages, texts, locale));
    }
    Regulation regulation = report.regulation();
    if (regulation != null) {
      lines.add(regulation(regulation, report.document().issuedOn(), texts));
    }
    if (report.leansOnUnreadClause()) {
      lines.add(texts.get("leansOnUnread"));
    }
    addNotEvaluated(lines, report, texts);
    return String.join("\n", lines) + "\n";
  }

  /**
   * Returns the first line of a report, such as {@code KHÔNG ĐẠT, 1 lỗi: công văn 477/SKHCN-TTNCUĐ
   * (theo nd30-2020)}.
   *
   * @param report the report
   * @param locale the language; Vietnamese, or English for all others
   * @return one line without its end
   */
  public String headline(ValidationReport report, Locale locale) {
    return headline(report, ReportTexts.in(locale));
  }

  /**
   * Returns why no regulation could be chosen, such as {@code Văn bản chưa có ngày, tháng, năm ban
   * hành …}.
   *
   * @param report the report
   * @param locale the language; Vietnamese, or English for all others
   * @return one line without its end; empty if a regulation was chosen
   */
  public Optional<String> obstacle(ValidationReport report, Locale locale) {
    return Optional.ofNullable(report.obstacle())
        .map(reason -> sentence(reason, ReportTexts.in(locale)));
  }

  /**
   * Returns the name of a severity, such as {@code LỖI}.
   *
   * @param severity the severity
   * @param locale the language; Vietnamese, or English for all others
   * @return the word at the head of a finding
   */
  public String severity(Severity severity, Locale locale) {
    return ReportTexts.in(locale).get("severity." + severity);
  }

  /**
   * Returns what a finding says.
   *
   * @param report the report that it is in
   * @param finding the finding
   * @param locale the language; Vietnamese, or English for all others
   * @return the message; the arguments alone where its rule is not in the catalogue
   */
  public String message(ValidationReport report, Finding finding, Locale locale) {
    return message(finding, messages(report), locale);
  }

  /**
   * Returns what a finding rests on, such as {@code Căn cứ: 30/2020/NĐ-CP, Phụ lục I, …}.
   *
   * @param report the report that it is in
   * @param finding the finding
   * @param locale the language; Vietnamese, or English for all others
   * @return one line without its end
   */
  public String basis(ValidationReport report, Finding finding, Locale locale) {
    return basis(finding, messages(report), ReportTexts.in(locale), locale);
  }

  private Optional<RuleMessages> messages(ValidationReport report) {
    return Optional.ofNullable(report.ruleSet()).flatMap(this::ruleSet).map(RuleSet::messages);
  }

  private static String basis(
      Finding finding, Optional<RuleMessages> messages, ReportTexts texts, Locale locale) {
    return texts.get(
        "basis", BasisWords.of(finding.rule(), finding.basis(), messages, texts, locale));
  }

  private Optional<RuleSet> ruleSet(String id) {
    return regulations.entries().stream()
        .map(RegulationEntry::rules)
        .filter(each -> each.id().equals(id))
        .findFirst();
  }

  private static String headline(ValidationReport report, ReportTexts texts) {
    StringBuilder line = new StringBuilder(texts.get("verdict." + report.verdict()));
    for (Severity severity : Severity.values()) {
      int count = report.findings(severity).size();
      if (count > 0) {
        String form = count == 1 ? ".one" : ".many";
        line.append(", ").append(texts.get("count." + severity + form, count));
      }
    }
    String document = name(report.document(), texts);
    String ruleSet = report.ruleSet();
    return line.append(": ")
        .append(ruleSet == null ? document : texts.get("document.byRuleSet", document, ruleSet))
        .toString();
  }

  private static String name(DocumentIdentity document, ReportTexts texts) {
    String type =
        texts.isVietnamese()
            ? VietnameseText.toLowerCase(document.type().vietnameseName())
            : VietnameseText.toLowerCase(document.type().name()).replace('_', ' ');
    DocumentCode code = document.code();
    return type + " " + (code == null ? texts.get("document.noCode") : code);
  }

  private static String message(Finding finding, Optional<RuleMessages> messages, Locale locale) {
    List<String> arguments = ReportTexts.printable(finding.arguments());
    return messages
        .map(known -> known.text(finding.rule(), arguments, locale))
        .orElseGet(() -> String.join(", ", arguments));
  }

  private static String regulation(
      Regulation regulation, @Nullable LocalDate issued, ReportTexts texts) {
    return issued == null
        ? texts.get("regulation", regulation.name())
        : texts.get("regulation.issued", regulation.name(), day(issued));
  }

  /** The date with slashes, as in official prose: 11/11/2019. */
  private static String day(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }

  private static String sentence(NotEvaluatedReason reason, ReportTexts texts) {
    List<String> arguments = new ArrayList<>();
    for (String argument : reason.arguments()) {
      boolean family =
          reason.kind() == NotEvaluatedReason.Kind.OTHER_FAMILY
              || (reason.kind() == NotEvaluatedReason.Kind.NO_REGULATION && !arguments.isEmpty());
      arguments.add(family ? family(argument, texts) : ReportTexts.printable(argument));
    }
    return texts.get("obstacle." + reason.kind(), arguments.toArray());
  }

  private static String family(String name, ReportTexts texts) {
    return switch (name) {
      case "ADMINISTRATIVE", "NORMATIVE", "PARTY" -> texts.get("family." + name);
      default -> ReportTexts.printable(name);
    };
  }

  /** Lists the rules by reason. */
  private static void addNotEvaluated(
      List<String> lines, ValidationReport report, ReportTexts texts) {
    Map<String, List<String>> rulesByReason = new LinkedHashMap<>();
    for (NotEvaluated each : report.notEvaluated()) {
      rulesByReason
          .computeIfAbsent(sentence(each.obstacle(), texts), reason -> new ArrayList<>())
          .add(each.rule().value());
    }
    if (!rulesByReason.isEmpty()) {
      lines.add(texts.get("notEvaluated"));
    }
    rulesByReason.forEach(
        (reason, rules) ->
            lines.add("  " + texts.get("notEvaluated.rule", String.join(", ", rules), reason)));
  }
}
