package org.congvan.regulation;

/** How sure a fact is that was not read in the official text itself. */
public enum Confidence {
  /** Read in an official text, or measured. */
  HIGH,
  /** Read in a secondary source, or known and consistent with something read. */
  MEDIUM,
  /** Known from memory only, or sources disagree: never the basis of a rule. */
  LOW
}
