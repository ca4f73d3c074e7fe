package org.congvan.render.html.write;

import java.util.List;
import org.congvan.layout.Length;
import org.congvan.page.ComponentLines;
import org.jspecify.annotations.Nullable;

/** Writes components whose lines the page has broken, with the strokes that belong to them. */
final class LineWriter {

  private final HtmlBuffer out;
  private final StyleRules rules;

  LineWriter(HtmlBuffer out, StyleRules rules) {
    this.out = out;
    this.rules = rules;
  }

  /** Writes lines that fit their column, so that no program breaks them anew. */
  void fitted(@Nullable ComponentLines lines, String... classes) {
    if (lines != null && hasWords(lines)) {
      element("p", lines, classes("lines", classes));
    }
  }

  /** Writes the same, and below it the stroke. */
  void ruled(ComponentLines lines, Length stroke, String... classes) {
    fitted(lines, classes(stroke(stroke), classes));
  }

  /** Writes lines that may be longer than their column. */
  void flowing(@Nullable ComponentLines lines, String... classes) {
    if (lines != null && hasWords(lines)) {
      element("p", lines, classes);
    }
  }

  void element(String name, ComponentLines lines, String... classes) {
    out.start(name).place(lines.path(), lines.component()).classes(classes).done();
    words(lines);
    out.endBlock(name);
  }

  /** Writes the words alone, line by line. */
  void words(ComponentLines lines) {
    List<String> all = lines.lines();
    for (int i = 0; i < all.size(); i++) {
      out.markup(i == 0 ? "" : "<br>").text(all.get(i), lines.path());
    }
  }

  private static boolean hasWords(ComponentLines lines) {
    return lines.lines().size() > 1 || !lines.lines().get(0).isEmpty();
  }

  private String stroke(Length length) {
    return length.emu() > 0 ? "ruled " + rules.of("::after", "width:" + Css.of(length)) : "";
  }

  static String[] classes(String first, String... more) {
    String[] all = new String[more.length + 1];
    all[0] = first;
    System.arraycopy(more, 0, all, 1, more.length);
    return all;
  }
}
