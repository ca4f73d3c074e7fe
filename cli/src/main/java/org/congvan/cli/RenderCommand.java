package org.congvan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.congvan.law.RegulationChoice;
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
      description = "the format to write, such as docx, pdf, html, json or txt")
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
    List<StagedFile> files = new ArrayList<>();
    house.noteIfOutsideOf(extensions.regulations(), document.original(), choice, console);
    try {
      new RenderedFiles(renderer, choice)
          .stage(document, out, number -> OutputFile.at(attachmentPath(number)).besides(in), files);
      StagedFile.publishAll(files);
    } catch (RenderException refused) {
      throw new CommandFailure(
          input
              + ": "
              + RegulationOptions.explanation(refused, document, choice, extensions.regulations()),
          refused);
    } finally {
      files.forEach(StagedFile::close);
    }
    return ExitCode.OK;
  }

  /** Such as {@code quyet-dinh-kem-theo-1.docx} beside {@code quyet-dinh.docx}. */
  private Path attachmentPath(int number) {
    String name = output.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String base = dot > 0 ? name.substring(0, dot) : name;
    return output.resolveSibling(base + "-kem-theo-" + number + name.substring(base.length()));
  }
}
