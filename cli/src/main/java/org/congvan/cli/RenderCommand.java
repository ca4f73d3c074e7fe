package org.congvan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationDecision;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentReader;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.RenderException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code render IN --format F -o OUT}: reads a document and writes it in any registered format. */
@Command(name = "render", description = "Reads a document and writes it in any registered format.")
final class RenderCommand implements Callable<Integer> {

  private final Console console;
  private final Extensions extensions;

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

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private HouseOption house;

  RenderCommand(Console console, Extensions extensions) {
    this.console = console;
    this.extensions = extensions;
  }

  @Override
  public Integer call() {
    house.addTo(extensions, console);
    DocumentRenderer renderer = extensions.formats().requireRenderer(format);
    DocumentReader reader = from.reader(extensions.formats(), input);
    RegulationChoice choice = law.choice(extensions.regulations());
    InputFile in = new InputFile(input, console);
    OutputFile out = house.kept(OutputFile.at(output).besides(in), console);
    OfficialDocument document = in.readDocument(reader);
    house.noteIfOutsideOf(extensions.regulations(), document.original(), choice, console);
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
    RegulationCatalogue regulations = extensions.regulations();
    return regulations.decide(document.original(), choice)
            instanceof RegulationDecision.NotFound none
        ? refused.path() + ": " + none.explanation() + RegulationOptions.advice(none, regulations)
        : String.valueOf(refused.getMessage());
  }
}
