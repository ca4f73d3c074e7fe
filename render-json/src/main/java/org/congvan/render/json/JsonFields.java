package org.congvan.render.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An object that is being written, field by field; a field without a value is left out. */
final class JsonFields {

  private final Place place;
  private final JsonWriter out;

  JsonFields(Place place, JsonWriter out) {
    this.place = place;
    this.out = out;
    out.beginObject(place);
  }

  JsonFields text(String name, @Nullable String text) {
    if (text != null) {
      out.name(name);
      out.text(text, place.field(name));
    }
    return this;
  }

  JsonFields day(String name, @Nullable LocalDate day) {
    return text(name, day == null ? null : day.toString());
  }

  JsonFields number(String name, @Nullable BigDecimal number) {
    if (number != null) {
      out.name(name);
      out.number(number, place.field(name));
    }
    return this;
  }

  JsonFields number(String name, long number) {
    return number(name, BigDecimal.valueOf(number));
  }

  JsonFields flag(String name, boolean flag) {
    out.name(name);
    out.flag(flag, place.field(name));
    return this;
  }

  /** Begins a field that is an object. */
  JsonFields object(String name) {
    out.name(name);
    return new JsonFields(place.field(name), out);
  }

  /** Begins a field that is a list. */
  JsonList list(String name) {
    out.name(name);
    return new JsonList(place.field(name), out);
  }

  void end() {
    out.endObject();
  }
}
