package org.congvan.rollup.fold.entry;

/**
 * The figures of one report: numbers of labels and their values, in the order of the report.
 * Reports on one form share the labels.
 */
public record Figures(LabelNumbers labels, ExactNumbers values) {

  /** How many figures there are. */
  public int size() {
    return values.size();
  }
}
