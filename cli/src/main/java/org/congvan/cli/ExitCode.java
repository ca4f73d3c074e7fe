package org.congvan.cli;

/** The exit code of a command (mã thoát). */
final class ExitCode {

  /** Done; a validated document has no errors. */
  static final int OK = 0;

  /** The document was judged and has errors. */
  static final int ERRORS_FOUND = 1;

  /** The command could not do its work: wrong usage, unreadable input, unwritable output. */
  static final int FAILED = 2;

  /** The document could not be judged. */
  static final int UNDETERMINED = 3;

  /** Done, but documents were left out because the user allowed it. */
  static final int DOCUMENTS_LEFT_OUT = 4;

  private ExitCode() {}
}
