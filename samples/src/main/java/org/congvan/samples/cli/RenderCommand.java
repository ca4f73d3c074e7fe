package org.congvan.samples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.RenderException;
import org.congvan.render.Renderers;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.samples.plaintext.PlainTextRenderer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code render IN.json --format F -o OUT}: writes a document in any registered format. */
@Command(name = "render", description = "Writes a document in any registered format.")
final class RenderCommand implements Callable<Integer> {

  private final Renderers renderers;

  @Parameters(paramLabel = "IN.json", description = "the document")
  @SuppressWarnings("NullAway.Init")
  private Path input;

  @Option(
      names = "--format",
      paramLabel = "F",
      required = true,
      description = "the format, such as docx, json or txt")
  @SuppressWarnings("NullAway.Init")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "the file to write")
  @SuppressWarnings("NullAway.Init")
  private Path output;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "set a draft without a date of issue by the law of this day: docx, txt")
  private @Nullable LocalDate asOf;

  RenderCommand(Renderers renderers) {
    this.renderers = renderers;
  }

  @Override
  public Integer call() {
    DocumentRenderer renderer = renderer();
    InputFile in = new InputFile(input);
    OutputFile out = OutputFile.at(output).besides(in);
    OfficialDocument document = in.readDocument(JsonDocumentFormat.standard());
    try {
      out.write(stream -> renderer.render(document, stream));
    } catch (RenderException refused) {
      throw new CommandFailure(input + ": " + refused.getMessage(), refused);
    }
    return ExitCode.OK;
  }

  /** A day is not among what every renderer takes, so those that take one are made here. */
  private DocumentRenderer renderer() {
    DocumentRenderer renderer = renderers.require(format);
    if (asOf == null) {
      return renderer;
    } else if (renderer instanceof DocxRenderer) {
      return DocxRenderer.builder().asOf(asOf).build();
    } else if (renderer instanceof PlainTextRenderer) {
      return PlainTextRenderer.asOf(asOf);
    }
    throw new CommandFailure(
        "Option --as-of is for formats docx and txt: what "
            + format
            + " says does not depend on a day");
  }
}
