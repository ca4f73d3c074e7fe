package org.congvan.rules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.path.DocumentPath;
import org.congvan.reform.Advantage;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Directive;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformReport;

/**
 * The text of one record of a report with its figures.
 *
 * @param records the component that holds the records, such as {@code difficulties}
 * @param position the position of the record, from 0
 * @param component the component of the record that holds the text
 * @param figures the figures in the text
 */
record ReportWords(String records, int position, String component, FiguresInText figures) {

  private static final DocumentPath CONTENT = DocumentPath.of("content");

  /** The texts of all records, in the order of the report. */
  static List<ReportWords> of(ReportFigures figures) {
    ReformReport report = figures.report();
    List<ReportWords> all = new ArrayList<>();
    addAll(all, "opening", "inlines", report.opening(), Paragraph::inlines);
    addAll(all, "directives", "text", report.directives(), Directive::text);
    for (int i = 0; i < report.activities().size(); i++) {
      all.add(new ReportWords("activities", i, "text", figures.ofActivity(i)));
    }
    addAll(all, "advantages", "text", report.advantages(), Advantage::text);
    addAll(all, "difficulties", "text", report.difficulties(), Difficulty::text);
    addAll(all, "recommendations", "text", report.recommendations(), Recommendation::text);
    addAll(all, "plannedTasks", "text", report.plannedTasks(), PlannedTask::text);
    addAll(all, "closing", "inlines", report.closing(), Paragraph::inlines);
    return all;
  }

  private static <T> void addAll(
      List<ReportWords> all,
      String records,
      String component,
      List<T> values,
      Function<T, List<Inline>> words) {
    for (int i = 0; i < values.size(); i++) {
      FiguresInText figures = FiguresInText.withoutReferences(words.apply(values.get(i)));
      all.add(new ReportWords(records, i, component, figures));
    }
  }

  /** The path of the text, such as {@code content.difficulties[0].text}. */
  DocumentPath path() {
    return CONTENT.child(records).item(position).child(component);
  }
}
