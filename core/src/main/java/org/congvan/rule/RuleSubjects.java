package org.congvan.rule;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/**
 * What a rule checks in a document (phần được kiểm tra), such as each cited document; or nothing,
 * because the rule does not apply to the document or a part is missing.
 *
 * @param <S> the type of the subject
 * @param subjects what the rule checks, in order; empty if there is nothing to check
 * @param obstacle why the rule cannot be evaluated; null if it can, or if it does not apply
 */
public record RuleSubjects<S>(List<S> subjects, @Nullable NotEvaluatedReason obstacle) {

  private static final RuleSubjects<?> NONE = new RuleSubjects<>(List.of(), null);

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there are subjects and an obstacle
   */
  public RuleSubjects {
    subjects = List.copyOf(Objects.requireNonNull(subjects, "subjects"));
    if (obstacle != null && !subjects.isEmpty()) {
      throw new IllegalArgumentException(
          "Rule subjects must not come with an obstacle: " + obstacle);
    }
  }

  /**
   * Selects one subject.
   *
   * @param subject what the rule checks
   * @param <S> its type
   * @return the subjects
   */
  public static <S> RuleSubjects<S> of(S subject) {
    return new RuleSubjects<>(List.of(subject), null);
  }

  /**
   * Selects nothing because the rule does not apply to such documents; the report does not mention
   * it.
   *
   * @param <S> the type of the subject
   * @return the subjects
   */
  @SuppressWarnings("unchecked") // it has no subject of any type
  public static <S> RuleSubjects<S> notApplicable() {
    return (RuleSubjects<S>) NONE;
  }

  /**
   * Selects nothing because the document lacks a part; the report lists the rule as not evaluated.
   *
   * @param path the path of the missing part, such as {@code signature}
   * @param <S> the type of the subject
   * @return the subjects
   */
  public static <S> RuleSubjects<S> missing(DocumentPath path) {
    return new RuleSubjects<>(
        List.of(), NotEvaluatedReason.of(NotEvaluatedReason.Kind.PART_MISSING, path.toString()));
  }

  /**
   * Selects nothing because the rule cannot read this kind of content; the report lists the rule as
   * not evaluated.
   *
   * @param path the path of the content
   * @param <S> the type of the subject
   * @return the subjects
   */
  public static <S> RuleSubjects<S> unreadable(DocumentPath path) {
    return new RuleSubjects<>(
        List.of(), NotEvaluatedReason.of(NotEvaluatedReason.Kind.OTHER_CONTENT, path.toString()));
  }

  /**
   * Selects a part that a draft may lack.
   *
   * @param document the document
   * @param path the path of the part
   * @param part gets the part; null if it is missing
   * @param <S> the type of the part
   * @return the part, or {@link #missing}
   */
  public static <S> RuleSubjects<S> part(
      OfficialDocument document, DocumentPath path, Function<OfficialDocument, @Nullable S> part) {
    S found = Objects.requireNonNull(part, "part").apply(document);
    return found == null ? missing(path) : of(found);
  }
}
