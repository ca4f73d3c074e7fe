package org.congvan.samples.cli;

import java.util.concurrent.Callable;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.render.json.JsonValidationReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code schema}: prints the JSON Schema of documents, or of validation reports. */
@Command(name = "schema", description = "Prints the JSON Schema of documents.")
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--report", description = "of validation reports (validate --json) instead")
  private boolean report;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console
        .out()
        .print(
            report
                ? JsonValidationReports.standard().schema()
                : JsonDocumentFormat.standard().schema());
    return ExitCode.OK;
  }
}
