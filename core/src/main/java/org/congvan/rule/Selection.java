package org.congvan.rule;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/**
 * What of a document a rule looks at (phần được kiểm tra), such as each cited document: its
 * subject, nothing because the rule is not about such documents, or nothing because a part is
 * missing.
 *
 * @param <S> the type of the subject
 * @param subjects what the rule checks, one after the other; empty where there is nothing to check
 * @param obstacle why the rule cannot be evaluated; null where it can, or where it is not about
 *     such documents
 */
public record Selection<S>(List<S> subjects, @Nullable Obstacle obstacle) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there are subjects and an obstacle
   */
  public Selection {
    subjects = List.copyOf(Objects.requireNonNull(subjects, "subjects"));
    if (obstacle != null && !subjects.isEmpty()) {
      throw new IllegalArgumentException(
          "Selection must not have subjects and an obstacle: " + obstacle);
    }
  }

  /**
   * Selects a subject.
   *
   * @param subject what the rule checks
   * @param <S> its type
   * @return the selection
   */
  public static <S> Selection<S> of(S subject) {
    return new Selection<>(List.of(subject), null);
  }

  /**
   * Selects nothing, because the rule is not about such documents; the report does not mention it.
   *
   * @param <S> the type of the subject
   * @return the selection
   */
  public static <S> Selection<S> notApplicable() {
    return new Selection<>(List.of(), null);
  }

  /**
   * Selects nothing, because the document lacks a part; the report lists the rule as not evaluated.
   *
   * @param path the path of the missing part, such as {@code signature}
   * @param <S> the type of the subject
   * @return the selection
   */
  public static <S> Selection<S> missing(DocumentPath path) {
    return new Selection<>(List.of(), Obstacle.of(Obstacle.Kind.PART_MISSING, path.toString()));
  }

  /**
   * Selects nothing, because the content is of a kind the rule cannot read; the report lists the
   * rule as not evaluated.
   *
   * @param path the path of the content
   * @param <S> the type of the subject
   * @return the selection
   */
  public static <S> Selection<S> unreadable(DocumentPath path) {
    return new Selection<>(List.of(), Obstacle.of(Obstacle.Kind.OTHER_CONTENT, path.toString()));
  }

  /**
   * Selects a part that a draft may lack.
   *
   * @param document the document
   * @param path the path of the part, told when it is missing
   * @param part takes the part; null where it is missing
   * @param <S> the type of the part
   * @return the part, or {@link #missing}
   */
  public static <S> Selection<S> part(
      OfficialDocument document, DocumentPath path, Function<OfficialDocument, @Nullable S> part) {
    S found = Objects.requireNonNull(part, "part").apply(document);
    return found == null ? missing(path) : of(found);
  }
}
