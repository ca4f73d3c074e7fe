package org.congvan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.audit.Audit;
import org.congvan.read.docx.audit.AuditFormatter;
import org.congvan.read.docx.audit.DocxAuditor;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.mend.DocxMender;
import org.congvan.read.docx.mend.Mend;
import org.congvan.read.docx.mend.MendOptions;
import org.congvan.read.docx.mend.MendRefusedException;
import org.congvan.read.docx.mend.MendResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mend FILE -o OUT}: mends the form of Word files into new ones. */
@Command(
    name = "mend",
    description = {
      "Mends the form of drafts in Word into new files, and prints what was changed, what was left"
          + " and what an audit of the new file comes to. Words stay as they are.",
      "One file is written to OUT; of several files, of folders and of patterns, each is written"
          + " into the folder OUT under its own name. No file is replaced."
    })
final class MendCommand implements Callable<Integer> {

  private final Console console;
  private final Extensions extensions;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "a Word file, a folder with all Word files below it, or a pattern such as"
              + " \"2020/*.docx\"")
  @SuppressWarnings("NullAway.Init")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "the new file, or the folder, which is made where missing")
  @SuppressWarnings("NullAway.Init")
  private Path output;

  @ArgGroup private @Nullable OneOf chosen;

  /** What the user wants mended. */
  private static final class OneOf {

    @Option(names = "--all", description = "mend all that can be, as without --mends")
    private boolean all;

    @Option(
        names = "--mends",
        paramLabel = "M",
        split = ",",
        converter = MendConverter.class,
        description =
            "mend only this, such as margins,sizes: paper, margins, sizes, weights, line-spacing,"
                + " paragraph-spacing, page-numbers, rule-lines, blanks, encodings")
    private @Nullable List<Mend> mends;
  }

  @Option(
      names = "--as-draft",
      description =
          "mend a file with number and date too, which is else taken as issued and refused; number,"
              + " date, signature and words stay even then")
  private boolean asDraft;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private LanguageOption locale;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private RegulationOptions law;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private HouseOption house;

  @Option(
      names = "--keep-going",
      description =
          "report, count and leave out files that cannot be mended; the exit code is then 4")
  private boolean keepGoing;

  MendCommand(Console console, Extensions extensions) {
    this.console = console;
    this.extensions = extensions;
  }

  @Override
  public Integer call() {
    house.addTo(extensions, console);
    RegulationCatalogue regulations = extensions.regulations();
    RegulationChoice choice = law.choice(regulations);
    SourceFiles sources = WordSources.of(inputs);
    OutputPlaces places = OutputPlaces.of(output, sources, SourceFile::name, console);
    if (places.holdsOneOf(sources)) {
      throw new CommandFailure(
          "Cannot write into " + output + ": it holds the input; name a folder without it");
    }
    sources.all().forEach(file -> requireNew(places.path(file)));
    MendOptions options = MendOptions.of(choice).withCatalogue(regulations);
    DocxMender mender = DocxMender.of(asDraft ? options.mendingIssuedAsDrafts() : options);
    MendReport report =
        new MendReport(
            console, AuditFormatter.in(locale.language(), regulations), locale.language());
    DocxAuditor auditor = DocxAuditor.of(regulations);
    EachFile files = new EachFile(console, keepGoing);
    files.run(
        sources.all(),
        file -> {
          MendResult result = mend(file, mender);
          house.noteIfOutsideOf(result.regulation(), console);
          byte[] bytes = result.bytes();
          Audit after = auditor.audit(WordFile.open(bytes), choice);
          requireNew(places.path(file));
          places.open(file).write(out -> out.write(bytes));
          report.print(file, result, places.path(file), after);
        });
    if (!sources.single()) {
      report.printSummary(files);
    }
    return files.exitCode();
  }

  private Set<Mend> mends() {
    return chosen == null || chosen.all || chosen.mends == null
        ? Mend.all()
        : EnumSet.copyOf(chosen.mends);
  }

  private static void requireNew(Path target) {
    if (Files.exists(target)) {
      throw new CommandFailure(
          "Cannot write "
              + target
              + ": it is there already, and no file is replaced; name another");
    }
  }

  private MendResult mend(SourceFile file, DocxMender mender) throws UnusableFileException {
    WordFile word = WordSources.open(file, console);
    try {
      return mender.mend(word, mends());
    } catch (MendRefusedException refused) {
      throw UnusableFileException.of(file.path(), advice(refused), refused);
    } catch (WordFileException wrong) {
      throw UnusableFileException.of(file.path(), String.valueOf(wrong.getMessage()), wrong);
    }
  }

  /** The sentence of the library, with the options in place of its methods. */
  private static String advice(MendRefusedException refused) {
    return String.valueOf(refused.getMessage())
        .replace("MendOptions.mendingIssuedAsDrafts()", "--as-draft")
        .replace("RegulationChoice.asOf(day)", "--as-of DAY")
        .replace("RegulationChoice.under(\"nd30-2020\")", "--regulation nd30-2020");
  }
}
