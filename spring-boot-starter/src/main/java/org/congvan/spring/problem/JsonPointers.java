package org.congvan.spring.problem;

import java.util.List;
import org.congvan.path.DocumentPath;
import tools.jackson.core.JacksonException;

/** Places in a JSON text (RFC 6901). */
final class JsonPointers {

  private JsonPointers() {}

  /** The place of a part of a document that is the whole text. */
  static String of(DocumentPath path) {
    StringBuilder pointer = new StringBuilder();
    for (DocumentPath.Step step : path.steps()) {
      pointer.append('/');
      if (step instanceof DocumentPath.Step.Component component) {
        append(component.name(), pointer);
      } else if (step instanceof DocumentPath.Step.Item item) {
        pointer.append(item.position());
      }
    }
    return pointer.toString();
  }

  /** The place at which Jackson has refused a text. */
  static String of(List<JacksonException.Reference> steps) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : steps) {
      pointer.append('/');
      if (step.getPropertyName() != null) {
        append(step.getPropertyName(), pointer);
      } else {
        pointer.append(Math.max(0, step.getIndex()));
      }
    }
    return pointer.toString();
  }

  private static void append(String name, StringBuilder pointer) {
    pointer.append(name.replace("~", "~0").replace("/", "~1"));
  }
}
