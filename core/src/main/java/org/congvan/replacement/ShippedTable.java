package org.congvan.replacement;

/** The table that the library brings, read when it is first needed. */
final class ShippedTable {

  static final ReplacementTable STANDARD = ReplacementReader.shipped("replacements.tsv");

  private ShippedTable() {}
}
