package org.congvan.testkit;

import java.util.List;
import java.util.Objects;
import org.congvan.body.Paragraph;
import org.congvan.reform.Activity;
import org.congvan.reform.Advantage;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Directive;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/** Collects the parts of an arbitrary report; not thread-safe. */
final class ReportParts {
  private @Nullable ReportingPeriod period;
  private @Nullable ReportOutline outline;
  private List<Paragraph> opening = List.of();
  private List<Directive> directives = List.of();
  private List<Activity> activities = List.of();
  private List<Advantage> advantages = List.of();
  private List<Difficulty> difficulties = List.of();
  private List<Recommendation> recommendations = List.of();
  private List<PlannedTask> plannedTasks = List.of();
  private List<Paragraph> closing = List.of();

  ReportParts period(ReportingPeriod value) {
    period = value;
    return this;
  }

  ReportParts outline(ReportOutline value) {
    outline = value;
    return this;
  }

  ReportParts opening(List<Paragraph> value) {
    opening = value;
    return this;
  }

  ReportParts directives(List<Directive> value) {
    directives = value;
    return this;
  }

  ReportParts activities(List<Activity> value) {
    activities = value;
    return this;
  }

  ReportParts advantages(List<Advantage> value) {
    advantages = value;
    return this;
  }

  ReportParts difficulties(List<Difficulty> value) {
    difficulties = value;
    return this;
  }

  ReportParts recommendations(List<Recommendation> value) {
    recommendations = value;
    return this;
  }

  ReportParts plannedTasks(List<PlannedTask> value) {
    plannedTasks = value;
    return this;
  }

  ReportParts closing(List<Paragraph> value) {
    closing = value;
    return this;
  }

  ReformReport report() {
    return new ReformReport(
        Objects.requireNonNull(period),
        opening,
        directives,
        activities,
        advantages,
        difficulties,
        recommendations,
        plannedTasks,
        closing,
        Objects.requireNonNull(outline));
  }
}
