package org.congvan.model;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.congvan.body.DocumentContent;
import org.congvan.body.Inline;
import org.congvan.body.Text;

/** The texts of a document and its parts, without their places, which take longer to keep. */
final class PartTexts {

  private PartTexts() {}

  /**
   * Whether a text is wanted: most documents have none, and where each part is need not be kept.
   */
  static boolean haveOne(Object root, Predicate<String> wanted) {
    Deque<Object> open = new ArrayDeque<>(64);
    open.push(root);
    while (!open.isEmpty()) {
      Object part = open.pop();
      boolean has =
          part instanceof List<?> list ? hasText(list, wanted, open) : hasText(part, wanted, open);
      if (has) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasText(List<?> list, Predicate<String> wanted, Deque<Object> open) {
    for (int i = 0; i < list.size(); i++) {
      Object each = list.get(i);
      if (each instanceof String text && wanted.test(text)) {
        return true;
      } else if (PartFinder.mayHoldMore(each) && !(each instanceof Text)) {
        open.push(each);
      }
    }
    String joined = words(list);
    return !joined.isEmpty() && wanted.test(joined);
  }

  private static boolean hasText(Object part, Predicate<String> wanted, Deque<Object> open) {
    if (part instanceof DocumentContent content
        && PartFinder.ACCESSORS.get(part.getClass()).isEmpty()) {
      open.push(content.body());
    }
    List<Method> accessors = PartFinder.TEXTS.get(part.getClass());
    for (int i = 0; i < accessors.size(); i++) {
      Method accessor = accessors.get(i);
      boolean ofInline = part instanceof Inline && accessor.getName().equals("text");
      Object inside = ofInline ? null : PartFinder.invoke(accessor, part);
      if (inside instanceof String text && wanted.test(text)) {
        return true;
      } else if (inside != null && mayBeIn(inside)) {
        open.push(inside);
      }
    }
    return false;
  }

  /** Whether texts may be inside a part. */
  static boolean mayBeIn(Object inside) {
    return inside instanceof Record
        || (inside instanceof List<?> list && !list.isEmpty())
        || inside instanceof DocumentContent;
  }

  /** The words of inlines; empty for a list of something else. */
  static String words(List<?> list) {
    if (list.isEmpty() || !(list.get(0) instanceof Inline first)) {
      return "";
    }
    if (list.size() == 1) {
      return first.text();
    }
    List<Inline> inlines = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof Inline inline) {
        inlines.add(inline);
      }
    }
    return Inline.plainText(inlines);
  }
}
