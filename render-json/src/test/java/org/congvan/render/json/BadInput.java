package org.congvan.render.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A JSON text that must be refused, from {@code bad-input/cases.txt}.
 *
 * @param name what is wrong with it
 * @param json the text
 * @param message a part of the message
 * @param schema what the JSON Schema does: {@code refuses}, {@code not JSON}, or {@code cannot:}
 *     and why
 */
record BadInput(String name, String json, String message, String schema) {

  private static final Pattern BLANK_LINE = Pattern.compile("\n\n(?=# )");

  static List<BadInput> all() {
    String base = base();
    List<BadInput> all = new ArrayList<>();
    for (String block : BLANK_LINE.split(Json.resource("bad-input/cases.txt"), -1)) {
      String text = block.strip();
      int plus = text.indexOf("\n+ ");
      int equal = text.indexOf("\n= ");
      int minus = text.indexOf("\n- ");
      int at = text.indexOf("\n@ ");
      if (!text.startsWith("# ") || plus < 0 || equal < plus || at < equal) {
        throw new IllegalStateException("Case must have lines #, +, = and @: " + text);
      }
      String name = text.substring(2, text.indexOf('\n'));
      String to = text.substring(plus + 3, equal);
      String message = text.substring(equal + 3, at);
      String json = to;
      if (minus >= 0) {
        String from = text.substring(minus + 3, plus);
        if (base.indexOf(from) < 0 || base.indexOf(from) != base.lastIndexOf(from)) {
          throw new IllegalStateException(name + ": must stand in base.json once: " + from);
        }
        json = base.replace(from, to);
      }
      all.add(new BadInput(name, json, message, text.substring(at + 3)));
    }
    return all;
  }

  static String base() {
    return Json.resource("bad-input/base.json");
  }

  @Override
  public String toString() {
    return name;
  }
}
