package org.congvan.regulation;

/**
 * How sure a fact is that was not read in the official text itself (độ tin cậy), such as {@link
 * #MEDIUM}.
 */
public enum Confidence {
  /** Read in an official text, or measured. */
  HIGH,
  /** Read in a secondary source, or consistent with something read. */
  MEDIUM,
  /** Hearsay, or sources disagree: never the basis of a rule. */
  LOW
}
