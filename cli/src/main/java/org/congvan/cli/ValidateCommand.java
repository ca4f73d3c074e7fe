package org.congvan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentReader;
import org.congvan.render.html.FindingsPage;
import org.congvan.render.json.JsonValidationReports;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.ValidationReportFormatter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code validate IN}: prints what breaks the regulation in force on the date of issue. */
@Command(
    name = "validate",
    description = "Prints what breaks the regulation in force on the document's date of issue.")
final class ValidateCommand implements Callable<Integer> {

  private final Console console;
  private final Extensions extensions;

  @Parameters(paramLabel = "IN", description = "the document, in any format that can be read")
  @SuppressWarnings("NullAway.Init")
  private Path input;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private FromOption from;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private LanguageOption locale;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private RegulationOptions law;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private HouseOption house;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ReplacementsOption replacements;

  @Option(names = "--json", description = "print the report as JSON")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "OUT",
      description = "write the page of the document with the findings marked on it, as HTML")
  private @Nullable Path html;

  ValidateCommand(Console console, Extensions extensions) {
    this.console = console;
    this.extensions = extensions;
  }

  @Override
  public Integer call() {
    house.addTo(extensions, console);
    replacements.addTo(extensions, console);
    RegulationCatalogue regulations = extensions.regulations();
    DocumentReader reader = from.reader(extensions.formats(), input);
    RegulationChoice choice = law.choice(regulations);
    InputFile in = new InputFile(input, console);
    OutputFile page = html == null ? null : house.kept(OutputFile.at(html).besides(in), console);
    OfficialDocument document = in.readDocument(reader);
    house.noteIfOutsideOf(regulations, document, choice, console);
    ValidationReport report = DocumentValidator.of(regulations).validate(document, choice);
    if (page != null) {
      page.write(
          out ->
              FindingsPage.of(regulations).write(document, report, choice, locale.language(), out));
    }
    if (json) {
      printJson(report);
    } else {
      String text = ValidationReportFormatter.of(regulations).format(report, locale.language());
      console.out().print(Escapes.ofLines(text));
    }
    return switch (report.verdict()) {
      case ACCEPTABLE -> ExitCode.OK;
      case REJECTED -> ExitCode.ERRORS_FOUND;
      case UNDETERMINED -> ExitCode.UNDETERMINED;
    };
  }

  private void printJson(ValidationReport report) {
    try {
      JsonValidationReports.standard().write(report, console.out());
    } catch (IOException failure) {
      throw new CommandFailure("Cannot write the report: " + failure.getMessage(), failure);
    }
  }
}
