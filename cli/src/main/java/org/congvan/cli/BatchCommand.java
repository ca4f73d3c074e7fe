package org.congvan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.congvan.cli.batch.BatchJournal;
import org.congvan.cli.batch.BatchRefusedException;
import org.congvan.cli.batch.BatchTerms;
import org.congvan.law.RegulationChoice;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.Formats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code batch IN.jsonl|DIR -o DIR --format F,…}: renders many documents into files. */
@Command(
    name = "batch",
    description = {
      "Renders many documents into the files of a folder, which are named by type and symbol, such"
          + " as Cong-van-477-SKHCN.docx.",
      "Given once more after an interruption, it goes on where it stopped."
    })
final class BatchCommand implements Callable<Integer> {

  private final Console console;
  private final Extensions extensions;

  @Parameters(
      paramLabel = "IN.jsonl|DIR",
      description =
          "a file with a document in JSON on each line, or a folder, of which all files in formats"
              + " that can be read are read, those in its folders too")
  @SuppressWarnings("NullAway.Init")
  private Path input;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description =
          "the folder to write into, made where missing; one that is there must be empty, or of this"
              + " batch")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Option(
      names = "--format",
      paramLabel = "F",
      required = true,
      split = ",",
      description = "the formats to write, such as docx or docx,pdf")
  @SuppressWarnings("NullAway.Init")
  private List<String> formats;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private RegulationOptions law;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private HouseOption house;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private LanguageOption locale;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "how many documents are worked on at once; unless given, one per processor")
  private @Nullable Integer threads;

  @Option(
      names = "--keep-going",
      description =
          "report, count and leave out documents that cannot be read or written; the exit code is"
              + " then 4")
  private boolean keepGoing;

  @Option(
      names = "--restart",
      description =
          "begin anew whatever was done before, and replace files of the same names; no file is"
              + " removed")
  private boolean restart;

  BatchCommand(Console console, Extensions extensions) {
    this.console = console;
    this.extensions = extensions;
  }

  @Override
  public Integer call() {
    int atOnce = threads();
    house.addTo(extensions, console);
    List<DocumentRenderer> renderers = renderers(extensions.formats());
    RegulationChoice choice = law.choice(extensions.regulations());
    requireApart();
    try (BatchInput documents = BatchInput.open(input, extensions.formats(), console)) {
      BatchOutput output =
          new BatchOutput(
              madeFolder(),
              renderers,
              choice,
              extensions.regulations(),
              house,
              new InputFile(input, console));
      try (BatchJournal journal =
          BatchJournal.open(folder, terms(documents, renderers), restart, output::isWhole)) {
        BatchRun run = new BatchRun(documents, journal, output, console, keepGoing);
        run.run(atOnce);
        return report(run.tally());
      }
    } catch (BatchRefusedException refused) {
      throw new CommandFailure(String.valueOf(refused.getMessage()), refused);
    } catch (IOException failure) {
      throw CommandFailure.cannot("write into", folder, failure);
    }
  }

  private int threads() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1) {
      throw new CommandFailure(
          "Option --threads must be 1 or more: " + threads + "; expected such as 4");
    }
    return threads;
  }

  /** One for each format, whichever order they are given in. */
  private List<DocumentRenderer> renderers(Formats known) {
    SortedSet<String> ids = new TreeSet<>(formats);
    List<DocumentRenderer> renderers = new ArrayList<>();
    ids.forEach(id -> renderers.add(known.requireRenderer(id)));
    return renderers;
  }

  /** What is written must not be read when the command runs again. */
  private void requireApart() {
    try {
      if (!InputFile.isStandardInput(input)
          && Files.isDirectory(input)
          && existing(folder).startsWith(input.toRealPath())) {
        throw new CommandFailure(
            "Cannot write into "
                + folder
                + ": it is in the folder that is read; name one outside "
                + input);
      }
    } catch (IOException failure) {
      throw CommandFailure.cannot("read", input, failure);
    }
  }

  /** The folder, or the nearest one above it that is there. */
  private static Path existing(Path folder) throws IOException {
    Path there = folder.toAbsolutePath().normalize();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there.toRealPath();
  }

  private Path madeFolder() {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new CommandFailure("Cannot write into " + folder + ": it is a file; name a folder");
    }
    try {
      return Files.isDirectory(folder) ? folder : Files.createDirectories(folder);
    } catch (IOException failure) {
      throw CommandFailure.cannot("create folder", folder, failure);
    }
  }

  /** Whatever changes the files; neither the number of threads nor what is done with bad ones. */
  private BatchTerms terms(BatchInput documents, List<DocumentRenderer> renderers) {
    Map<String, String> terms = new LinkedHashMap<>();
    terms.put("program", CongvanCommand.Version.text());
    terms.put("input", documents.name());
    terms.put(
        "format", String.join(",", renderers.stream().map(each -> each.format().id()).toList()));
    terms.put("regulation", law.toString().isEmpty() ? "by date of issue" : law.toString());
    terms.put("house", house.identity().isEmpty() ? "none" : house.identity());
    return new BatchTerms(terms);
  }

  private int report(BatchTally tally) {
    if (tally.documents() == 0) {
      throw new CommandFailure(
          "Cannot read " + input + ": it is empty; expected one document on each line");
    }
    if (tally.leftOut() == tally.documents()) {
      throw new CommandFailure(
          "Left out all of " + tally.leftOut() + " documents: none could be written");
    }
    Wording words = new Wording(locale.language());
    console.row(
        words.say("Đã đọc ", "Read: ")
            + tally.documents()
            + words.say(" văn bản; đã ghi: ", " documents; written: ")
            + tally.written()
            + words.say(" văn bản (", " documents (")
            + tally.files()
            + words.say(" tệp); đã có từ trước: ", " files); already there: ")
            + tally.doneBefore()
            + words.say(" văn bản; bị bỏ qua: ", " documents; left out: ")
            + tally.leftOut()
            + words.say(" văn bản", " documents"));
    return tally.leftOut() == 0 ? ExitCode.OK : ExitCode.DOCUMENTS_LEFT_OUT;
  }
}
