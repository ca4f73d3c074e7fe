package org.congvan.rollup.fold.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.congvan.code.DocumentCode;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.intake.FigureKey;
import org.congvan.rollup.intake.ReportingAgency;
import org.congvan.rollup.intake.StatementKind;
import org.congvan.rollup.intake.SubmittedReport;

/**
 * The entries of an accumulator: for each agency and period the report that counts, in few bytes,
 * and those that it supersedes. Adding is associative, commutative and idempotent.
 */
public final class Entries {
  private final Texts texts;
  private final LabelTables tables = new LabelTables();
  private final Map<Long, AgencyPeriodEntry> entries = new HashMap<>();
  private final Digester digester = new Digester();
  private final StateOutput scratch = new StateOutput();

  /** Creates no entries yet; words go to a store, which the caller closes. */
  public Entries(Texts texts) {
    this.texts = texts;
  }

  /** Adds a report. */
  public void add(SubmittedReport report) {
    DocumentCode code = report.code();
    List<StatementText> statements = StatementText.of(report.report());
    Submission arrived =
        new Submission(
            tables.agency(report.agency()),
            tables.periods.number(report.period()),
            report.issuedOn(),
            report.receivedOn(),
            code == null ? "" : code.toString(),
            report.source().name(),
            tables.figuresOf(report.report()),
            Statements.NONE,
            null);
    add(arrived, () -> stored(statements), () -> digest(arrived.figures(), statements));
  }

  /** Adds the entries of another, which stays as it is. */
  public void add(Entries other) {
    if (other == this) {
      return;
    }
    for (AgencyPeriodEntry entry : other.entries.values()) {
      copy(entry.counted(), other);
      entry.superseded().forEach(submission -> copy(submission, other));
    }
  }

  /** Writes the entries in the form that {@code AccumulatorState} describes. */
  public void write(OutputStream out) throws IOException {
    new StateWriter(tables, texts, out).write(entries.values());
  }

  /** Reads what {@link #write} wrote, and refuses what it would not have written. */
  public static Entries read(InputStream in, Texts texts) throws IOException {
    Entries entries = new Entries(texts);
    WrittenForm form = new WrittenForm(in);
    new StateReader(new StateInput(form), entries).read();
    form.requireOf(entries);
    return entries;
  }

  /** The store with the words of the statements. */
  public Texts texts() {
    return texts;
  }

  /**
   * The reports by period at this moment, one of each agency, in no order.
   *
   * @param known maps a report's agency to the agency it is known as; entries that turn out to be
   *     of one agency become one
   */
  public Map<PeriodKey, List<AgencyPeriodReports>> reports(UnaryOperator<ReportingAgency> known) {
    List<ReportingAgency> agencies = new ArrayList<>();
    for (int label = 0; label < tables.agencies.size(); label++) {
      agencies.add(known.apply(tables.agencies.label(label).toAgency(tables.agencies.key(label))));
    }
    Map<PeriodKey, List<AgencyPeriodEntry>> byPeriod = new TreeMap<>();
    for (AgencyPeriodEntry entry : entries.values()) {
      byPeriod
          .computeIfAbsent(tables.periods.key(entry.counted().period()), key -> new ArrayList<>())
          .add(entry);
    }
    Map<PeriodKey, List<AgencyPeriodReports>> reports = new TreeMap<>();
    byPeriod.forEach((period, each) -> reports.put(period, reports(each, agencies)));
    return reports;
  }

  /** The reports on one period; entries that turned out to be of one agency become one. */
  private List<AgencyPeriodReports> reports(
      List<AgencyPeriodEntry> ofPeriod, List<ReportingAgency> agencies) {
    Map<AgencyKey, AgencyPeriodEntry> byAgency = new HashMap<>();
    for (AgencyPeriodEntry entry : ofPeriod) {
      byAgency.merge(
          agencies.get(entry.counted().agency()).key(),
          entry,
          (a, b) -> AgencyPeriodEntry.merged(a, b, this::digested));
    }
    List<AgencyPeriodReports> reports = new ArrayList<>(byAgency.size());
    for (AgencyPeriodEntry entry : byAgency.values()) {
      reports.add(
          new AgencyPeriodReports(
              agencies.get(entry.counted().agency()),
              tables.periods.label(entry.counted().period()),
              entry.counted(),
              List.copyOf(entry.superseded())));
    }
    return reports;
  }

  /** The labels that the figures of these reports refer to by number. */
  public Labels<FigureLabel, FigureKey> figureLabels() {
    return tables.figures;
  }

  private void copy(Submission submission, Entries other) {
    Submission arrived =
        new Submission(
            tables.agencies.number(other.tables.agencies.label(submission.agency())),
            tables.periods.number(other.tables.periods.label(submission.period())),
            submission.issuedOn(),
            submission.receivedOn(),
            submission.code(),
            submission.source(),
            tables.renumbered(submission.figures(), other.tables),
            Statements.NONE,
            submission.content());
    add(
        arrived,
        () -> texts == other.texts ? submission.statements() : copied(submission, other.texts),
        () -> other.digested(submission).requireContent());
  }

  void add(Submission arrived, Supplier<Statements> statements, Supplier<Digest> content) {
    long key =
        ((long) tables.agencies.keyNumber(arrived.agency()) << Integer.SIZE)
            | tables.periods.keyNumber(arrived.period());
    AgencyPeriodEntry entry = entries.get(key);
    Submission shared = tables.shared(arrived);
    if (entry == null) {
      entries.put(key, new AgencyPeriodEntry(shared.withStatements(statements.get())));
    } else {
      Submission digested = shared.content() == null ? shared.withContent(content.get()) : shared;
      entry.add(digested, statements, this::digested);
    }
  }

  /** Adds a report that was read from bytes. */
  void add(Submission arrived, List<byte[]> statements) {
    List<StatementText> read = statements.stream().map(StatementText::of).toList();
    add(arrived, () -> stored(read), () -> digest(arrived.figures(), read));
  }

  LabelTables tables() {
    return tables;
  }

  private Statements stored(List<StatementText> statements) {
    Statements.Builder stored = new Statements.Builder(statements.size());
    for (StatementText statement : statements) {
      scratch.clear();
      statement.writeKey(scratch);
      Digest key = digester.digest(scratch);
      scratch.clear();
      statement.write(scratch);
      stored.add(statement.kind(), key, texts.append(scratch.toBytes()));
    }
    return stored.build();
  }

  private Statements copied(Submission submission, Texts from) {
    Statements statements = submission.statements();
    Statements.Builder copied = new Statements.Builder(statements.size());
    for (StatementKind kind : StatementKind.values()) {
      for (int i = statements.begin(kind); i < statements.end(kind); i++) {
        copied.add(kind, statements.key(i), texts.append(from.read(statements.place(i))));
      }
    }
    return copied.build();
  }

  private Digest digest(Figures figures, List<StatementText> statements) {
    scratch.clear();
    tables.writeContent(figures, scratch);
    for (StatementText statement : statements) {
      statement.write(scratch);
    }
    return digester.digest(scratch);
  }

  /** Returns the submission with its digest, computed from what is kept of it. */
  private Submission digested(Submission submission) {
    if (submission.content() != null) {
      return submission;
    }
    return submission.withContent(
        digest(submission.figures(), statementsOf(submission.statements())));
  }

  private List<StatementText> statementsOf(Statements statements) {
    List<StatementText> read = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      read.add(StatementText.of(texts.read(statements.place(i))));
    }
    return read;
  }
}
