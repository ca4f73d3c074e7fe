package org.congvan.testkit;

import java.util.Optional;
import org.congvan.model.PartFinder;
import org.congvan.path.DocumentPath;

/** Finds the part at a path that somebody else made up, which may lead nowhere. */
final class PathResolver {

  private PathResolver() {}

  /** Returns the part at the path; empty if the path leads nowhere. */
  static Optional<Object> find(Object document, DocumentPath path) {
    try {
      return PartFinder.at(document, path);
    } catch (IllegalArgumentException nowhere) {
      return Optional.empty();
    }
  }
}
