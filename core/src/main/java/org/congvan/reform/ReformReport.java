package org.congvan.reform;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.congvan.body.BodyPathMap;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Paragraph;
import org.congvan.body.SourcedBody;

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
 * @param activities what was done: contents, forms, quantities, in their order
 * @param advantages what helped (thuận lợi)
 * @param difficulties what hindered (khó khăn)
 * @param recommendations what is asked for (kiến nghị, đề xuất)
 * @param plannedTasks what comes next (phương hướng, nhiệm vụ)
 * @param closing the paragraphs after the last part
 * @param outline the titles that the records come under
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
   * @param outline the titles that the records come under
   * @return an empty builder
   */
  public static Builder builder(ReportingPeriod period, ReportOutline outline) {
    return new Builder(period, outline);
  }

  /**
   * Returns the activities about one side of the work.
   *
   * @param aspect content, form or quantity
   * @return the activities in their order; may be empty
   */
  public List<Activity> activities(ActivityAspect aspect) {
    return activities.stream().filter(activity -> activity.aspect() == aspect).toList();
  }

  /**
   * Returns all figures of the report in their order.
   *
   * @return the counts of all activities; may be empty
   */
  public Stream<ActivityCount> counts() {
    return activities.stream().flatMap(activity -> activity.counts().stream());
  }

  /**
   * Begins a builder with the records of this report.
   *
   * @return a builder; what it makes is this report until a part is changed
   */
  public Builder toBuilder() {
    return new Builder(period, outline)
        .opening(opening)
        .directives(directives)
        .activities(activities)
        .advantages(advantages)
        .difficulties(difficulties)
        .recommendations(recommendations)
        .plannedTasks(plannedTasks)
        .closing(closing);
  }

  /**
   * Returns this report on another period.
   *
   * @param newPeriod the period the report covers
   * @return the changed copy
   */
  public ReformReport withPeriod(ReportingPeriod newPeriod) {
    return toBuilder().period(newPeriod).build();
  }

  /**
   * Returns this report with other paragraphs before part I.
   *
   * @param newOpening the paragraphs before part I; may be empty
   * @return the changed copy
   */
  public ReformReport withOpening(List<Paragraph> newOpening) {
    return toBuilder().opening(newOpening).build();
  }

  /**
   * Returns this report with other directives.
   *
   * @param newDirectives what was directed and issued; may be empty
   * @return the changed copy
   */
  public ReformReport withDirectives(List<Directive> newDirectives) {
    return toBuilder().directives(newDirectives).build();
  }

  /**
   * Returns this report with other activities.
   *
   * @param newActivities what was done; may be empty
   * @return the changed copy
   */
  public ReformReport withActivities(List<Activity> newActivities) {
    return toBuilder().activities(newActivities).build();
  }

  /**
   * Returns this report with other advantages.
   *
   * @param newAdvantages what helped; may be empty
   * @return the changed copy
   */
  public ReformReport withAdvantages(List<Advantage> newAdvantages) {
    return toBuilder().advantages(newAdvantages).build();
  }

  /**
   * Returns this report with other difficulties.
   *
   * @param newDifficulties what hindered; may be empty
   * @return the changed copy
   */
  public ReformReport withDifficulties(List<Difficulty> newDifficulties) {
    return toBuilder().difficulties(newDifficulties).build();
  }

  /**
   * Returns this report with other recommendations.
   *
   * @param newRecommendations what is asked for; may be empty
   * @return the changed copy
   */
  public ReformReport withRecommendations(List<Recommendation> newRecommendations) {
    return toBuilder().recommendations(newRecommendations).build();
  }

  /**
   * Returns this report with other planned tasks.
   *
   * @param newPlannedTasks what comes next; may be empty
   * @return the changed copy
   */
  public ReformReport withPlannedTasks(List<PlannedTask> newPlannedTasks) {
    return toBuilder().plannedTasks(newPlannedTasks).build();
  }

  /**
   * Returns this report with other paragraphs after the last part.
   *
   * @param newClosing the paragraphs after the last part; may be empty
   * @return the changed copy
   */
  public ReformReport withClosing(List<Paragraph> newClosing) {
    return toBuilder().closing(newClosing).build();
  }

  /**
   * Returns this report under another outline.
   *
   * @param newOutline the titles that the records come under
   * @return the changed copy
   */
  public ReformReport withOutline(ReportOutline newOutline) {
    return toBuilder().outline(newOutline).build();
  }

  @Override
  public DocumentBody body() {
    return ReportBody.of(this);
  }

  @Override
  public BodyPathMap bodyPaths() {
    return sourcedBody().paths();
  }

  @Override
  public SourcedBody sourcedBody() {
    return ReportBody.sourced(this);
  }

  /** Collects the records of a report; not thread-safe. */
  public static final class Builder {

    private ReportingPeriod period;
    private ReportOutline outline;
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
     * Sets the period.
     *
     * @param newPeriod the period the report covers
     * @return this builder
     */
    public Builder period(ReportingPeriod newPeriod) {
      period = Objects.requireNonNull(newPeriod, "newPeriod");
      return this;
    }

    /**
     * Sets the outline.
     *
     * @param newOutline the titles that the records come under
     * @return this builder
     */
    public Builder outline(ReportOutline newOutline) {
      outline = Objects.requireNonNull(newOutline, "newOutline");
      return this;
    }

    /**
     * Adds a paragraph before part I.
     *
     * @param paragraph the paragraph
     * @return this builder
     */
    public Builder opening(Paragraph paragraph) {
      opening.add(Objects.requireNonNull(paragraph, "paragraph"));
      return this;
    }

    /**
     * Sets the paragraphs before part I, in the place of those added so far.
     *
     * @param newOpening the paragraphs before part I; may be empty
     * @return this builder
     */
    public Builder opening(List<Paragraph> newOpening) {
      Objects.requireNonNull(newOpening, "newOpening");
      opening.clear();
      newOpening.forEach(this::opening);
      return this;
    }

    /**
     * Adds a directive.
     *
     * @param directive what was directed
     * @return this builder
     */
    public Builder directive(Directive directive) {
      directives.add(Objects.requireNonNull(directive, "directive"));
      return this;
    }

    /**
     * Sets what was directed and issued, in the place of the records added so far.
     *
     * @param newDirectives what was directed and issued; may be empty
     * @return this builder
     */
    public Builder directives(List<Directive> newDirectives) {
      Objects.requireNonNull(newDirectives, "newDirectives");
      directives.clear();
      newDirectives.forEach(this::directive);
      return this;
    }

    /**
     * Adds an activity.
     *
     * @param activity what was done
     * @return this builder
     */
    public Builder activity(Activity activity) {
      activities.add(Objects.requireNonNull(activity, "activity"));
      return this;
    }

    /**
     * Sets what was done, in the place of the records added so far.
     *
     * @param newActivities what was done; may be empty
     * @return this builder
     */
    public Builder activities(List<Activity> newActivities) {
      Objects.requireNonNull(newActivities, "newActivities");
      activities.clear();
      newActivities.forEach(this::activity);
      return this;
    }

    /**
     * Adds an advantage.
     *
     * @param advantage what helped
     * @return this builder
     */
    public Builder advantage(Advantage advantage) {
      advantages.add(Objects.requireNonNull(advantage, "advantage"));
      return this;
    }

    /**
     * Sets what helped, in the place of the records added so far.
     *
     * @param newAdvantages what helped; may be empty
     * @return this builder
     */
    public Builder advantages(List<Advantage> newAdvantages) {
      Objects.requireNonNull(newAdvantages, "newAdvantages");
      advantages.clear();
      newAdvantages.forEach(this::advantage);
      return this;
    }

    /**
     * Adds a difficulty.
     *
     * @param difficulty what hindered
     * @return this builder
     */
    public Builder difficulty(Difficulty difficulty) {
      difficulties.add(Objects.requireNonNull(difficulty, "difficulty"));
      return this;
    }

    /**
     * Sets what hindered, in the place of the records added so far.
     *
     * @param newDifficulties what hindered; may be empty
     * @return this builder
     */
    public Builder difficulties(List<Difficulty> newDifficulties) {
      Objects.requireNonNull(newDifficulties, "newDifficulties");
      difficulties.clear();
      newDifficulties.forEach(this::difficulty);
      return this;
    }

    /**
     * Adds a recommendation.
     *
     * @param recommendation what is asked for
     * @return this builder
     */
    public Builder recommendation(Recommendation recommendation) {
      recommendations.add(Objects.requireNonNull(recommendation, "recommendation"));
      return this;
    }

    /**
     * Sets what is asked for, in the place of the records added so far.
     *
     * @param newRecommendations what is asked for; may be empty
     * @return this builder
     */
    public Builder recommendations(List<Recommendation> newRecommendations) {
      Objects.requireNonNull(newRecommendations, "newRecommendations");
      recommendations.clear();
      newRecommendations.forEach(this::recommendation);
      return this;
    }

    /**
     * Adds a task of the next period.
     *
     * @param task what comes next
     * @return this builder
     */
    public Builder plannedTask(PlannedTask task) {
      plannedTasks.add(Objects.requireNonNull(task, "task"));
      return this;
    }

    /**
     * Sets what comes next, in the place of the records added so far.
     *
     * @param newPlannedTasks what comes next; may be empty
     * @return this builder
     */
    public Builder plannedTasks(List<PlannedTask> newPlannedTasks) {
      Objects.requireNonNull(newPlannedTasks, "newPlannedTasks");
      plannedTasks.clear();
      newPlannedTasks.forEach(this::plannedTask);
      return this;
    }

    /**
     * Adds a paragraph after the last part.
     *
     * @param paragraph the paragraph
     * @return this builder
     */
    public Builder closing(Paragraph paragraph) {
      closing.add(Objects.requireNonNull(paragraph, "paragraph"));
      return this;
    }

    /**
     * Sets the paragraphs after the last part, in the place of those added so far.
     *
     * @param newClosing the paragraphs after the last part; may be empty
     * @return this builder
     */
    public Builder closing(List<Paragraph> newClosing) {
      Objects.requireNonNull(newClosing, "newClosing");
      closing.clear();
      newClosing.forEach(this::closing);
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
