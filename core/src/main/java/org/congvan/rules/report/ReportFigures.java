package org.congvan.rules.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congvan.body.Citation;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.indicator.Indicator;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.reform.Activity;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ReformReport;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.jspecify.annotations.Nullable;

/**
 * All figures of a report, recorded or in its text. Each text is scanned once for all rules, when
 * the first of them asks. It serves one validation.
 */
final class ReportFigures {

  private final ReformReport report;
  private final List<RecordedCount> recorded;
  private final Map<Integer, FiguresInText> ofActivities = new HashMap<>();
  private final Map<Integer, FiguresInText> withNotes = new HashMap<>();
  private final Map<IndicatorCatalogue, List<List<Indicator>>> meant = new HashMap<>();
  private final Map<IndicatorCatalogue, List<CataloguedFigures>> catalogued = new HashMap<>();

  private ReportFigures(ReformReport report) {
    this.report = report;
    this.recorded = RecordedCount.of(report);
  }

  /** The figures of a report, nothing of whose text is read yet. */
  static ReportFigures of(ReformReport report) {
    return new ReportFigures(report);
  }

  /** Selects the figures of a report; a copy is not judged for those of the copied document. */
  static RuleSubjects<ReportFigures> select(ValidationContext context) {
    return !context.document().isCopy()
            && context.document().content() instanceof ReformReport report
        ? RuleSubjects.of(context.get(ReportFigures.class, each -> of(report)))
        : RuleSubjects.notApplicable();
  }

  /** The report. */
  ReformReport report() {
    return report;
  }

  /** The recorded figures, in order. */
  List<RecordedCount> recorded() {
    return recorded;
  }

  /** The figures in the text of an activity, from 0, without citations, links and footnotes. */
  FiguresInText ofActivity(int position) {
    return ofActivities.computeIfAbsent(
        position, each -> FiguresInText.withoutReferences(report.activities().get(each)));
  }

  /** The figures in the text of an activity, from 0, and in its footnotes. */
  FiguresInText ofActivityWithNotes(int position) {
    Activity activity = report.activities().get(position);
    return isPlain(activity)
        ? ofActivity(position)
        : withNotes.computeIfAbsent(position, each -> FiguresInText.of(activity));
  }

  private static boolean isPlain(Activity activity) {
    for (Inline each : activity.text()) {
      if (each instanceof Citation || each instanceof Link || each instanceof Footnote) {
        return false;
      }
    }
    return true;
  }

  /** The indicators that each of the recorded figures may be of: by its code, else by name. */
  List<List<Indicator>> meant(IndicatorCatalogue catalogue) {
    @Nullable List<List<Indicator>> known = meant.get(catalogue);
    if (known == null) {
      known = new ArrayList<>(recorded.size());
      for (RecordedCount each : recorded) {
        IndicatorCode code = each.count().code();
        known.add(
            code == null
                ? catalogue.named(each.count().indicator())
                : catalogue.find(code).map(List::of).orElse(List.of()));
      }
      meant.put(catalogue, known);
    }
    return known;
  }

  /** The recorded figures by the indicators of a catalogue. */
  List<CataloguedFigures> by(IndicatorCatalogue catalogue) {
    @Nullable List<CataloguedFigures> known = catalogued.get(catalogue);
    if (known == null) {
      known = CataloguedFigures.of(this, catalogue);
      catalogued.put(catalogue, known);
    }
    return known;
  }
}
