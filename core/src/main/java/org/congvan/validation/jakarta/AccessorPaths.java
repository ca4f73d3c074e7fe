package org.congvan.validation.jakarta;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.congvan.model.DocumentParts;
import org.congvan.path.DocumentPath;

/** Turns a provider's paths into those of findings. */
final class AccessorPaths {

  /** Said of a document as a whole: a finding needs a place, and the head names the document. */
  private static final DocumentPath WHOLE_DOCUMENT = DocumentPath.of("header");

  private AccessorPaths() {}

  /**
   * Returns the place by record accessors; where the way leaves records and lists, for a map or a
   * class with getters, the last place before.
   */
  static DocumentPath of(Path path, Object root) {
    DocumentPath at = DocumentPath.ROOT;
    for (Path.Node node : path) {
      Integer index = node.getIndex();
      DocumentPath next = index == null ? at : at.item(index);
      if (node.getKind() == ElementKind.PROPERTY) {
        next = next.child(node.getName());
      }
      if (!isPlace(root, next)) {
        break;
      }
      at = next;
    }
    return at.equals(DocumentPath.ROOT) ? WHOLE_DOCUMENT : at;
  }

  private static boolean isPlace(Object root, DocumentPath path) {
    try {
      var unused = DocumentParts.at(root, path);
      return true;
    } catch (IllegalArgumentException leadsNowhere) {
      return false;
    }
  }
}
