package org.congvan.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a batch as it must be when one begins or goes on. */
final class BatchFolder {

  private BatchFolder() {}

  /** Refuses a folder in which there is something else; hidden files are in nobody's way. */
  static void requireEmpty(Path output) throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      if (files.anyMatch(each -> !each.getFileName().toString().startsWith("."))) {
        throw new BatchRefusedException(
            "Cannot begin in "
                + output
                + ": it is not empty, and there is no journal of a batch in it; name another folder,"
                + " or replace files of the same names with --restart");
      }
    }
  }

  /**
   * Removes what a process that was killed has left half written; nobody else writes there while
   * the journal is locked.
   */
  static void removeUnfinished(Path workplace) throws IOException {
    List<Path> unfinished;
    try (Stream<Path> files = Files.list(workplace)) {
      unfinished = files.filter(each -> each.toString().endsWith(".part")).toList();
    }
    for (Path each : unfinished) {
      Files.delete(each);
    }
  }
}
