package org.congvan.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.congvan.body.DocumentContent;
import org.jspecify.annotations.Nullable;

/**
 * The paths of findings, such as {@code content.activities[3].counts[0].value}: record accessors
 * joined by dots, positions in lists in brackets, counted from 0. Places on the page, such as
 * {@code content.body.blocks[3]} of a report, are reached through {@link DocumentContent#body}.
 */
public final class DocumentPaths {

  /**
   * Order of paths as a reader expects it: text by text, positions by their number ({@code [2]}
   * before {@code [10]}).
   */
  public static final Comparator<String> ORDER = DocumentPaths::compare;

  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  private DocumentPaths() {}

  /**
   * Resolves a path.
   *
   * @param root where the path begins, usually the document
   * @param path the path
   * @return the value; empty where the part is missing
   * @throws IllegalArgumentException if the path names a component that its record does not have,
   *     or a position outside its list
   */
  public static Optional<Object> resolve(Object root, String path) {
    Object value = root;
    for (String step : path.replace("[", ".[").split("\\.", -1)) {
      if (value == null) {
        throw noSuch(path, step);
      }
      value = step.startsWith("[") ? element(value, path, step) : component(value, path, step);
    }
    return Optional.ofNullable(value);
  }

  /**
   * Finds all values of a type in a document, in reading order, however deep they lie in its
   * records and lists.
   *
   * <p>Records in modules that do not export them are passed over.
   *
   * @param root the document or a part of it
   * @param type the type looked for
   * @param <T> the type looked for
   * @return the values with their paths from the root; a value found is not searched itself
   */
  public static <T> List<Located<T>> find(Object root, Class<T> type) {
    List<Located<T>> found = new ArrayList<>();
    Deque<Part> open = new ArrayDeque<>();
    open.push(new Part(null, "", root));
    while (!open.isEmpty()) {
      Part next = open.pop();
      if (type.isInstance(next.value)) {
        found.add(new Located<>(next.path(), type.cast(next.value)));
      } else {
        List<Part> parts = next.parts();
        for (int i = parts.size() - 1; i >= 0; i--) {
          open.push(parts.get(i));
        }
      }
    }
    return List.copyOf(found);
  }

  /** A record or list on the way down; its path is spelled out only when something is found. */
  private record Part(@Nullable Part whole, Object step, Object value) {

    List<Part> parts() {
      List<Part> parts = new ArrayList<>();
      if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          addTo(parts, i, list.get(i));
        }
      } else if (value instanceof Record) {
        for (Method accessor : ACCESSORS.get(value.getClass())) {
          addTo(parts, accessor.getName(), invoke(accessor, value));
        }
      }
      return parts;
    }

    private void addTo(List<Part> parts, Object nextStep, @Nullable Object part) {
      if (part instanceof Record || part instanceof List<?>) {
        parts.add(new Part(this, nextStep, part));
      }
    }

    String path() {
      if (whole == null) {
        return "";
      }
      String before = whole.path();
      if (step instanceof Integer) {
        return before + "[" + step + "]";
      }
      return before.isEmpty() ? step.toString() : before + "." + step;
    }
  }

  private static List<Method> accessors(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    List<Method> accessors = new ArrayList<>();
    for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
      Method accessor = component.getAccessor();
      if (accessor.trySetAccessible()) {
        accessors.add(accessor);
      }
    }
    return List.copyOf(accessors);
  }

  private static @Nullable Object component(Object value, String path, String name) {
    for (Method accessor : ACCESSORS.get(value.getClass())) {
      if (accessor.getName().equals(name)) {
        return invoke(accessor, value);
      }
    }
    // A typed report is set out as a body, and what is said of a place on the page is said of that.
    if (name.equals("body") && value instanceof DocumentContent content) {
      return content.body();
    }
    throw noSuch(path, name);
  }

  private static Object element(Object value, String path, String step) {
    try {
      int position = Integer.parseInt(step.substring(1, step.length() - 1));
      if (value instanceof List<?> list
          && step.endsWith("]")
          && position >= 0
          && position < list.size()) {
        return list.get(position);
      }
    } catch (NumberFormatException notANumber) {
      throw noSuch(path, step);
    }
    throw noSuch(path, step);
  }

  private static @Nullable Object invoke(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException("Cannot read " + accessor, impossible);
    }
  }

  private static IllegalArgumentException noSuch(String path, String step) {
    return new IllegalArgumentException(
        "Path "
            + path
            + " leads nowhere at \""
            + step
            + "\"; expected record accessors, such as addressees[1].name");
  }

  private static int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int endA = digitsEnd(a, i);
      int endB = digitsEnd(b, j);
      int result;
      if (endA > i && endB > j) {
        result = compareNumbers(a.substring(i, endA), b.substring(j, endB));
        i = endA;
        j = endB;
      } else {
        result = Character.compare(a.charAt(i++), b.charAt(j++));
      }
      if (result != 0) {
        return result;
      }
    }
    int rest = Integer.compare(a.length() - i, b.length() - j);
    return rest != 0 ? rest : a.compareTo(b);
  }

  private static int compareNumbers(String a, String b) {
    String trimmedA = a.replaceFirst("^0+(?=.)", "");
    String trimmedB = b.replaceFirst("^0+(?=.)", "");
    int byLength = Integer.compare(trimmedA.length(), trimmedB.length());
    return byLength != 0 ? byLength : trimmedA.compareTo(trimmedB);
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
