package org.congvan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.text.DocumentFormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code parse-codes FILE}: reads a number and symbol a line and prints for each, separated by
 * tabs: the input, the canonical text, the form, number, year, type and notation; or the input,
 * {@code !} and the reason. What a symbol does not say is empty.
 */
@Command(
    name = "parse-codes",
    description = "Reads a number and symbol a line and prints a row of tab-separated values each.")
final class ParseCodesCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "numbers and symbols, one a line, in UTF-8; - for the standard input")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  ParseCodesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    InputFile input = new InputFile(file, console);
    try (InputStream in = input.open();
        Progress progress = Progress.ofBytes(console, input.length(), true)) {
      LineSource lines = new LineSource(progress.counting(in));
      for (String line = lines.next(); line != null; line = lines.next()) {
        console.row(row(line));
      }
      return ExitCode.OK;
    } catch (DocumentFormatException wrong) {
      throw new CommandFailure(file + ": " + wrong.getMessage(), wrong);
    } catch (IOException failure) {
      throw CommandFailure.cannot("read", file, failure);
    }
  }

  private static String row(String line) {
    String input = Escapes.of(line);
    try {
      DocumentCode code = DocumentCode.parse(line);
      return String.join(
          "\t",
          input,
          code.toString(),
          code.form().name(),
          code.number().toString(),
          code.year().isPresent() ? Integer.toString(code.year().getAsInt()) : "",
          code.type().map(DocumentType::vietnameseName).orElse(""),
          code.notation());
    } catch (DocumentFormatException wrong) {
      return input + "\t!\t" + Escapes.of(String.valueOf(wrong.getMessage()));
    }
  }
}
