package org.congvan.render.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A list that is being written; knows the places of its items. */
final class JsonList {

  private final Place place;
  private final JsonWriter out;
  private int next;

  JsonList(Place place, JsonWriter out) {
    this.place = place;
    this.out = out;
    out.beginList(place);
  }

  /** Begins an item that is an object. */
  JsonFields object() {
    return new JsonFields(nextPlace(), out);
  }

  void text(String text) {
    out.text(text, nextPlace());
  }

  /** Writes a number, or null where there is none. */
  void number(@Nullable BigDecimal number) {
    Place item = nextPlace();
    if (number == null) {
      out.nothing(item);
    } else {
      out.number(number, item);
    }
  }

  void end() {
    out.endList();
  }

  private Place nextPlace() {
    return place.item(next++);
  }
}
