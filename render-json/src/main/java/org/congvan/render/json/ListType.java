package org.congvan.render.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import tools.jackson.core.JsonToken;

/**
 * A list of values of one type, or a set, which is written as a list in its own order. What is only
 * written may be any {@link Iterable}, and may hold null.
 *
 * @param item the type of its items
 * @param distinct whether it is a set
 */
record ListType(JsonType item, boolean distinct) implements JsonType {

  @Override
  public Object read(JsonInput in) {
    if (in.token() != JsonToken.START_ARRAY) {
      return in.unexpected(expected(), null);
    }
    Collection<Object> items = distinct ? new LinkedHashSet<>() : new ArrayList<>();
    boolean failed = false;
    int index = 0;
    in.enter(index++);
    while (in.next() != JsonToken.END_ARRAY) {
      String shown = distinct ? in.shown() : "";
      Object value = item.read(in);
      if (value == FAILED) {
        failed = true;
      } else if (!items.add(value)) {
        in.refuse(
            in.location(), shown + " stands twice in the list; expected each value once", shown);
        failed = true;
      }
      in.leave();
      in.enter(index++);
    }
    in.leave();
    return failed ? FAILED : items;
  }

  @Override
  public void write(Object value, JsonOutput out) {
    out.beginList();
    if (value instanceof List<?> list) {
      // Without an iterator: most lists are short.
      for (int i = 0; i < list.size(); i++) {
        writeItem(list.get(i), out);
      }
    } else {
      ((Iterable<?>) value).forEach(next -> writeItem(next, out));
    }
    out.endList();
  }

  private void writeItem(Object value, JsonOutput out) {
    if (value == null) {
      out.nothing();
    } else {
      item.write(value, out);
    }
  }

  @Override
  public String expected() {
    return distinct ? "a list without repetitions, such as []" : "a list, such as []";
  }
}
