package org.congvan.rollup.fold;

/**
 * The figures of one report: numbers of labels and their values, in the order told. Reports on one
 * form share the labels.
 */
record Figures(LabelRow labels, ExactNumbers values) {

  int size() {
    return values.size();
  }
}
