package org.congvan.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.congvan.body.DocumentContent;
import org.congvan.body.Inline;
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts of a document by their path (các phần của văn bản), such as the figure at {@code
 * content.activities[3].counts[0].value}, and the paths of parts by their type. The body of a
 * host's own content is reached through {@link DocumentContent#body}, as in {@code
 * content.body.blocks[3]}.
 */
public final class PartFinder {

  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  private PartFinder() {}

  /**
   * Returns the part at a path.
   *
   * @param root where the path begins, usually the document
   * @param path the path
   * @return the value; empty where the part is missing
   * @throws IllegalArgumentException if the path names a component that its record does not have,
   *     or a position outside its list
   */
  public static Optional<Object> at(Object root, DocumentPath path) {
    Object value = root;
    for (DocumentPath.Step step : path.steps()) {
      if (value == null) {
        throw noSuch(path, step.toString());
      } else if (step instanceof DocumentPath.Step.Item item) {
        value = element(value, path, item.position());
      } else if (step instanceof DocumentPath.Step.Component component) {
        value = component(value, path, component.name());
      } else {
        throw new AssertionError(step);
      }
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
  public static <T> List<AtPath<T>> find(Object root, Class<T> type) {
    List<AtPath<T>> found = new ArrayList<>();
    Deque<AtPath<Object>> open = new ArrayDeque<>();
    open.push(new AtPath<>(DocumentPath.ROOT, root));
    while (!open.isEmpty()) {
      AtPath<Object> next = open.pop();
      if (type.isInstance(next.value())) {
        found.add(new AtPath<>(next.path(), type.cast(next.value())));
      } else {
        List<AtPath<Object>> parts = parts(next);
        for (int i = parts.size() - 1; i >= 0; i--) {
          open.push(parts.get(i));
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * Finds texts in a document: every text of its records and lists. The inlines of a paragraph are
   * one text, at the path of their list. Content of a host that is no record is searched by its
   * body.
   *
   * @param root the document or a part of it
   * @param wanted whether a text is looked for
   * @return the texts with their paths from the root
   */
  public static List<AtPath<String>> findTexts(Object root, Predicate<String> wanted) {
    List<AtPath<String>> found = new ArrayList<>();
    Deque<AtPath<Object>> open = new ArrayDeque<>();
    open.push(new AtPath<>(DocumentPath.ROOT, root));
    while (!open.isEmpty()) {
      AtPath<Object> next = open.pop();
      List<AtPath<Object>> parts = new ArrayList<>();
      if (next.value() instanceof List<?> list) {
        addTexts(next.path(), list, wanted, found, parts);
      } else {
        addTexts(next.path(), next.value(), wanted, found, parts);
      }
      for (int i = parts.size() - 1; i >= 0; i--) {
        open.push(parts.get(i));
      }
    }
    return List.copyOf(found);
  }

  private static void addTexts(
      DocumentPath path,
      List<?> list,
      Predicate<String> wanted,
      List<AtPath<String>> found,
      List<AtPath<Object>> parts) {
    List<Inline> inlines = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Object each = list.get(i);
      if (each instanceof Inline inline) {
        inlines.add(inline);
      }
      if (each instanceof String text && wanted.test(text)) {
        found.add(new AtPath<>(path.item(i), text));
      } else if (mayHoldMore(each)) {
        parts.add(new AtPath<>(path.item(i), each));
      }
    }
    String joined = Inline.plainText(inlines);
    if (!joined.isEmpty() && wanted.test(joined)) {
      found.add(new AtPath<>(path, joined));
    }
  }

  private static void addTexts(
      DocumentPath path,
      Object whole,
      Predicate<String> wanted,
      List<AtPath<String>> found,
      List<AtPath<Object>> parts) {
    List<Method> accessors = ACCESSORS.get(whole.getClass());
    if (accessors.isEmpty() && whole instanceof DocumentContent content) {
      parts.add(new AtPath<>(path.child("body"), content.body()));
    }
    for (Method accessor : accessors) {
      boolean ofInline = whole instanceof Inline && accessor.getName().equals("text");
      Object part = ofInline ? null : invoke(accessor, whole);
      if (part instanceof String text && wanted.test(text)) {
        found.add(new AtPath<>(path.child(accessor.getName()), text));
      } else if (part != null && (mayHoldMore(part) || part instanceof DocumentContent)) {
        parts.add(new AtPath<>(path.child(accessor.getName()), part));
      }
    }
  }

  private static List<AtPath<Object>> parts(AtPath<Object> whole) {
    List<AtPath<Object>> parts = new ArrayList<>();
    if (whole.value() instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        if (mayHoldMore(list.get(i))) {
          parts.add(new AtPath<>(whole.path().item(i), list.get(i)));
        }
      }
    } else if (whole.value() instanceof Record) {
      for (Method accessor : ACCESSORS.get(whole.value().getClass())) {
        Object part = invoke(accessor, whole.value());
        if (part != null && mayHoldMore(part)) {
          parts.add(new AtPath<>(whole.path().child(accessor.getName()), part));
        }
      }
    }
    return parts;
  }

  private static boolean mayHoldMore(Object part) {
    return part instanceof Record || part instanceof List<?>;
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

  private static @Nullable Object component(Object value, DocumentPath path, String name) {
    for (Method accessor : ACCESSORS.get(value.getClass())) {
      if (accessor.getName().equals(name)) {
        return invoke(accessor, value);
      }
    }
    if (name.equals("body") && value instanceof DocumentContent content) {
      return content.body();
    }
    throw noSuch(path, name);
  }

  private static Object element(Object value, DocumentPath path, int position) {
    if (value instanceof List<?> list && position < list.size()) {
      return list.get(position);
    }
    throw noSuch(path, "[" + position + "]");
  }

  private static @Nullable Object invoke(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException("Cannot read " + accessor, impossible);
    }
  }

  private static IllegalArgumentException noSuch(DocumentPath path, String step) {
    return new IllegalArgumentException(
        "Path "
            + path
            + " leads nowhere at \""
            + step
            + "\"; expected record accessors, such as addressees[1].name");
  }
}
