package org.congvan.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.congvan.render.ReadingDoubt;

/**
 * What a command reads from and prints to: the standard input, results on one stream, errors on the
 * other. Both are written in UTF-8, because a terminal's own charset may lack Vietnamese letters.
 *
 * <pre>{@code
 * int exitCode = CongvanCommand.run(Console.of(System.in, System.out, System.err), "demo", "out");
 * }</pre>
 */
public final class Console {

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  /** Whether errors, and a progress bar, go to a terminal. */
  private boolean terminal;

  private final boolean resultsOnTerminal;

  /** How many characters of a progress bar are on the last line of the terminal. */
  private int drawn;

  private Console(
      InputStream in,
      OutputStream out,
      OutputStream err,
      boolean terminal,
      boolean resultsOnTerminal) {
    this.in = Objects.requireNonNull(in, "in");
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.terminal = terminal;
    this.resultsOnTerminal = resultsOnTerminal;
  }

  /**
   * Makes a console that is not a terminal: it shows no progress.
   *
   * @param in read where a command is given {@code -} in place of a file
   * @param out for results
   * @param err for errors
   * @return the console
   */
  public static Console of(InputStream in, OutputStream out, OutputStream err) {
    return new Console(in, out, err, false, false);
  }

  /**
   * Makes a console with an empty standard input.
   *
   * @param out for results
   * @param err for errors
   * @return the console
   */
  public static Console of(OutputStream out, OutputStream err) {
    return of(InputStream.nullInputStream(), out, err);
  }

  /**
   * Makes a console whose error stream is a terminal.
   *
   * @param resultsOnTerminal whether the results go to a terminal too
   */
  static Console onTerminal(
      InputStream in, OutputStream out, OutputStream err, boolean resultsOnTerminal) {
    return new Console(in, out, err, true, resultsOnTerminal);
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /**
   * Returns whether progress can be shown.
   *
   * @param printing whether results are printed meanwhile, which a bar on the same terminal would
   *     break up
   */
  boolean showsProgress(boolean printing) {
    return terminal && !(printing && resultsOnTerminal);
  }

  /** Has no progress shown from now on. */
  void hideProgress() {
    terminal = false;
  }

  /**
   * Prints a line of results.
   *
   * @param row the line without its end
   * @throws CommandFailure if nobody reads on, such as {@code head} when it has its lines
   */
  void row(String row) {
    print(row + '\n');
  }

  /** Prints part of a line of results, like {@link #row}. */
  void print(String text) {
    out.print(text);
    if (out.checkError()) {
      throw new CommandFailure("Cannot write to the standard output");
    }
  }

  /**
   * Prints an error as one line: line breaks, control characters and such as change the direction
   * of writing are shown as escapes.
   *
   * @param message the error
   */
  synchronized void error(String message) {
    erase();
    err.print("congvan: " + Escapes.of(message) + '\n');
  }

  /** Prints where an error comes from. */
  synchronized void trace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    erase();
    err.print(Escapes.ofLines(trace.toString().replace("\r\n", "\n")));
  }

  /** Draws a progress bar over the one before. */
  synchronized void draw(String bar) {
    String line = bar.stripTrailing();
    err.print('\r' + line + " ".repeat(Math.max(0, drawn - line.length())));
    drawn = line.length();
    err.flush();
  }

  /** Removes the progress bar from the terminal. */
  synchronized void erase() {
    if (drawn > 0) {
      err.print('\r' + " ".repeat(drawn) + '\r');
      drawn = 0;
    }
  }

  /**
   * Prints what a reader is not certain of, a line each.
   *
   * @param file what was read
   * @param doubts what is not certain
   */
  void doubts(String file, List<ReadingDoubt> doubts) {
    doubts.forEach(doubt -> error(DoubtLine.of(file, doubt, Locale.ENGLISH)));
  }

  /** Returns a writer to one of the streams, for what prints help and usage. */
  static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
