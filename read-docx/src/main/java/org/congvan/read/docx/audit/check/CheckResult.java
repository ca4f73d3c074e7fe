package org.congvan.read.docx.audit.check;

import java.util.Objects;
import org.congvan.layout.Component;
import org.congvan.regulation.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What one check of form comes to (kết quả kiểm tra), such as the letters of the motto: 12 pt where
 * 13 to 14 pt are allowed. Of several faults it holds the worst and counts the others.
 *
 * @param aspect what was measured
 * @param component the component that was measured; null for the file as a whole
 * @param outcome what it comes to
 * @param measured what the file has; null if nothing was measured
 * @param allowed what the regulation allows
 * @param spot where; null if the check concerns no place
 * @param others how many other places have the same fault or doubt, 0 or more
 * @param remark why it needs a review or was not judged; null where there is nothing to say
 * @param suggestion what to change; null if nothing
 * @param basis what the measure rests on
 */
public record CheckResult(
    Aspect aspect,
    @Nullable Component component,
    Outcome outcome,
    @Nullable Phrase measured,
    Phrase allowed,
    @Nullable Spot spot,
    int others,
    @Nullable Phrase remark,
    @Nullable Phrase suggestion,
    Basis basis) {

  /** Refuses null in the required parts. */
  public CheckResult {
    Objects.requireNonNull(aspect, "aspect");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(allowed, "allowed");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * Returns the name of the check.
   *
   * @return such as {@code size.MOTTO} or {@code left-margin}
   */
  public String name() {
    return component == null ? aspect.id() : aspect.id() + "." + component;
  }
}
