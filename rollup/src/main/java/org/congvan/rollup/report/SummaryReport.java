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
import org.congvan.rollup.fold.entry.WordingKey;
import org.congvan.rollup.intake.ReportingAgency;
import org.congvan.rollup.intake.StatementKind;
import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RatioTotal;
import org.congvan.rollup.result.StatementGroup;
import org.congvan.rollup.result.StatementSource;
import org.congvan.text.OfficialNumber;
import org.congvan.text.VietnameseText;
import org.congvan.text.ordinal.RomanNumeral;

/**
 * The report of the receiving agency (báo cáo tổng hợp), such as that of a province on "năm 2019",
 * made of the reports of its departments.
 */
public final class SummaryReport {

  private final PeriodResult result;

  /** How many agencies have a name; one that is shared is printed with the superior agency. */
  private final Map<String, Integer> namesakes = new HashMap<>();

  private SummaryReport(PeriodResult result) {
    this.result = result;
    result
        .agencies()
        .forEach(
            agency ->
                namesakes.merge(VietnameseText.comparisonKey(agency.name()), 1, Integer::sum));
  }

  /**
   * Makes the report of the receiving agency: the totals as quantities, ratios as both sums and
   * their quotient rounded half up to one digit, and every difficulty and recommendation with its
   * sources in brackets, such as "Thiếu kinh phí (Sở Y tế, Sở Tài chính).". A total of more than
   * 100 digits, which no count can hold, is in the words only.
   *
   * @param result the result of the period
   * @param outline the titles of its parts
   * @return the report on the period
   */
  public static ReformReport of(PeriodResult result, ReportOutline outline) {
    return of(result, outline, List.of());
  }

  /**
   * Makes the report of the receiving agency, which points to its annexes.
   *
   * @param result the result of the period
   * @param outline the titles of its parts
   * @param annexes all annexes of the document, such as those of {@link SummaryAnnexes}, in their
   *     order
   * @return the report on the period
   */
  public static ReformReport of(
      PeriodResult result, ReportOutline outline, List<Attachment> annexes) {
    return new SummaryReport(result).write(outline, annexes);
  }

  private ReformReport write(ReportOutline outline, List<Attachment> annexes) {
    ReformReport.Builder report = ReformReport.builder(result.period(), outline);
    report.opening(Paragraph.of(opening()));
    if (!result.missing().isEmpty()) {
      report.opening(Paragraph.of("Chưa nhận được báo cáo của: " + names(result.missing()) + "."));
    }
    if (!annexes.isEmpty()) {
      report.opening(Paragraph.of(pointer(annexes)));
    }
    result.totals().forEach(total -> report.activity(activity(total)));
    result.ratios().forEach(ratio -> report.activity(activity(ratio)));
    for (StatementGroup group : result.statements(StatementKind.DIFFICULTY)) {
      report.difficulty(new Difficulty(List.of(Text.of(sourced(group))), group.areas()));
    }
    for (StatementGroup group : result.statements(StatementKind.RECOMMENDATION)) {
      report.recommendation(
          new Recommendation(List.of(Text.of(sourced(group))), group.addressedTo()));
    }
    report.closing(
        Paragraph.of(
            "Trên đây là tổng hợp báo cáo "
                + result.period().label()
                + " của các cơ quan, đơn vị."));
    return report.build();
  }

  /** With the days of the figures, so that they can be compared with other reports. */
  private String opening() {
    return "Tổng hợp từ báo cáo của "
        + OfficialNumber.formatCount(result.agencies().size())
        + " cơ quan, đơn vị; số liệu từ ngày "
        + SummaryWording.day(result.period().from())
        + " đến ngày "
        + SummaryWording.day(result.period().to())
        + ".";
  }

  /** Named as on the page: a single annex without a number, several with Roman numerals. */
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
    if (!SummaryWording.isCountable(value)) {
      return Activity.of(
          ActivityAspect.QUANTITY,
          Text.of(named(heading) + SummaryWording.number(value) + " " + heading.unit() + "."));
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

  /** Both sums and, rounded to one digit, their ratio; not a count, since ratios do not add up. */
  private static Activity activity(RatioTotal ratio) {
    String parts =
        SummaryWording.number(ratio.numerator()) + "/" + SummaryWording.number(ratio.denominator());
    String value =
        ratio
            .value(1, RoundingMode.HALF_UP)
            .map(rounded -> ", " + SummaryWording.number(rounded) + (ratio.percent() ? "%" : ""))
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
