package org.congvan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.render.DocumentReader;
import org.congvan.render.Formats;
import org.congvan.render.ReadDocument;
import org.congvan.render.ReadingDoubt;
import org.congvan.render.RenderException;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read IN… -o OUT}: makes typed documents of Word files and texts, and says its doubts. */
@Command(
    name = "read",
    description = {
      "Reads Word files, plain text and Markdown as documents in JSON, and prints what is not"
          + " certain in them.",
      "One file is written to OUT; of several files, of folders and of patterns, each is written"
          + " into the folder OUT, under its own name with the ending .json."
    })
final class ReadCommand implements Callable<Integer> {

  private static final String ENDINGS = WordSources.ENDINGS.replace(" or ", ", ") + ", .txt or .md";

  private final Console console;
  private final Extensions extensions;

  @Parameters(
      paramLabel = "IN",
      arity = "1..*",
      description =
          "a file, a folder with all Word files and texts below it, or a pattern such as"
              + " \"2020/*.docx\"")
  @SuppressWarnings("NullAway.Init")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "the file to write, or the folder, which is made where missing")
  @SuppressWarnings("NullAway.Init")
  private Path output;

  @Option(
      names = "--from",
      paramLabel = "F",
      description =
          "the format of every IN, such as docx or txt; unless given, that of its extension")
  private @Nullable String from;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private LanguageOption locale;

  @Option(
      names = "--keep-going",
      description =
          "report, count and leave out files that cannot be read; the exit code is then 4")
  private boolean keepGoing;

  private int doubtful;
  private int doubts;

  ReadCommand(Console console, Extensions extensions) {
    this.console = console;
    this.extensions = extensions;
  }

  @Override
  public Integer call() {
    Formats formats = extensions.formats();
    if (from != null) {
      formats.requireReader(from);
    }
    SourceFiles sources =
        SourceFiles.of(
            inputs,
            file -> from != null || FileFormat.isWord(file) || FileFormat.isText(file),
            ENDINGS);
    OutputPlaces places =
        OutputPlaces.of(output, sources, file -> file.nameEndingIn(".json"), console);
    EachFile files = new EachFile(console, keepGoing);
    files.run(sources.all(), file -> read(file, formats, places));
    Wording words = new Wording(locale.language());
    console.row(
        words.say("Đã đọc ", "Read: ")
            + files.done()
            + words.say(" tệp; có chỗ nghi ngờ: ", "; with doubts: ")
            + doubtful
            + words.say(" tệp (", " (")
            + doubts
            + words.say(" chỗ); không đọc được: ", " in all); could not be read: ")
            + files.leftOut()
            + words.say(" tệp", ""));
    return files.exitCode();
  }

  private void read(SourceFile file, Formats formats, OutputPlaces places)
      throws UnusableFileException {
    ReadDocument read = document(file.path(), reader(file.path(), formats));
    try {
      places.open(file).write(out -> JsonDocumentFormat.standard().render(read.document(), out));
    } catch (RenderException refused) {
      throw UnusableFileException.of(file.path(), String.valueOf(refused.getMessage()), refused);
    }
    doubtful += read.doubts().isEmpty() ? 0 : 1;
    doubts += read.doubts().size();
    for (ReadingDoubt doubt : read.doubts()) {
      console.row(Escapes.of(DoubtLine.of(file.toString(), doubt, locale.language())));
    }
  }

  private DocumentReader reader(Path file, Formats formats) throws UnusableFileException {
    if (from != null) {
      return formats.requireReader(from);
    }
    String advice = "; or name the format of the file with --from";
    if (!FileFormat.isReadable(formats, file)) {
      String reason = "the name does not say its format: expected one that ends in " + ENDINGS;
      throw UnusableFileException.of(file, reason + advice, null);
    }
    return FileFormat.reader(formats, file, advice);
  }

  private ReadDocument document(Path file, DocumentReader reader) throws UnusableFileException {
    try (InputStream in = new InputFile(file, console).open()) {
      return reader.read(in);
    } catch (WordFileException | DocumentFormatException wrong) {
      throw UnusableFileException.of(file, String.valueOf(wrong.getMessage()), wrong);
    } catch (IOException failure) {
      throw UnusableFileException.unreadable(file, failure);
    }
  }
}
