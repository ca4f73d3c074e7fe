package org.congvan.rollup.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.congvan.rollup.PeriodRollup;
import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.ReportingAgency;
import org.congvan.rollup.result.RollupConflict;
import org.congvan.rollup.result.RollupConflict.DifferingDuplicate;
import org.congvan.rollup.result.RollupConflict.DifferingUnits;
import org.congvan.rollup.result.RollupConflict.HierarchyImbalance;
import org.congvan.rollup.result.RollupConflict.NamedTwice;
import org.congvan.rollup.result.RollupConflict.StatedTwice;
import org.congvan.text.OfficialNumber;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A conflict in words (một dòng bảng mâu thuẫn số liệu), such as "Sở Y tế", "Tin, bài (tin)", 12
 * counted, 11 in another report, and which reports these are: for annexes and tables.
 *
 * @param agency whose figures they are; empty where no single agency's
 * @param figure the figure with its unit; empty where it is about no figure
 * @param counted the value in the result; null where there is none
 * @param other the value that speaks against it; null where there is none
 * @param explanation what is wrong, in Vietnamese, with the reports it stands in; not blank
 */
public record ConflictLine(
    String agency,
    String figure,
    @Nullable BigDecimal counted,
    @Nullable BigDecimal other,
    String explanation) {

  /** As many agencies as are named for a unit; a reader looks no further. */
  private static final int NAMED_AGENCIES = 10;

  /**
   * Checks the words.
   *
   * @throws IllegalArgumentException if the explanation is blank
   */
  public ConflictLine {
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(figure, "figure");
    explanation = RequiredText.of(explanation, "Explanation of a conflict");
  }

  /**
   * Tells all conflicts of a period.
   *
   * @param rollup what the reports add up to
   * @return a line for each conflict, in their order
   */
  public static List<ConflictLine> of(PeriodRollup rollup) {
    List<ConflictLine> lines = new ArrayList<>();
    rollup.conflicts().forEach(conflict -> lines.add(of(conflict, rollup)));
    return List.copyOf(lines);
  }

  private static ConflictLine of(RollupConflict conflict, PeriodRollup rollup) {
    if (conflict instanceof DifferingDuplicate differing) {
      return new ConflictLine(
          differing.agency().fullName(),
          named(differing.heading()),
          differing.counted(),
          differing.other(),
          "Hai báo cáo có số liệu khác nhau: tính theo "
              + RollupWords.report(differing.kept())
              + "; không tính "
              + RollupWords.report(differing.turnedAway()));
    } else if (conflict instanceof StatedTwice twice) {
      return new ConflictLine(
          twice.agency().fullName(),
          named(twice.heading()),
          twice.counted(),
          twice.other(),
          "Một báo cáo nêu hai số khác nhau, tính theo số nêu trước: "
              + RollupWords.report(twice.report()));
    } else if (conflict instanceof DifferingUnits units) {
      return of(units, rollup);
    } else if (conflict instanceof HierarchyImbalance imbalance) {
      return new ConflictLine(
          imbalance.agency().fullName(),
          named(imbalance.heading()),
          imbalance.stated(),
          imbalance.sumBelow(),
          "Khác tổng số của cấp dưới ("
              + OfficialNumber.formatCount(imbalance.stating())
              + "/"
              + OfficialNumber.formatCount(imbalance.below())
              + " cơ quan cấp dưới có số liệu): "
              + source(imbalance.agency(), rollup));
    } else if (conflict instanceof NamedTwice named) {
      return new ConflictLine(
          named.first().fullName(),
          "",
          null,
          null,
          "Có thể là một cơ quan nhưng được tính là hai: "
              + source(named.first(), rollup)
              + "; "
              + source(named.second(), rollup));
    }
    throw new AssertionError(conflict);
  }

  private static ConflictLine of(DifferingUnits units, PeriodRollup rollup) {
    StringJoiner sources = new StringJoiner("; ");
    for (FigureHeading heading : units.headings()) {
      sources.add(heading.unit() + ": " + stating(heading, rollup));
    }
    return new ConflictLine(
        "",
        units.headings().get(0).name(),
        null,
        null,
        "Một chỉ tiêu có nhiều đơn vị tính, không cộng với nhau: " + sources);
  }

  /** The first agencies that state a figure; all of them stand in the table by agency. */
  private static String stating(FigureHeading heading, PeriodRollup rollup) {
    List<ReportingAgency> agencies =
        rollup.agencies().stream()
            .filter(agency -> rollup.valuesOf(agency.key()).containsKey(heading.key()))
            .toList();
    StringJoiner names = new StringJoiner(", ");
    agencies.stream().limit(NAMED_AGENCIES).forEach(agency -> names.add(agency.fullName()));
    return agencies.size() <= NAMED_AGENCIES
        ? names.toString()
        : names
            + " và "
            + OfficialNumber.formatCount(agencies.size() - NAMED_AGENCIES)
            + " cơ quan khác";
  }

  private static String source(ReportingAgency agency, PeriodRollup rollup) {
    return Optional.ofNullable(agency.id()).map(id -> id.value() + ", ").orElse("")
        + rollup.findReport(agency.key()).map(RollupWords::report).orElse("chưa gửi");
  }

  private static String named(FigureHeading heading) {
    return heading.name() + " (" + heading.unit() + ")";
  }
}
