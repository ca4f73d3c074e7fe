package org.congvan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.Formats;
import org.congvan.render.RenderFormat;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReportFormatter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code demo DIR}: writes the dispatch 477/SKHCN-TTNCUĐ and a report of 2020 in every registered
 * format, and the validation report of the dispatch.
 */
@Command(
    name = "demo",
    description = "Writes the sample documents in every format, and a validation report.")
final class DemoCommand implements Callable<Integer> {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final Console console;
  private final Extensions extensions;

  @Parameters(paramLabel = "DIR", description = "the folder to write into; created if missing")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  DemoCommand(Console console, Extensions extensions) {
    this.console = console;
    this.extensions = extensions;
  }

  @Override
  public Integer call() {
    createFolder();
    OfficialDocument dispatch = DemoDocument.DISPATCH_477.read();
    String report =
        ValidationReportFormatter.standard()
            .format(DocumentValidator.standard().validate(dispatch), VIETNAMESE);
    writeAll(dispatch, DemoDocument.DISPATCH_477.fileName());
    writeAll(DemoDocument.REPORT_2020.read(), DemoDocument.REPORT_2020.fileName());
    write("validation.vi.txt", out -> out.write(report.getBytes(StandardCharsets.UTF_8)));
    console.out().print("\n" + report);
    return ExitCode.OK;
  }

  private void createFolder() {
    try {
      Files.createDirectories(folder);
    } catch (IOException failure) {
      throw CommandFailure.cannot("create folder", folder, failure);
    }
  }

  private void writeAll(OfficialDocument document, String name) {
    Formats formats = extensions.formats();
    for (RenderFormat format : formats.writable()) {
      DocumentRenderer renderer = formats.requireRenderer(format.id());
      boolean usual = format.id().equals(format.fileExtension());
      String file = (usual ? name : name + "-" + format.id()) + "." + format.fileExtension();
      write(file, out -> renderer.render(document, out));
    }
  }

  private void write(String name, OutputFile.Content content) {
    Path file = folder.resolve(name);
    OutputFile.at(file).write(content);
    console.row(Escapes.of(file.toString()));
  }
}
