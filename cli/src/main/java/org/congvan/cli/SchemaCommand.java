package org.congvan.cli;

import java.util.concurrent.Callable;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.render.json.JsonRollup;
import org.congvan.render.json.JsonValidationReports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code schema}: prints the JSON Schema of documents, validation reports, or roll-ups. */
@Command(name = "schema", description = "Prints the JSON Schema of documents.")
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  @ArgGroup private @Nullable Other other;

  /** What else has a schema; one at a time. */
  private static final class Other {

    @Option(names = "--report", description = "of validation reports (validate --json) instead")
    private boolean report;

    @Option(names = "--rollup", description = "of the results of rollup instead")
    private boolean rollup;
  }

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(schema());
    return ExitCode.OK;
  }

  private String schema() {
    if (other != null && other.report) {
      return JsonValidationReports.standard().schema();
    }
    return other != null && other.rollup
        ? JsonRollup.schema()
        : JsonDocumentFormat.standard().schema();
  }
}
