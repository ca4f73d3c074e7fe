package org.congvan.render.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in the document, such as {@code $.content.blocks[3]}. Made for every value,
 * put into words only when something is wrong.
 *
 * @param parent the place around it; null for the whole document
 * @param name the name of the field that leads here; empty for an item of a list
 * @param index the index of the item that leads here; -1 for a field
 */
record Place(@Nullable Place parent, String name, int index) {

  static final Place ROOT = new Place(null, "", -1);

  private static final int LONGEST_PLAIN_NAME = 60;
  private static final int SHOWN_AT_EACH_END = 16;

  Place field(String fieldName) {
    return new Place(this, fieldName, -1);
  }

  Place item(int itemIndex) {
    return new Place(this, "", itemIndex);
  }

  /**
   * Returns the path as JSON tools write it: {@code $.content.blocks[3]}; of a very long one, both
   * ends.
   */
  String inJson() {
    List<String> steps = steps();
    if (steps.size() <= 2 * SHOWN_AT_EACH_END) {
      return "$" + String.join("", steps);
    }
    return "$"
        + String.join("", steps.subList(0, SHOWN_AT_EACH_END))
        + "…"
        + String.join("", steps.subList(steps.size() - SHOWN_AT_EACH_END, steps.size()));
  }

  /** Returns the path in the document: {@code content.blocks[3]}. */
  DocumentPath inDocument() {
    Deque<Place> fromTop = new ArrayDeque<>();
    for (Place place = this; place.parent != null; place = place.parent) {
      fromTop.addFirst(place);
    }
    DocumentPath path = DocumentPath.ROOT;
    for (Place place : fromTop) {
      path = place.index >= 0 ? path.item(place.index) : path.child(place.name);
    }
    return path;
  }

  private List<String> steps() {
    Deque<String> fromTop = new ArrayDeque<>();
    Place place = this;
    while (place.parent != null) {
      fromTop.addFirst(place.step());
      place = place.parent;
    }
    return List.copyOf(fromTop);
  }

  private String step() {
    if (index >= 0) {
      return "[" + index + "]";
    }
    return isPlain() ? "." + name : "[" + Shown.quoted(name) + "]";
  }

  private boolean isPlain() {
    return !name.isEmpty()
        && name.length() <= LONGEST_PLAIN_NAME
        && name.chars()
            .allMatch(
                c ->
                    (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || c == '_');
  }
}
