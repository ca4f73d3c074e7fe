package org.congvan.render.html.write;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a document needs beyond the styles of its layout, such as the widths of its columns: a class
 * for each, so that no element has a style of its own, which the page forbids.
 */
final class StyleRules {

  private final Map<String, String> classes = new LinkedHashMap<>();

  /** Returns the class of elements with declarations, such as {@code width:40mm}. */
  String of(String declarations) {
    return of("", declarations);
  }

  /**
   * Returns the class of elements with declarations for a part of them.
   *
   * @param part the rest of the selector, such as {@code ::after}
   */
  String of(String part, String declarations) {
    return classes.computeIfAbsent(
        part + "{" + declarations + "}", rule -> "s" + (classes.size() + 1));
  }

  /** Returns the rules as CSS. */
  String css() {
    StringBuilder css = new StringBuilder();
    classes.forEach((rule, name) -> css.append('.').append(name).append(rule).append('\n'));
    return css.toString();
  }
}
