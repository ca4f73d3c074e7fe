package org.congvan.testkit;

import java.util.Optional;
import org.congvan.model.DocumentPaths;

/** Asks what stands at a path that somebody else made up, which may lead nowhere. */
final class PathResolver {

  private PathResolver() {}

  /** Returns what stands at the path; empty if the path leads nowhere. */
  static Optional<Object> find(Object document, String path) {
    try {
      return DocumentPaths.resolve(document, path);
    } catch (IllegalArgumentException nowhere) {
      return Optional.empty();
    }
  }
}
