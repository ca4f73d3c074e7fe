package org.congvan.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows a path such as {@code addressees[1].name} through the accessors of a document. */
final class PathResolver {
  private static final Pattern STEP = Pattern.compile("([A-Za-z]\\w*)((?:\\[\\d+])*)");
  private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

  private PathResolver() {}

  /** Returns what stands at the path; empty if the path leads nowhere. */
  static Optional<Object> find(Object document, String path) {
    Object at = document;
    for (String step : path.split("\\.", -1)) {
      Matcher matcher = STEP.matcher(step);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      Optional<Object> next = call(at, matcher.group(1));
      Matcher index = INDEX.matcher(matcher.group(2));
      while (next.isPresent() && index.find()) {
        next = element(next.get(), Integer.parseInt(index.group(1)));
      }
      if (next.isEmpty()) {
        return next;
      }
      at = next.get();
    }
    return Optional.of(at);
  }

  private static Optional<Object> call(Object target, String accessor) {
    for (Class<?> type : interfacesAndSelf(target.getClass())) {
      try {
        Method method = type.getMethod(accessor);
        return Optional.ofNullable(method.invoke(target));
      } catch (NoSuchMethodException | IllegalAccessException elsewhere) {
        // Another type of the value may have it.
      } catch (InvocationTargetException e) {
        throw new AssertionError("Accessor " + accessor + " failed", e);
      }
    }
    return Optional.empty();
  }

  /** A class that is not public may be reached by an interface that is. */
  private static List<Class<?>> interfacesAndSelf(Class<?> type) {
    List<Class<?>> types = new ArrayList<>(List.of(type.getInterfaces()));
    types.add(0, type);
    return types;
  }

  private static Optional<Object> element(Object list, int index) {
    return list instanceof List<?> elements && index < elements.size()
        ? Optional.of(elements.get(index))
        : Optional.empty();
  }
}
