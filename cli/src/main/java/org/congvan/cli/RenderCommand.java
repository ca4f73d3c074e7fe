package org.congvan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationDecision;
import org.congvan.model.Attachment;
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
      files.add(out.stage(stream -> renderer.render(document, choice, stream)));
      for (int index : apart(renderer, document)) {
        files.add(
            OutputFile.at(attachmentPath(index + 1))
                .besides(in)
                .stage(stream -> renderer.renderAttachment(document, index, choice, stream)));
      }
      StagedFile.publishAll(files);
    } catch (RenderException refused) {
      throw new CommandFailure(input + ": " + message(refused, document, choice), refused);
    } finally {
      files.forEach(StagedFile::close);
    }
    return ExitCode.OK;
  }

  /** Which attachments the format writes as files of their own. */
  private static int[] apart(DocumentRenderer renderer, OfficialDocument document) {
    List<Attachment> all = document.attachments();
    return renderer.writesAttachmentsApart() && !document.isCopy()
        ? IntStream.range(0, all.size()).filter(i -> all.get(i).separateFile()).toArray()
        : new int[0];
  }

  /** Such as {@code quyet-dinh-kem-theo-1.docx} beside {@code quyet-dinh.docx}. */
  private Path attachmentPath(int number) {
    String name = output.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String base = dot > 0 ? name.substring(0, dot) : name;
    return output.resolveSibling(base + "-kem-theo-" + number + name.substring(base.length()));
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
