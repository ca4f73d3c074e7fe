package org.congvan.render.html.write;

import org.congvan.layout.Columns;

/** Writes two columns beside each other, row by row. */
final class ColumnWriter {

  private final HtmlBuffer out;
  private final StyleRules rules;

  ColumnWriter(HtmlBuffer out, StyleRules rules) {
    this.out = out;
    this.rules = rules;
  }

  void start(Columns widths, String name) {
    // Shares of what there is, which on the sheet are the widths themselves.
    String columns =
        "grid-template-columns:minmax(0,"
            + Css.points(widths.left())
            + "fr) minmax(0,"
            + Css.points(widths.right())
            + "fr)";
    out.start("div").classes("columns", name, rules.of(columns)).done().newLine();
  }

  /** Writes a row, unless it is empty. */
  void row(Runnable left, Runnable right) {
    int start = out.length();
    out.markup("<div>");
    int leftStart = out.length();
    left.run();
    boolean empty = out.length() == leftStart;
    out.endBlock("div").markup("<div>");
    int rightStart = out.length();
    right.run();
    if (empty && out.length() == rightStart) {
      out.rewind(start);
    } else {
      out.endBlock("div");
    }
  }

  void end() {
    out.endBlock("div");
  }
}
