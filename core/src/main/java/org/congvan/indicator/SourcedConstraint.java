package org.congvan.indicator;

import java.util.Objects;
import org.congvan.regulation.Confidence;
import org.congvan.text.check.RequiredText;

/**
 * A constraint of a catalogue with where it comes from (nguồn), such as the balance of dossiers
 * from the counters of one-stop software.
 *
 * @param constraint the constraint
 * @param source where it comes from; not blank
 * @param confidence how sure the source is; not {@link Confidence#LOW}
 */
public record SourcedConstraint(Constraint constraint, String source, Confidence confidence) {

  /**
   * Normalises the source.
   *
   * @throws IllegalArgumentException if the source is blank or the confidence low
   */
  public SourcedConstraint {
    Objects.requireNonNull(constraint, "constraint");
    source = RequiredText.of(source, "Source of a constraint");
    if (Objects.requireNonNull(confidence, "confidence") == Confidence.LOW) {
      throw new IllegalArgumentException(
          "Constraint must not rest on confidence LOW: " + constraint + "; leave it out");
    }
  }
}
