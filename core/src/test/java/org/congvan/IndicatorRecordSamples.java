package org.congvan;

import java.math.BigDecimal;
import java.util.List;
import org.congvan.indicator.BalanceReport;
import org.congvan.indicator.Constraint;
import org.congvan.indicator.Imbalance;
import org.congvan.indicator.Indicator;
import org.congvan.indicator.IndicatorFormula;
import org.congvan.indicator.IndicatorSum;
import org.congvan.indicator.Measurement;
import org.congvan.indicator.SourcedConstraint;
import org.congvan.reform.ChannelKind;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReportFrequency;
import org.congvan.regulation.Confidence;

/** One record of each kind that catalogues hold and give. */
final class IndicatorRecordSamples {
  private static final IndicatorCode TOTAL = IndicatorCode.parse("HS.TONG");
  private static final IndicatorCode RECEIVED = IndicatorCode.parse("HS.NHAN");
  private static final IndicatorCode CARRIED = IndicatorCode.parse("HS.TON");

  private IndicatorRecordSamples() {}

  static List<Record> all() {
    Measurement.Percent percent = new Measurement.Percent(RECEIVED, TOTAL);
    IndicatorSum sum = IndicatorSum.of(RECEIVED);
    IndicatorSum difference = new IndicatorSum(List.of(TOTAL), List.of(CARRIED));
    IndicatorFormula formula = new IndicatorFormula(RECEIVED, difference);
    Imbalance imbalance = new Imbalance(formula, BigDecimal.TEN, BigDecimal.ONE);
    BalanceReport.NotChecked notChecked = new BalanceReport.NotChecked(formula, List.of(CARRIED));
    return List.of(
        TOTAL,
        new Measurement.Count(),
        new Measurement.Sum(),
        new Measurement.Stock(Measurement.Moment.CLOSING),
        new Measurement.Ratio(RECEIVED, TOTAL),
        percent,
        difference,
        formula,
        new Constraint.Equation(sum, difference),
        new Constraint.AtMost(sum, difference),
        new Constraint.Bounds(TOTAL, BigDecimal.ZERO, BigDecimal.TEN),
        new Constraint.Quotient(CARRIED, percent),
        new SourcedConstraint(formula, "nguồn", Confidence.HIGH),
        imbalance,
        notChecked,
        new BalanceReport(List.of(imbalance), List.of(notChecked)),
        new Indicator(
            TOTAL,
            "Hồ sơ phải giải quyết",
            List.of("Hồ sơ phải xử lý"),
            List.of("hồ sơ"),
            new Measurement.Count(),
            List.of(ReformArea.PROCEDURES),
            List.of(ChannelKind.OTHER),
            List.of(ReportFrequency.YEARLY),
            "nguồn",
            Confidence.HIGH));
  }
}
