package org.congvan.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * The temporary files that are being written, such as {@code .congvan-0.part}. When the program is
 * stopped (SIGTERM, SIGINT), {@link Main} has them deleted, and none is made or moved any more.
 */
final class UnfinishedFiles {

  /** Those of this process; there is one, as a process ends once. */
  static final UnfinishedFiles OF_PROCESS = new UnfinishedFiles();

  private final Set<Path> files = new LinkedHashSet<>();
  private boolean stopped;

  /**
   * Makes an empty file.
   *
   * @param file where
   * @return whether it was made; false if there is such a file already
   */
  synchronized boolean create(Path file) throws IOException {
    waitIfStopped();
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException anotherRun) {
      return false;
    }
    files.add(file);
    return true;
  }

  /** Moves a finished file to its place, in one step where the system can. */
  synchronized void move(Path file, Path target) throws IOException {
    waitIfStopped();
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
    files.remove(file);
  }

  /** Deletes a file that is not wanted any more. */
  synchronized void delete(Path file) throws IOException {
    waitIfStopped();
    files.remove(file);
    Files.deleteIfExists(file);
  }

  /** Does something that the end of the program must not interrupt. */
  synchronized void run(Runnable action) {
    waitIfStopped();
    action.run();
  }

  /** Deletes all files; whoever wants to go on with one waits for the end of the process. */
  synchronized void stop() {
    stopped = true;
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException kept) {
        // The process ends, and nobody is left to be informed.
      }
    }
  }

  private void waitIfStopped() {
    while (stopped) {
      LockSupport.park();
    }
  }
}
