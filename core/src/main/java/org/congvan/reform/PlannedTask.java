package org.congvan.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.congvan.body.Inline;
import org.congvan.body.Text;
import org.congvan.text.check.RequiredDay;
import org.jspecify.annotations.Nullable;

/**
 * A task of the next period (phương hướng, nhiệm vụ), such as "Ban hành Kế hoạch tuyên truyền cải
 * cách hành chính năm 2020 …".
 *
 * @param text what will be done, in the report's words; not empty
 * @param areas the reform areas it belongs to; empty where the report does not say
 * @param dueDate the day it is due; null where the report fixes none
 */
public record PlannedTask(List<Inline> text, List<ReformArea> areas, @Nullable LocalDate dueDate) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no text, or the year of the due date is outside 1
   *     to 9999
   */
  public PlannedTask {
    text = Statement.require(text, "Planned task");
    dueDate = RequiredDay.ofNullable(dueDate, "Day a planned task is due");
    areas = List.copyOf(Objects.requireNonNull(areas, "areas"));
  }

  /**
   * Makes a task of plain text without a due date.
   *
   * @param text what will be done
   * @return the task
   */
  public static PlannedTask of(String text) {
    return new PlannedTask(List.of(Text.of(text)), List.of(), null);
  }

  /**
   * Returns this task with other words.
   *
   * @param newText what will be done, in the report's words; not empty
   * @return the changed copy
   * @throws IllegalArgumentException if there is no text
   */
  public PlannedTask withText(List<Inline> newText) {
    return new PlannedTask(newText, areas, dueDate);
  }

  /**
   * Returns this task with areas.
   *
   * @param newAreas the reform areas it belongs to; empty where the report does not say
   * @return the changed copy
   */
  public PlannedTask withAreas(List<ReformArea> newAreas) {
    return new PlannedTask(text, newAreas, dueDate);
  }

  /**
   * Returns this task with a due date.
   *
   * @param newDueDate the day it is due; null where the report fixes none
   * @return the changed copy
   */
  public PlannedTask withDueDate(@Nullable LocalDate newDueDate) {
    return new PlannedTask(text, areas, newDueDate);
  }
}
