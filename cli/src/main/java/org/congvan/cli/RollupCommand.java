package org.congvan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.regime.ReportDeadline;
import org.congvan.regime.ReportingRegime;
import org.congvan.regime.StatutorySeries;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.render.Formats;
import org.congvan.render.xlsx.CsvWriter;
import org.congvan.rollup.fold.TextStore;
import org.congvan.rollup.result.RollupOptions;
import org.congvan.rollup.result.RollupResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rollup DIR|FILE.jsonl -o OUT.json}: many agencies' reports into one. */
@Command(
    name = "rollup",
    description = {
      "Rolls up many agencies' reports: totals, who is missing or late, what contradicts itself,"
          + " difficulties and recommendations with their sources.",
      "The draft and the tables are about one period; name it with --period where the"
          + " reports are on several."
    })
final class RollupCommand implements Callable<Integer> {

  private static final String UNKNOWN_AGENCY = "Cơ quan tổng hợp";

  private final Console console;
  private final Extensions extensions;

  @Parameters(
      paramLabel = "DIR|FILE.jsonl",
      description =
          "a folder, of which all files in formats that can be read are read, such as *.json, those in"
              + " its folders too, or a file with a document in JSON on each line")
  @SuppressWarnings("NullAway.Init")
  private Path input;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT.json",
      required = true,
      description = "the file to write the result into")
  @SuppressWarnings("NullAway.Init")
  private Path output;

  @Option(
      names = "--document",
      paramLabel = "F",
      description = "write the summary report as a document in JSON too: a draft")
  private @Nullable Path document;

  @Option(names = "--docx", paramLabel = "F", description = "write the draft as a Word file too")
  private @Nullable Path docx;

  @Option(names = "--xlsx", paramLabel = "F", description = "write all tables as a workbook too")
  private @Nullable Path xlsx;

  @Option(
      names = "--csv",
      paramLabel = "F",
      description = "write the figures by agency as comma-separated values too")
  private @Nullable Path csv;

  @Option(
      names = "--conflicts",
      paramLabel = "F",
      description = "write what contradicts itself as comma-separated values too")
  private @Nullable Path conflicts;

  @Option(
      names = "--csv-form",
      paramLabel = "vi|en|rfc4180",
      defaultValue = "vi",
      converter = CsvFormConverter.class,
      description =
          "write comma-separated values for a spreadsheet with Vietnamese settings (semicolons,"
              + " decimal commas), with English ones, or for a program; vi unless given")
  @SuppressWarnings("NullAway.Init")
  private CsvWriter csvForm;

  @Option(
      names = "--previous",
      paramLabel = "DIR|FILE.jsonl",
      description = "compare with the reports on the period before")
  private @Nullable Path previous;

  @Option(
      names = "--agencies",
      paramLabel = "FILE",
      description =
          "who must report: a name per line, after a tab the identifier code if it is known,"
              + " after another the agency of the list whose figures contain its own")
  private @Nullable Path agencies;

  @Option(
      names = "--agency",
      paramLabel = "NAME",
      description = "who makes the report, unless given the one whom all reports are addressed to")
  private @Nullable String agency;

  @Option(
      names = "--period",
      paramLabel = "NAME",
      description = "the period of draft and tables, such as \"năm 2019\"")
  private @Nullable String period;

  @Option(
      names = "--due",
      paramLabel = "DAYS",
      defaultValue = "2",
      description =
          "working days (Monday to Friday) after the figures of a statutory period close by which a"
              + " report is in time, 2 unless given")
  private int due;

  @Option(
      names = "--holidays",
      paramLabel = "FILE",
      description =
          "days off for --due, one a line such as 2020-01-01; +2020-01-04 is worked in place of"
              + " another")
  private @Nullable Path holidays;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description =
          "set the Word file by the law of this day, unless given that of the last report")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--keep-going",
      description =
          "report, count and leave out documents that cannot be rolled up; the exit code is then 4")
  private boolean keepGoing;

  RollupCommand(Console console, Extensions extensions) {
    this.console = console;
    this.extensions = extensions;
  }

  @Override
  public Integer call() {
    Formats formats = extensions.formats();
    ReportFiles files = new ReportFiles(input, formats, console);
    ReportFiles before = previous == null ? files : new ReportFiles(previous, formats, console);
    RollupOutputs outputs = new RollupOutputs(List.of(files, before));
    outputs.add(output, RollupResultWriter::writeResult);
    outputs.add(document, RollupResultWriter::writeDocument);
    outputs.add(docx, RollupResultWriter::writeWord);
    outputs.add(xlsx, RollupResultWriter::writeWorkbook);
    outputs.add(csv, (writer, out) -> writer.writeTable(csvForm, out));
    outputs.add(conflicts, (writer, out) -> writer.writeConflicts(csvForm, out));
    RollupOptions options = options();
    try (TextStore texts = TemporaryTextStore.beside(outputs.first());
        TextStore earlierTexts = TemporaryTextStore.beside(outputs.first())) {
      ReportIntake intake = ReportIntake.of(files, texts, console, keepGoing);
      RollupResult result = RollupResult.of(intake.rollup(), options);
      ReportIntake earlier =
          previous == null ? intake : ReportIntake.of(before, earlierTexts, console, keepGoing);
      outputs.write(
          new RollupResultWriter(
              result,
              previous == null ? result : RollupResult.of(earlier.rollup(), options),
              intake.skipped(),
              previous == null ? Map.of() : earlier.skipped(),
              period,
              agency(intake),
              formats,
              RegulationChoice.asOf(asOf == null ? intake.lastDay() : asOf)));
      return intake.skipped().isEmpty() && earlier.skipped().isEmpty()
          ? ExitCode.OK
          : ExitCode.DOCUMENTS_LEFT_OUT;
    } catch (UncheckedIOException failure) {
      throw new CommandFailure(failure.getMessage() + ": " + failure.getCause(), failure);
    } catch (IOException failure) {
      throw CommandFailure.cannot("remove the texts beside", output, failure);
    }
  }

  private RollupOptions options() {
    RollupOptions.Builder options =
        RollupOptions.builder().catalogue(IndicatorCatalogue.standard()).regime(regime());
    if (agencies != null) {
      AgencyList.addTo(options, agencies, console);
    }
    return options.build();
  }

  /** All statutory periods, whichever of them the agencies report on. */
  private ReportingRegime regime() {
    ReportDeadline deadline;
    try {
      deadline = new ReportDeadline.WorkingDaysAfterCutOff(due);
    } catch (IllegalArgumentException wrong) {
      throw new CommandFailure("Option --due: " + wrong.getMessage(), wrong);
    }
    ReportingRegime.Builder regime =
        ReportingRegime.builder(
            "rollup",
            "Báo cáo định kỳ",
            new Basis.Practice("thời hạn do người tổng hợp nêu", Confidence.MEDIUM));
    if (holidays != null) {
      regime.calendar(HolidayList.read(holidays, console));
    }
    for (StatutorySeries series : StatutorySeries.values()) {
      regime.demand(series, deadline);
    }
    return regime.build();
  }

  private String agency(ReportIntake intake) {
    if (agency != null && !agency.isBlank()) {
      return agency;
    }
    Optional<String> addressee = intake.findAddressee();
    boolean printed = document != null || docx != null || xlsx != null;
    if (addressee.isEmpty() && printed) {
      console.error(
          "The reports are not addressed to one agency: the draft is that of \""
              + UNKNOWN_AGENCY
              + "\"; name who makes it with --agency");
    }
    return addressee.orElse(UNKNOWN_AGENCY);
  }
}
