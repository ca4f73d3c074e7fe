package org.congvan.cli;

import java.util.List;

/**
 * Works on files one after another. One that cannot be used ends the command or, where it is to go
 * on, is reported, counted and left out; what was written before stays whole.
 */
final class EachFile {

  private final Console console;
  private final boolean goingOn;
  private int done;
  private int leftOut;

  /**
   * Begins with nothing done.
   *
   * @param console where progress is shown and what is left out is reported
   * @param goingOn whether to leave out what cannot be used
   */
  EachFile(Console console, boolean goingOn) {
    this.console = console;
    this.goingOn = goingOn;
  }

  /** What is done with a file. */
  @FunctionalInterface
  interface Work {
    void on(SourceFile file) throws UnusableFileException;
  }

  /**
   * Works on all files.
   *
   * @param files the files
   * @param work what is done with each
   * @throws CommandFailure if one cannot be used and the command is not to go on, or none can
   */
  void run(List<SourceFile> files, Work work) {
    try (Progress progress = Progress.ofFiles(console, files.size(), true)) {
      for (SourceFile file : files) {
        try {
          work.on(file);
          done++;
        } catch (UnusableFileException unusable) {
          leaveOut(unusable);
        } catch (CommandFailure failure) {
          throw failure;
        } catch (RuntimeException fault) {
          // One file of a hundred thousand must not end the run without its name.
          leaveOut(UnusableFileException.of(file.path(), "Unexpected: " + fault, fault));
        }
        progress.add(1);
      }
    }
    if (done == 0) {
      throw new CommandFailure("Left out all of " + leftOut + " files: none could be used");
    }
  }

  private void leaveOut(UnusableFileException unusable) {
    if (!goingOn) {
      throw new CommandFailure(String.valueOf(unusable.getMessage()), unusable);
    }
    leftOut++;
    console.error("Skipped: " + unusable.getMessage());
  }

  /** How many files were worked on. */
  int done() {
    return done;
  }

  /** How many files were left out. */
  int leftOut() {
    return leftOut;
  }

  /** The exit code where nothing else is the matter. */
  int exitCode() {
    return leftOut == 0 ? ExitCode.OK : ExitCode.DOCUMENTS_LEFT_OUT;
  }
}
