package org.congvan.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.congvan.model.Addressee;
import org.congvan.model.OfficialDocument;
import org.congvan.reform.ActivityCount;
import org.congvan.render.ReadDocument;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.fold.TextStore;
import org.congvan.rollup.intake.ReceivedReport;
import org.congvan.rollup.intake.RefusedReport;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * Folds documents into a roll-up as they are read. A document that cannot be rolled up ends the
 * command or, where it is to go on, is reported, counted and left out.
 */
final class ReportIntake implements ReportFiles.Receiver {

  /** How often a long run says how far it is where no progress bar does. */
  private static final int PROGRESS = 10_000;

  private final ReportFiles files;
  private final ReportAccumulator rollup;
  private final Console console;
  private final boolean goingOn;
  private final SortedMap<String, String> skipped = new TreeMap<>();

  /** Whom the reports are addressed to, by key; of several wordings the smallest. */
  private final SortedMap<String, String> addressees = new TreeMap<>();

  private @Nullable LocalDate lastDay;
  private long read;

  private ReportIntake(ReportFiles files, TextStore texts, Console console, boolean goingOn) {
    this.files = files;
    this.rollup = new ReportAccumulator(texts);
    this.console = console;
    this.goingOn = goingOn;
  }

  /**
   * Reads and folds all documents.
   *
   * @param files where they are
   * @param texts where their words are kept
   * @param console where what is left out is reported
   * @param goingOn whether to leave out what cannot be rolled up
   * @return what has been folded, one report or more
   * @throws CommandFailure if a document cannot be rolled up, or none can
   */
  static ReportIntake of(ReportFiles files, TextStore texts, Console console, boolean goingOn) {
    ReportIntake intake = new ReportIntake(files, texts, console, goingOn);
    files.read(intake);
    if (!intake.skipped.isEmpty()) {
      console.error("Skipped " + intake.skipped.size() + " of " + intake.read + " documents");
    }
    if (intake.lastDay == null) {
      throw new CommandFailure("Cannot roll up " + files + ": no document could be rolled up");
    }
    return intake;
  }

  @Override
  public void document(ReportSource source, ReadDocument read) {
    console.doubts(files.place(source), read.doubts());
    OfficialDocument document = read.document();
    ReceivedReport received = ReceivedReport.of(document, source);
    if (received instanceof RefusedReport refused) {
      unreadable(source, refused.explanation(), null);
    } else if (received instanceof SubmittedReport report) {
      Optional<ActivityCount> negative = findNegative(report);
      if (negative.isPresent()) {
        unreadable(source, negativeFigure(negative.get()), null);
      } else {
        fold(report, document);
      }
    }
  }

  /** A figure below zero is an error by rule RPT-002; added up, it would make a total wrong. */
  private static Optional<ActivityCount> findNegative(SubmittedReport report) {
    return report.report().counts().filter(count -> count.value().signum() < 0).findFirst();
  }

  private static String negativeFigure(ActivityCount count) {
    return "Figure \""
        + count.indicator()
        + "\" is negative: "
        + count.value().toPlainString()
        + " "
        + count.unit()
        + "; expected 0 or more (RPT-002), such as 12";
  }

  private void fold(SubmittedReport report, OfficialDocument document) {
    count();
    rollup.add(report);
    if (lastDay == null || report.issuedOn().isAfter(lastDay)) {
      lastDay = report.issuedOn();
    }
    document.addressees().forEach(this::note);
  }

  @Override
  public void unreadable(ReportSource source, String reason, @Nullable Exception cause) {
    String message = files.place(source) + ": " + reason;
    if (!goingOn) {
      throw new CommandFailure(message, cause);
    }
    count();
    console.error("Skipped: " + message);
    skipped.put(source.name(), reason);
  }

  private void count() {
    read++;
    if (read % PROGRESS == 0 && !console.showsProgress(false)) {
      console.error(read + " documents read");
    }
  }

  /** Two names are enough to know that the reports do not agree. */
  private void note(Addressee addressee) {
    String key = VietnameseText.comparisonKey(addressee.name());
    if (addressees.size() < 2 || addressees.containsKey(key)) {
      addressees.merge(key, addressee.name(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  /** What has been folded. */
  ReportAccumulator rollup() {
    return rollup;
  }

  /** What was left out: source and reason. */
  Map<String, String> skipped() {
    return skipped;
  }

  /** The last day on which one of the reports was issued. */
  LocalDate lastDay() {
    return Objects.requireNonNull(lastDay);
  }

  /** Whom all reports are addressed to; empty if they name nobody, or not the same. */
  Optional<String> findAddressee() {
    return addressees.size() == 1 ? addressees.values().stream().findFirst() : Optional.empty();
  }
}
