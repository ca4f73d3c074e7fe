package org.congvan.validation.jakarta;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import org.congvan.model.DocumentPaths;

/** Turns a provider's paths into those of findings. */
final class AccessorPaths {

  /** Said of a document as a whole: a finding needs a place, and the head names the document. */
  private static final String WHOLE_DOCUMENT = "header";

  private AccessorPaths() {}

  /**
   * Returns the place by record accessors; where the way leaves records and lists, for a map or a
   * class with getters, the last place before.
   */
  static String of(Path path, Object root) {
    List<String> steps = new ArrayList<>();
    for (Path.Node node : path) {
      Integer index = node.getIndex();
      if (index != null) {
        steps.add("[" + index + "]");
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        steps.add(steps.isEmpty() ? node.getName() : "." + node.getName());
      }
    }
    for (int end = steps.size(); end > 0; end--) {
      String candidate = String.join("", steps.subList(0, end));
      if (resolves(root, candidate)) {
        return candidate;
      }
    }
    return WHOLE_DOCUMENT;
  }

  private static boolean resolves(Object root, String path) {
    try {
      var unused = DocumentPaths.resolve(root, path);
      return true;
    } catch (IllegalArgumentException leadsNowhere) {
      return false;
    }
  }
}
