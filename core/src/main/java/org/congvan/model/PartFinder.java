package org.congvan.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.congvan.body.DocumentContent;
import org.congvan.body.Inline;
import org.congvan.body.Text;
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

  private static final Object[] NO_ARGUMENTS = {};

  static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  /** The accessors of what may be, or hold, a record or a list: those of most records are not. */
  private static final ClassValue<List<Method>> HOLDING =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return ACCESSORS.get(type).stream()
              .filter(accessor -> mayHoldMore(accessor.getReturnType()))
              .toList();
        }
      };

  /** These and the accessors of texts. */
  static final ClassValue<List<Method>> TEXTS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return ACCESSORS.get(type).stream()
              .filter(
                  accessor ->
                      accessor.getReturnType() == String.class
                          || mayHoldMore(accessor.getReturnType()))
              .toList();
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
    Deque<Visit> open = new ArrayDeque<>();
    List<Visit> parts = new ArrayList<>();
    open.push(new Visit(null, "", -1, root));
    while (!open.isEmpty()) {
      Visit next = open.pop();
      if (type.isInstance(next.part())) {
        found.add(new AtPath<>(next.path(), type.cast(next.part())));
      } else {
        addParts(next, type, parts);
        pushAll(open, parts);
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
    if (!PartTexts.haveOne(root, wanted)) {
      return List.of();
    }
    List<AtPath<String>> found = new ArrayList<>();
    Deque<Visit> open = new ArrayDeque<>();
    List<Visit> parts = new ArrayList<>();
    open.push(new Visit(null, "", -1, root));
    while (!open.isEmpty()) {
      Visit next = open.pop();
      if (next.part() instanceof List<?> list) {
        addTexts(next, list, wanted, found, parts);
      } else {
        addTexts(next, wanted, found, parts);
      }
      pushAll(open, parts);
    }
    return List.copyOf(found);
  }

  /**
   * A part that is visited, and the step to it; its path is made only where something is found.
   *
   * @param whole what it is part of; null for the root
   * @param component the component of a record; empty for an item of a list
   * @param position the position in a list
   * @param part the part
   */
  private record Visit(@Nullable Visit whole, String component, int position, Object part) {

    DocumentPath path() {
      return whole == null ? DocumentPath.ROOT : whole.path(component, position);
    }

    DocumentPath path(String ofComponent, int orPosition) {
      return ofComponent.isEmpty() ? path().item(orPosition) : path().child(ofComponent);
    }
  }

  /** Puts parts on top, the first one uppermost. */
  private static void pushAll(Deque<Visit> open, List<Visit> parts) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      open.push(parts.get(i));
    }
    parts.clear();
  }

  private static void addTexts(
      Visit whole,
      List<?> list,
      Predicate<String> wanted,
      List<AtPath<String>> found,
      List<Visit> parts) {
    for (int i = 0; i < list.size(); i++) {
      Object each = list.get(i);
      if (each instanceof String text && wanted.test(text)) {
        found.add(new AtPath<>(whole.path("", i), text));
      } else if (mayHoldMore(each) && !(each instanceof Text)) {
        parts.add(new Visit(whole, "", i, each));
      }
    }
    String joined = PartTexts.words(list);
    if (!joined.isEmpty() && wanted.test(joined)) {
      found.add(new AtPath<>(whole.path(), joined));
    }
  }

  private static void addTexts(
      Visit whole, Predicate<String> wanted, List<AtPath<String>> found, List<Visit> parts) {
    Object part = whole.part();
    if (part instanceof DocumentContent content && ACCESSORS.get(part.getClass()).isEmpty()) {
      parts.add(new Visit(whole, "body", -1, content.body()));
    }
    List<Method> accessors = TEXTS.get(part.getClass());
    for (int i = 0; i < accessors.size(); i++) {
      Method accessor = accessors.get(i);
      boolean ofInline = part instanceof Inline && accessor.getName().equals("text");
      Object inside = ofInline ? null : invoke(accessor, part);
      if (inside instanceof String text && wanted.test(text)) {
        found.add(new AtPath<>(whole.path(accessor.getName(), -1), text));
      } else if (inside != null && PartTexts.mayBeIn(inside)) {
        parts.add(new Visit(whole, accessor.getName(), -1, inside));
      }
    }
  }

  private static void addParts(Visit whole, Class<?> type, List<Visit> parts) {
    if (whole.part() instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        if (mayHold(list.get(i), type)) {
          parts.add(new Visit(whole, "", i, list.get(i)));
        }
      }
    } else if (whole.part() instanceof Record) {
      List<Method> accessors = HOLDING.get(whole.part().getClass());
      for (int i = 0; i < accessors.size(); i++) {
        Method accessor = accessors.get(i);
        Object part = invoke(accessor, whole.part());
        if (part != null && mayHold(part, type)) {
          parts.add(new Visit(whole, accessor.getName(), -1, part));
        }
      }
    }
  }

  /** Whether a part is of a type, or may hold one that is. */
  private static boolean mayHold(Object part, Class<?> type) {
    return mayHoldMore(part)
        && (type.isInstance(part)
            || (part instanceof List<?> list
                ? !list.isEmpty()
                : !HOLDING.get(part.getClass()).isEmpty()));
  }

  private static boolean mayHoldMore(Class<?> type) {
    boolean closed =
        type.isPrimitive()
            || type.isEnum()
            || type == String.class
            || type.getName().startsWith("java.time.");
    return !closed && !Set.class.isAssignableFrom(type) && !Number.class.isAssignableFrom(type);
  }

  static boolean mayHoldMore(Object part) {
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

  static @Nullable Object invoke(Method accessor, Object value) {
    try {
      return accessor.invoke(value, NO_ARGUMENTS);
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
