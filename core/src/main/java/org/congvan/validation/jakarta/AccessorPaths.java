package org.congvan.validation.jakarta;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.congvan.model.PartFinder;
import org.congvan.path.DocumentPath;

/** Converts the paths of a provider to those of findings. */
final class AccessorPaths {

  /**
   * The path of violations on the whole document: a finding needs a place, and the head identifies
   * the document.
   */
  private static final DocumentPath WHOLE_DOCUMENT = DocumentPath.of("header");

  private AccessorPaths() {}

  /**
   * Returns the path by record accessors. Where the path of the provider enters a map or a class
   * that is not a record, it ends before that.
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
      var unused = PartFinder.at(root, path);
      return true;
    } catch (IllegalArgumentException leadsNowhere) {
      return false;
    }
  }
}
