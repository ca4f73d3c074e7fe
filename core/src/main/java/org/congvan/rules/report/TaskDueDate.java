package org.congvan.rules.report;

import java.time.LocalDate;
import java.util.List;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.ReformReport;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rules.selection.Selections;
import org.congvan.rules.words.SlashedDate;

/** A planned task is not due before the date of issue. */
final class TaskDueDate extends ReportRule<TaskDueDate.Plan> {

  private static final DocumentPath PLANNED_TASKS = DocumentPath.of("content", "plannedTasks");

  /** The date of issue and the tasks. */
  record Plan(LocalDate issuedOn, List<PlannedTask> tasks) {}

  TaskDueDate() {
    super("RPT-006", TaskDueDate::plan);
  }

  private static RuleSubjects<Plan> plan(ReformReport report, OfficialDocument document) {
    List<PlannedTask> tasks = report.plannedTasks();
    return tasks.stream().allMatch(each -> each.dueDate() == null)
        ? RuleSubjects.notApplicable()
        : Selections.dated(document, day -> new Plan(day, tasks));
  }

  @Override
  public void check(Plan plan, FindingSink sink) {
    for (int i = 0; i < plan.tasks().size(); i++) {
      LocalDate due = plan.tasks().get(i).dueDate();
      if (due != null && due.isBefore(plan.issuedOn())) {
        sink.report(
            PLANNED_TASKS.item(i).child("dueDate"),
            SlashedDate.of(due),
            SlashedDate.of(plan.issuedOn()));
      }
    }
  }
}
