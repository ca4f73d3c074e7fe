package org.congvan.testkit.printed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Microsoft's Open XML SDK as a judge of Office files, for every version of Office: one process for
 * all files of a test class. The program is the one that the system property {@code
 * congvan.ooxmlValidator} names; {@code build-config/ooxml-validator.mjs} says what it answers.
 */
public final class OfficeFileValidator implements AutoCloseable {

  /**
   * Title and description of a table, which Word writes since 2010 without marking them as new;
   * Word 2007 passes them over.
   */
  private static final Pattern NEW_SINCE_2007 =
      Pattern.compile("Office2007: .*:tbl(Caption|Description)'\\.");

  private final Process process;
  private final OutputStream paths;
  private final BufferedReader answers;

  private OfficeFileValidator(Process process) {
    this.process = process;
    this.paths = process.getOutputStream();
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /**
   * Starts the program; skips or fails the running test where there is none.
   *
   * @return the validator, to be closed
   * @throws UncheckedIOException if the program cannot be started
   */
  public static OfficeFileValidator start() {
    String program = System.getProperty("congvan.ooxmlValidator", "");
    OfficePrograms.require(
        !program.isEmpty(), "Open XML validator, named by -Dcongvan.ooxmlValidator=…");
    try {
      return new OfficeFileValidator(
          new ProcessBuilder(program).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Validates a file for every version of Office. The SDK mends addresses of links that it cannot
   * read, in its copy or in the file itself, and then finds nothing wrong with them; so it is also
   * an error if the file is not as it was before, or if a link leads to what is no address in
   * ASCII.
   *
   * @param file a Word file or a workbook
   * @return an error each, such as {@code Office2007: /word/document.xml …}; empty if it is valid.
   *     Title and description of a table are no error in Word 2007.
   * @throws UncheckedIOException if the program has ended
   */
  public List<String> errors(Path file) {
    try {
      byte[] before = Files.readAllBytes(file);
      List<String> errors = answer(file);
      errors.removeIf(error -> NEW_SINCE_2007.matcher(error).matches());
      if (!Arrays.equals(before, Files.readAllBytes(file))) {
        errors.add("the validator has changed the file, as it does to mend the address of a link");
      }
      errors.addAll(LinkTargets.errors(file));
      return errors;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> answer(Path file) throws IOException {
    paths.write((file + "\n").getBytes(StandardCharsets.UTF_8));
    paths.flush();
    int count = Integer.parseInt(line());
    List<String> errors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      errors.add(line());
    }
    return errors;
  }

  private String line() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("The Open XML validator has ended before its answer");
    }
    return line;
  }

  /** Ends the program. */
  @Override
  public void close() {
    process.destroy();
  }
}
