package org.congvan.rollup.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.congvan.body.Paragraph;
import org.congvan.body.Text;
import org.congvan.model.Attachment;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.PeriodRollup;
import org.congvan.rollup.fold.WordingKey;
import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.RatioTotal;
import org.congvan.rollup.result.ReportingAgency;
import org.congvan.rollup.result.StatementGroup;
import org.congvan.rollup.result.StatementKind;
import org.congvan.rollup.result.StatementSource;
import org.congvan.text.OfficialNumber;
import org.congvan.text.VietnameseText;
import org.congvan.text.ordinal.RomanNumeral;

/**
 * The report of the receiving agency (báo cáo tổng hợp), such as that of a province on "năm 2019",
 * written out of what the reports of its departments add up to.
 */
public final class RolledReport {

  /** What a count can hold: digits before the comma. */
  private static final int MAX_DIGITS = 100;

  private final PeriodRollup rollup;

  /** How many agencies of the result have a name; one that is shared needs the superior agency. */
  private final Map<String, Integer> namesakes = new HashMap<>();

  private RolledReport(PeriodRollup rollup) {
    this.rollup = rollup;
    rollup
        .agencies()
        .forEach(
            agency ->
                namesakes.merge(VietnameseText.comparisonKey(agency.name()), 1, Integer::sum));
  }

  /**
   * Makes the report of the receiving agency: the totals as quantities, ratios as both sums and
   * their quotient rounded half up to one digit, and every difficulty and recommendation with its
   * sources in brackets, such as "Thiếu kinh phí (Sở Y tế, Sở Tài chính).". A total of more than
   * 100 digits, which no count can hold, stands in the words only.
   *
   * @param rollup what the reports on the period add up to
   * @param outline the titles under which the records stand
   * @return the report on the period
   */
  public static ReformReport of(PeriodRollup rollup, ReportOutline outline) {
    return of(rollup, outline, List.of());
  }

  /**
   * Makes the report of the receiving agency, which points to its annexes.
   *
   * @param rollup what the reports on the period add up to
   * @param outline the titles under which the records stand
   * @param annexes all annexes of the document, such as those of {@link RollupAnnexes}, in their
   *     order
   * @return the report on the period
   */
  public static ReformReport of(
      PeriodRollup rollup, ReportOutline outline, List<Attachment> annexes) {
    return new RolledReport(rollup).write(outline, annexes);
  }

  private ReformReport write(ReportOutline outline, List<Attachment> annexes) {
    ReformReport.Builder report = ReformReport.builder(rollup.period(), outline);
    report.opening(Paragraph.of(opening()));
    if (!rollup.missing().isEmpty()) {
      report.opening(Paragraph.of("Chưa nhận được báo cáo của: " + names(rollup.missing()) + "."));
    }
    if (!annexes.isEmpty()) {
      report.opening(Paragraph.of(pointer(annexes)));
    }
    rollup.totals().forEach(total -> report.activity(activity(total)));
    rollup.ratios().forEach(ratio -> report.activity(activity(ratio)));
    for (StatementGroup group : rollup.statements(StatementKind.DIFFICULTY)) {
      report.difficulty(new Difficulty(List.of(Text.of(sourced(group))), group.areas()));
    }
    for (StatementGroup group : rollup.statements(StatementKind.RECOMMENDATION)) {
      report.recommendation(
          new Recommendation(List.of(Text.of(sourced(group))), group.addressedTo()));
    }
    report.closing(
        Paragraph.of(
            "Trên đây là tổng hợp báo cáo "
                + rollup.period().label()
                + " của các cơ quan, đơn vị."));
    return report.build();
  }

  /** With the days of the figures, which a reader compares with those of other reports. */
  private String opening() {
    return "Tổng hợp từ báo cáo của "
        + OfficialNumber.formatCount(rollup.agencies().size())
        + " cơ quan, đơn vị; số liệu từ ngày "
        + RollupWords.day(rollup.period().from())
        + " đến ngày "
        + RollupWords.day(rollup.period().to())
        + ".";
  }

  /** Named as the page names them: one without a number, several with Roman ones. */
  private static String pointer(List<Attachment> annexes) {
    if (annexes.size() == 1) {
      return "Chi tiết tại Phụ lục kèm theo: " + annexes.get(0).title() + ".";
    }
    StringJoiner pointers = new StringJoiner("; ", "Chi tiết kèm theo tại ", ".");
    for (int i = 0; i < annexes.size(); i++) {
      pointers.add("Phụ lục " + RomanNumeral.format(i + 1) + " (" + annexes.get(i).title() + ")");
    }
    return pointers.toString();
  }

  private static Activity activity(FigureTotal total) {
    FigureHeading heading = total.heading();
    BigDecimal value = total.value();
    if (!isCountable(value)) {
      return Activity.of(
          ActivityAspect.QUANTITY,
          Text.of(named(heading) + number(value) + " " + heading.unit() + "."));
    }
    ActivityCount count =
        new ActivityCount(
            heading.indicator(),
            heading.code(),
            value,
            heading.unit(),
            heading.channel(),
            heading.period(),
            null);
    return Activity.of(ActivityAspect.QUANTITY, Text.of(named(heading) + count.toProse() + "."))
        .withCounts(count);
  }

  /** Both sums and, rounded to one digit, their ratio; which is no count, since it does not add. */
  private static Activity activity(RatioTotal ratio) {
    String parts = number(ratio.numerator()) + "/" + number(ratio.denominator());
    String value =
        ratio
            .value(1, RoundingMode.HALF_UP)
            .map(rounded -> ", " + number(rounded) + (ratio.percent() ? "%" : ""))
            .orElse("");
    return Activity.of(
        ActivityAspect.QUANTITY, Text.of(named(ratio.heading()) + parts + value + "."));
  }

  private static String named(FigureHeading heading) {
    CommunicationChannel channel = heading.channel();
    ReportingPeriod period = heading.period();
    return heading.indicator()
        + (channel == null ? "" : ", " + channel.name())
        + (period == null ? "" : ", " + period.label())
        + ": ";
  }

  private static String number(BigDecimal value) {
    return isCountable(value) ? OfficialNumber.format(value) : value.toPlainString();
  }

  private static boolean isCountable(BigDecimal value) {
    return (long) value.precision() - value.scale() <= MAX_DIGITS;
  }

  private String sourced(StatementGroup group) {
    return WordingKey.withoutEndMark(group.text())
        + " ("
        + names(group.sources().stream().map(StatementSource::agency).toList())
        + ").";
  }

  private String names(List<ReportingAgency> agencies) {
    return agencies.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(ReportingAgency agency) {
    String parent = agency.parentName();
    boolean shared = namesakes.getOrDefault(VietnameseText.comparisonKey(agency.name()), 0) > 1;
    return shared && parent != null ? agency.name() + " – " + parent : agency.name();
  }
}
