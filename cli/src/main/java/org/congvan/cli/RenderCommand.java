package org.congvan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationDecision;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentReader;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.Formats;
import org.congvan.render.RenderException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code render IN --format F -o OUT}: reads a document and writes it in any registered format. */
@Command(name = "render", description = "Reads a document and writes it in any registered format.")
final class RenderCommand implements Callable<Integer> {

  private final Console console;
  private final Formats formats;
  private final RegulationCatalogue regulations;

  @Parameters(paramLabel = "IN", description = "the document, in any format that can be read")
  @SuppressWarnings("NullAway.Init")
  private Path input;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private FromOption from;

  @Option(
      names = "--format",
      paramLabel = "F",
      required = true,
      description = "the format to write, such as docx, json or txt")
  @SuppressWarnings("NullAway.Init")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "the file to write")
  @SuppressWarnings("NullAway.Init")
  private Path output;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private RegulationOptions law;

  RenderCommand(Console console, Formats formats, RegulationCatalogue regulations) {
    this.console = console;
    this.formats = formats;
    this.regulations = regulations;
  }

  @Override
  public Integer call() {
    DocumentRenderer renderer = formats.requireRenderer(format);
    DocumentReader reader = from.reader(formats, input);
    RegulationChoice choice = law.choice(regulations);
    InputFile in = new InputFile(input);
    OutputFile out = OutputFile.at(output).besides(in);
    OfficialDocument document = in.readDocument(reader, console);
    try {
      out.write(stream -> renderer.render(document, choice, stream));
    } catch (RenderException refused) {
      throw new CommandFailure(input + ": " + message(refused, document, choice), refused);
    }
    return ExitCode.OK;
  }

  /** Where no regulation is found, the options that help in place of the library's methods. */
  private String message(
      RenderException refused, OfficialDocument document, RegulationChoice choice) {
    return regulations.decide(document.original(), choice)
            instanceof RegulationDecision.NotFound none
        ? refused.path() + ": " + none.explanation() + RegulationOptions.advice(none, regulations)
        : String.valueOf(refused.getMessage());
  }
}
