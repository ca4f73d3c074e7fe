package com.example.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.congvan.rollup.fold.AccumulatorState;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.result.RollupResult;
import org.congvan.text.DocumentFormatException;

/**
 * The program: {@code rollup IN.jsonl -o OUT} folds reports on Spark and writes the state. Exit
 * code 0, or 2 with one line on the error stream and nothing written.
 */
public final class Main {
  private static final int OK = 0;
  private static final int FAILED = 2;
  private static final int PARTITIONS = 8;
  private static final int ROUNDS = 5;
  private static final String USAGE =
      """
      Usage:
        rollup IN.jsonl -o OUT       folds the reports of IN, one a line, and writes the state
        compare IN.jsonl             folds them with Spark and without, and prints both times
        generate COUNT -o OUT.jsonl  writes invented reports
      """;

  private Main() {}

  /**
   * Runs the program and ends the process.
   *
   * @param arguments the command and what it works on
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(arguments), out, err));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    try {
      if (arguments.size() == 4 && arguments.get(2).equals("-o")) {
        Path target = Path.of(arguments.get(3));
        switch (arguments.get(0)) {
          case "rollup" -> {
            rollUp(existing(arguments.get(1)), target, out);
            return OK;
          }
          case "generate" -> {
            generate(Integer.parseInt(arguments.get(1)), target);
            return OK;
          }
          default -> {}
        }
      } else if (arguments.size() == 2 && arguments.get(0).equals("compare")) {
        Path file = existing(arguments.get(1));
        try (SparkFold fold = SparkFold.start()) {
          Comparison.print(fold, file, PARTITIONS, ROUNDS, out);
        }
        return OK;
      }
      err.print(USAGE);
    } catch (NoSuchFileException e) {
      err.println("Cannot read " + e.getMessage() + ": there is no such file");
    } catch (NumberFormatException e) {
      err.println("Cannot read COUNT: " + e.getMessage() + "; expected such as 3000");
    } catch (DocumentFormatException e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.println("Cannot read or write: " + e);
    }
    return FAILED;
  }

  /** Looked for before Spark is started, which takes seconds. */
  private static Path existing(String argument) throws NoSuchFileException {
    Path file = Path.of(argument);
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(argument);
    }
    return file;
  }

  private static void rollUp(Path file, Path target, PrintStream out) throws IOException {
    ReportAccumulator accumulator;
    try (SparkFold fold = SparkFold.start()) {
      accumulator = fold.fold(file, PARTITIONS).accumulator();
    }
    byte[] state = AccumulatorState.toBytes(accumulator);
    Files.write(target, state);
    out.println("Wrote " + target + ", " + state.length + " bytes");
    RollupResult.of(accumulator)
        .periods()
        .forEach(
            period ->
                out.println(
                    period.period().label()
                        + ": agencies "
                        + period.agencies().size()
                        + ", figures "
                        + period.totals().size()
                        + ", reports that do not count "
                        + period.duplicates().size()));
  }

  private static void generate(int count, Path target) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      for (int i = 0; i < count; i++) {
        CommuneReports.writeLine(i, out);
      }
    }
  }
}
