package org.congvan.reform;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.congvan.body.BodySources;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Paragraph;

/**
 * An administrative-reform report (báo cáo cải cách hành chính) as typed records, such as the
 * report on communicating reform in 2019 that the dispatch 477/SKHCN-TTNCUĐ carries.
 *
 * <p>The records are the report; {@link #body()} sets them out on the page by the {@link
 * #outline()}. What the report does not hold: who issued it and when, which is the document's.
 *
 * @param period the period the report covers
 * @param opening the paragraphs before part I
 * @param directives what was directed and issued (chỉ đạo, điều hành)
 * @param activities what was done: contents, forms, quantities, in the order told
 * @param advantages what helped (thuận lợi)
 * @param difficulties what hindered (khó khăn)
 * @param recommendations what is asked for (kiến nghị, đề xuất)
 * @param plannedTasks what comes next (phương hướng, nhiệm vụ)
 * @param closing the paragraphs after the last part
 * @param outline the titles under which the records stand
 */
public record ReformReport(
    ReportingPeriod period,
    List<Paragraph> opening,
    List<Directive> directives,
    List<Activity> activities,
    List<Advantage> advantages,
    List<Difficulty> difficulties,
    List<Recommendation> recommendations,
    List<PlannedTask> plannedTasks,
    List<Paragraph> closing,
    ReportOutline outline)
    implements DocumentContent {

  /** Copies the lists. */
  public ReformReport {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(outline, "outline");
    opening = List.copyOf(Objects.requireNonNull(opening, "opening"));
    directives = List.copyOf(Objects.requireNonNull(directives, "directives"));
    activities = List.copyOf(Objects.requireNonNull(activities, "activities"));
    advantages = List.copyOf(Objects.requireNonNull(advantages, "advantages"));
    difficulties = List.copyOf(Objects.requireNonNull(difficulties, "difficulties"));
    recommendations = List.copyOf(Objects.requireNonNull(recommendations, "recommendations"));
    plannedTasks = List.copyOf(Objects.requireNonNull(plannedTasks, "plannedTasks"));
    closing = List.copyOf(Objects.requireNonNull(closing, "closing"));
  }

  /**
   * Begins a report.
   *
   * @param period the period it covers
   * @param outline the titles under which the records stand
   * @return an empty builder
   */
  public static Builder builder(ReportingPeriod period, ReportOutline outline) {
    return new Builder(period, outline);
  }

  /**
   * Returns the activities that tell of one side of the work.
   *
   * @param aspect content, form or quantity
   * @return the activities in the order told; may be empty
   */
  public List<Activity> activities(ActivityAspect aspect) {
    return activities.stream().filter(activity -> activity.aspect() == aspect).toList();
  }

  /**
   * Returns all figures of the report in the order told.
   *
   * @return the counts of all activities; may be empty
   */
  public Stream<ActivityCount> counts() {
    return activities.stream().flatMap(activity -> activity.counts().stream());
  }

  @Override
  public DocumentBody body() {
    return ReportBody.of(this).body();
  }

  @Override
  public BodySources sources() {
    return ReportBody.of(this).sources();
  }

  /** Collects the records of a report; not thread-safe. */
  public static final class Builder {

    private final ReportingPeriod period;
    private final ReportOutline outline;
    private final List<Paragraph> opening = new ArrayList<>();
    private final List<Directive> directives = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Advantage> advantages = new ArrayList<>();
    private final List<Difficulty> difficulties = new ArrayList<>();
    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<PlannedTask> plannedTasks = new ArrayList<>();
    private final List<Paragraph> closing = new ArrayList<>();

    private Builder(ReportingPeriod period, ReportOutline outline) {
      this.period = Objects.requireNonNull(period, "period");
      this.outline = Objects.requireNonNull(outline, "outline");
    }

    /**
     * Adds a paragraph before part I.
     *
     * @param paragraph the paragraph
     * @return this builder
     */
    public Builder opening(Paragraph paragraph) {
      opening.add(paragraph);
      return this;
    }

    /**
     * Adds a directive.
     *
     * @param directive what was directed
     * @return this builder
     */
    public Builder directive(Directive directive) {
      directives.add(directive);
      return this;
    }

    /**
     * Adds an activity.
     *
     * @param activity what was done
     * @return this builder
     */
    public Builder activity(Activity activity) {
      activities.add(activity);
      return this;
    }

    /**
     * Adds an advantage.
     *
     * @param advantage what helped
     * @return this builder
     */
    public Builder advantage(Advantage advantage) {
      advantages.add(advantage);
      return this;
    }

    /**
     * Adds a difficulty.
     *
     * @param difficulty what hindered
     * @return this builder
     */
    public Builder difficulty(Difficulty difficulty) {
      difficulties.add(difficulty);
      return this;
    }

    /**
     * Adds a recommendation.
     *
     * @param recommendation what is asked for
     * @return this builder
     */
    public Builder recommendation(Recommendation recommendation) {
      recommendations.add(recommendation);
      return this;
    }

    /**
     * Adds a task of the next period.
     *
     * @param task what comes next
     * @return this builder
     */
    public Builder plannedTask(PlannedTask task) {
      plannedTasks.add(task);
      return this;
    }

    /**
     * Adds a paragraph after the last part.
     *
     * @param paragraph the paragraph
     * @return this builder
     */
    public Builder closing(Paragraph paragraph) {
      closing.add(paragraph);
      return this;
    }

    /**
     * Makes the report.
     *
     * @return the report; the builder can go on collecting for another
     */
    public ReformReport build() {
      return new ReformReport(
          period,
          opening,
          directives,
          activities,
          advantages,
          difficulties,
          recommendations,
          plannedTasks,
          closing,
          outline);
    }
  }
}
