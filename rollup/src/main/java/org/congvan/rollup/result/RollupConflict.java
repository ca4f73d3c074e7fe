package org.congvan.rollup.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.congvan.rollup.intake.ReportIdentity;
import org.congvan.rollup.intake.ReportingAgency;
import org.jspecify.annotations.Nullable;

/**
 * Something in the reports that contradicts itself (mâu thuẫn số liệu), such as two reports of one
 * agency for one period with different figures. Only a person can decide which one is right.
 */
public sealed interface RollupConflict
    permits RollupConflict.DifferingDuplicate,
        RollupConflict.StatedTwice,
        RollupConflict.DifferingUnits,
        RollupConflict.HierarchyImbalance,
        RollupConflict.NamedTwice {

  /**
   * Two reports of one agency for one period state different values of a figure, such as 11 and 12.
   *
   * @param agency who reported
   * @param heading the figure
   * @param counted the value in the report that counts; null if it does not state the figure
   * @param other the value in the other report; null if it does not state the figure
   * @param countedReport the report that counts
   * @param supersededReport the other report
   */
  record DifferingDuplicate(
      ReportingAgency agency,
      FigureHeading heading,
      @Nullable BigDecimal counted,
      @Nullable BigDecimal other,
      ReportIdentity countedReport,
      ReportIdentity supersededReport)
      implements RollupConflict {

    /** Refuses null in the required parts. */
    public DifferingDuplicate {
      Objects.requireNonNull(agency, "agency");
      Objects.requireNonNull(heading, "heading");
      Objects.requireNonNull(countedReport, "countedReport");
      Objects.requireNonNull(supersededReport, "supersededReport");
    }
  }

  /**
   * One report states a figure twice with different values, for the same reform areas; the first
   * one counts.
   *
   * @param agency who reported
   * @param heading the figure
   * @param counted the first value, which counts
   * @param other the other value
   * @param report the report
   */
  record StatedTwice(
      ReportingAgency agency,
      FigureHeading heading,
      BigDecimal counted,
      BigDecimal other,
      ReportIdentity report)
      implements RollupConflict {

    /** Refuses null. */
    public StatedTwice {
      Objects.requireNonNull(agency, "agency");
      Objects.requireNonNull(heading, "heading");
      Objects.requireNonNull(counted, "counted");
      Objects.requireNonNull(other, "other");
      Objects.requireNonNull(report, "report");
    }
  }

  /**
   * Reports count one indicator in different units, such as "tin,bài" and "lượt"; each unit has a
   * total of its own.
   *
   * @param headings the figures, two or more, which differ only in the unit
   */
  record DifferingUnits(List<FigureHeading> headings) implements RollupConflict {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are less than two figures
     */
    public DifferingUnits {
      headings = List.copyOf(Objects.requireNonNull(headings, "headings"));
      if (headings.size() < 2) {
        throw new IllegalArgumentException("Differing units must be two or more: " + headings);
      }
    }
  }

  /**
   * An agency's own figure differs from the sum of those below it in the hierarchy, such as 30 of
   * the district and 11 + 18 of its communes. The agency's own figure counts.
   *
   * @param agency the upper agency
   * @param heading the figure
   * @param stated the agency's own figure
   * @param sumBelow the sum of the agencies directly below it that state the figure
   * @param below how many agencies are directly below it
   * @param stating how many of these state the figure, 1 or more
   */
  record HierarchyImbalance(
      ReportingAgency agency,
      FigureHeading heading,
      BigDecimal stated,
      BigDecimal sumBelow,
      int below,
      int stating)
      implements RollupConflict {

    /** Refuses null. */
    public HierarchyImbalance {
      Objects.requireNonNull(agency, "agency");
      Objects.requireNonNull(heading, "heading");
      Objects.requireNonNull(stated, "stated");
      Objects.requireNonNull(sumBelow, "sumBelow");
    }

    /**
     * Returns by how much the agency states more than those below it.
     *
     * @return stated minus the sum; negative if it states less
     */
    public BigDecimal imbalance() {
      return stated.subtract(sumBelow);
    }
  }

  /**
   * Two agencies of the result may be one, such as "Sở Y tế" with an identifier in one report and
   * without in another; their figures are added as those of two.
   *
   * @param first one agency
   * @param second the other, of the same name
   */
  record NamedTwice(ReportingAgency first, ReportingAgency second) implements RollupConflict {

    /** Refuses null. */
    public NamedTwice {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(second, "second");
    }
  }
}
