package org.congvan.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.read.docx.audit.Audit;
import org.congvan.read.docx.audit.AuditFormatter;
import org.congvan.read.docx.audit.AuditVerdict;
import org.congvan.read.docx.audit.DocxAuditor;
import org.congvan.regulation.Regulation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code audit FILE…}: prints what in Word files breaks the regulation of their day. */
@Command(
    name = "audit",
    description = {
      "Prints what in Word files breaks the regulation in force on their date of issue.",
      "Of one file the whole report; of several files, of folders and of patterns a line each, and"
          + " the reports into folders."
    })
final class AuditCommand implements Callable<Integer> {

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

  @Option(names = "--json", description = "the report as JSON")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "write the report into this file, or those of several files into this folder")
  private @Nullable Path output;

  @Option(
      names = "--html",
      paramLabel = "OUT",
      description =
          "write the report as a page of HTML too, or those of several files into this folder")
  private @Nullable Path html;

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

  @Option(
      names = "--keep-going",
      description =
          "report, count and leave out files that cannot be read; the exit code is then 4, unless"
              + " faults were found")
  private boolean keepGoing;

  private final Map<AuditVerdict, Integer> verdicts = new EnumMap<>(AuditVerdict.class);

  AuditCommand(Console console, Extensions extensions) {
    this.console = console;
    this.extensions = extensions;
  }

  @Override
  public Integer call() {
    house.addTo(extensions, console);
    replacements.addTo(extensions, console);
    RegulationCatalogue regulations = extensions.regulations();
    RegulationChoice choice = law.choice(regulations);
    SourceFiles sources = WordSources.of(inputs);
    if (json && output == null && !sources.single()) {
      throw new CommandFailure(
          "Cannot print the JSON of several files: name a folder for it, such as -o reports");
    }
    Reports reports =
        new Reports(
            places(output, sources, json ? ".json" : ".txt"),
            places(html, sources, ".html"),
            AuditFormatter.in(locale.language(), regulations));
    if (sources.single() && output != null && output.equals(html)) {
      throw new CommandFailure(
          "Cannot write " + html + " twice: -o and --html must name different files");
    }
    DocxAuditor auditor = DocxAuditor.of(regulations);
    EachFile files = new EachFile(console, keepGoing);
    files.run(
        sources.all(),
        file -> {
          Audit audit = auditor.audit(WordSources.open(file, console), choice);
          Regulation regulation = audit.regulation();
          if (regulation != null) {
            house.noteIfOutsideOf(regulation, console);
          }
          verdicts.merge(audit.verdict(), 1, Integer::sum);
          reports.write(file, audit, sources.single());
        });
    if (!sources.single()) {
      console.row(summary(files));
    }
    return exitCode(files);
  }

  private @Nullable OutputPlaces places(@Nullable Path out, SourceFiles sources, String ending) {
    if (out == null) {
      return null;
    }
    OutputPlaces places = OutputPlaces.of(out, sources, file -> file.nameEndingIn(ending), console);
    if (sources.single()) {
      house.kept(places.open(sources.all().get(0)), console);
    }
    return places;
  }

  private int exitCode(EachFile files) {
    if (count(AuditVerdict.FAULTS) > 0) {
      return ExitCode.ERRORS_FOUND;
    }
    return files.leftOut() == 0 && count(AuditVerdict.UNDETERMINED) > 0
        ? ExitCode.UNDETERMINED
        : files.exitCode();
  }

  private int count(AuditVerdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  private String summary(EachFile files) {
    Wording words = new Wording(locale.language());
    return words.say("Số tệp đã rà soát: ", "Audited: ")
        + files.done()
        + words.say("; có lỗi: ", "; with faults: ")
        + count(AuditVerdict.FAULTS)
        + words.say("; còn điểm chưa rõ: ", "; open: ")
        + count(AuditVerdict.OPEN)
        + words.say("; không thấy lỗi: ", "; no fault found: ")
        + count(AuditVerdict.NO_FAULT_FOUND)
        + words.say("; không xác định được quy định: ", "; undetermined: ")
        + count(AuditVerdict.UNDETERMINED)
        + words.say("; không đọc được: ", "; could not be read: ")
        + files.leftOut();
  }

  /** Where reports go, and how they are written. */
  private final class Reports {
    private final @Nullable OutputPlaces texts;
    private final @Nullable OutputPlaces pages;
    private final AuditFormatter formatter;

    Reports(@Nullable OutputPlaces texts, @Nullable OutputPlaces pages, AuditFormatter formatter) {
      this.texts = texts;
      this.pages = pages;
      this.formatter = formatter;
    }

    void write(SourceFile file, Audit audit, boolean whole) {
      if (pages != null) {
        write(pages.open(file), formatter.html(audit));
      }
      String report = json ? formatter.json(audit) : formatter.text(audit);
      if (texts != null) {
        write(texts.open(file), report);
      }
      if (texts == null && whole) {
        console.print(Escapes.ofLines(report));
      } else {
        console.row(Escapes.of(file + ": " + AuditLine.of(audit, formatter, locale.language())));
      }
    }

    private static void write(OutputFile file, String text) {
      file.write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
