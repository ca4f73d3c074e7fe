package org.congvan.indicator;

import java.util.List;
import java.util.Objects;
import org.congvan.reform.IndicatorCode;

/**
 * What a catalogue says of the figures of one report (kết quả đối chiếu số liệu): what does not add
 * up, and what could not be decided.
 *
 * @param imbalances what does not agree, in the order of the catalogue
 * @param notChecked the constraints of which some figures are stated and others missing
 */
public record BalanceReport(List<Imbalance> imbalances, List<NotChecked> notChecked) {

  /** Copies the lists. */
  public BalanceReport {
    imbalances = List.copyOf(Objects.requireNonNull(imbalances, "imbalances"));
    notChecked = List.copyOf(Objects.requireNonNull(notChecked, "notChecked"));
  }

  /**
   * A constraint that could not be checked (chưa đối chiếu được), such as the balance of dossiers
   * without those carried over.
   *
   * @param constraint the constraint
   * @param missing the indicators without a figure; at least one
   */
  public record NotChecked(Constraint constraint, List<IndicatorCode> missing) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if nothing is missing
     */
    public NotChecked {
      Objects.requireNonNull(constraint, "constraint");
      missing = List.copyOf(Objects.requireNonNull(missing, "missing"));
      if (missing.isEmpty()) {
        throw new IllegalArgumentException(
            "Unchecked constraint must name the missing indicators: " + constraint);
      }
    }
  }

  /**
   * Returns whether all that could be checked adds up.
   *
   * @return whether there is no imbalance
   */
  public boolean isBalanced() {
    return imbalances.isEmpty();
  }
}
