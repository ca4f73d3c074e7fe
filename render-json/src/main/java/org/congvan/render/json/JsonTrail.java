package org.congvan.render.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/** The way from a value to the part that is being read; put into words when something is wrong. */
final class JsonTrail {

  private static final int LONGEST_PLAIN_NAME = 60;
  private static final int LONGEST_NAME = 1000;
  private static final int SHOWN_AT_EACH_END = 16;

  private final String around;
  private @Nullable String[] names = new @Nullable String[32];
  private int[] indexes = new int[32];
  private int length;

  /**
   * Begins at a value.
   *
   * @param around the JSON pointer of the value in its text; empty for the whole text
   */
  JsonTrail(String around) {
    this.around = around;
  }

  void enter(String name) {
    enter(name, -1);
  }

  void enter(int index) {
    enter(null, index);
  }

  private void enter(@Nullable String name, int index) {
    if (length == indexes.length) {
      names = Arrays.copyOf(names, 2 * length);
      indexes = Arrays.copyOf(indexes, 2 * length);
    }
    names[length] = name;
    indexes[length++] = index;
  }

  void leave() {
    length--;
  }

  /** Returns the place as JSON tools write it: {@code $.blocks[3]}; of a long one, both ends. */
  String inJson() {
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      if (length <= 2 * SHOWN_AT_EACH_END
          || i < SHOWN_AT_EACH_END
          || i >= length - SHOWN_AT_EACH_END) {
        steps.add(step(names[i], indexes[i]));
      } else if (i == SHOWN_AT_EACH_END) {
        steps.add("…");
      }
    }
    return "$" + String.join("", steps);
  }

  /** Returns the place in the document: {@code content.blocks[3]}. */
  DocumentPath inDocument() {
    DocumentPath path = DocumentPath.ROOT;
    for (int i = 0; i < length; i++) {
      String name = names[i];
      if (name == null) {
        path = path.item(indexes[i]);
      } else if (!name.isEmpty()) {
        path = path.child(bounded(name));
      }
    }
    return path;
  }

  /** Returns the place in the text (RFC 6901): {@code /content/blocks/3}. */
  String pointer() {
    StringBuilder pointer = new StringBuilder(around);
    for (int i = 0; i < length; i++) {
      String name = names[i];
      pointer.append('/');
      pointer.append(
          name == null
              ? Integer.toString(indexes[i])
              : bounded(name).replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  /** No name of ours is as long; a foreign one must not make each fault as long as the text. */
  private static String bounded(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
  }

  private static String step(@Nullable String name, int index) {
    if (name == null) {
      return "[" + index + "]";
    }
    return isPlain(name) ? "." + name : "[" + Excerpt.quoted(name) + "]";
  }

  private static boolean isPlain(String name) {
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
