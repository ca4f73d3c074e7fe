package org.congvan.rollup.fold;

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
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.rollup.result.ReportingAgency;
import org.congvan.rollup.result.StatementKind;

/**
 * The entries of a roll-up: for each agency and period the report that counts, in few bytes, and
 * those that do not. Putting in is associative, commutative and idempotent.
 */
public final class Fold {
  private final Texts texts;
  private final FoldTables tables = new FoldTables();
  private final Map<Long, Cell> cells = new HashMap<>();
  private final Digester digester = new Digester();
  private final StateOutput scratch = new StateOutput();

  /** Begins an empty fold that keeps words in a store, which it does not close. */
  public Fold(Texts texts) {
    this.texts = texts;
  }

  /** Puts in a report. */
  public void add(SubmittedReport report) {
    DocumentCode code = report.code();
    List<StatementText> statements = StatementText.of(report.report());
    Submission arrived =
        new Submission(
            tables.agencies.number(AgencyLabel.of(report.agency())),
            tables.periods.number(report.period()),
            report.issuedOn(),
            report.receivedOn(),
            code == null ? "" : code.toString(),
            report.source().name(),
            tables.figuresOf(report.report()),
            Statements.NONE,
            null);
    put(arrived, () -> stored(statements), () -> digest(arrived.figures(), statements));
  }

  /** Puts in what another fold holds, which stays as it is. */
  public void add(Fold other) {
    if (other == this) {
      return;
    }
    for (Cell cell : other.cells.values()) {
      adopt(cell.kept(), other);
      cell.turnedAway().forEach(submission -> adopt(submission, other));
    }
  }

  /** Writes the entries in the form that {@code RollupState} describes. */
  public void write(OutputStream out) throws IOException {
    new StateWriter(tables, texts, out).write(cells.values());
  }

  /** Reads what {@link #write} wrote. */
  public static Fold read(InputStream in, Texts texts) throws IOException {
    Fold fold = new Fold(texts);
    new StateReader(new StateInput(in), fold).read();
    return fold;
  }

  /** Where the words of the statements are. */
  public Texts texts() {
    return texts;
  }

  /**
   * The reports by period and agency at this moment.
   *
   * @param known the agency that a report's agency is known as; entries of what is found to be one
   *     agency become one
   */
  public Map<PeriodKey, Map<AgencyKey, KeptReport>> reports(UnaryOperator<ReportingAgency> known) {
    List<ReportingAgency> agencies = new ArrayList<>();
    for (int label = 0; label < tables.agencies.size(); label++) {
      agencies.add(known.apply(tables.agencies.label(label).toAgency()));
    }
    Map<PeriodKey, Map<AgencyKey, Cell>> entries = new TreeMap<>();
    for (Cell cell : cells.values()) {
      entries
          .computeIfAbsent(tables.periods.key(cell.kept().period()), period -> new HashMap<>())
          .merge(
              agencies.get(cell.kept().agency()).key(),
              cell,
              (a, b) -> Cell.merged(a, b, this::digested));
    }
    Map<PeriodKey, Map<AgencyKey, KeptReport>> reports = new TreeMap<>();
    entries.forEach(
        (period, byAgency) -> {
          Map<AgencyKey, KeptReport> kept = new HashMap<>();
          byAgency.forEach(
              (key, cell) ->
                  kept.put(
                      key,
                      new KeptReport(
                          agencies.get(cell.kept().agency()),
                          tables.periods.label(cell.kept().period()),
                          cell.kept(),
                          List.copyOf(cell.turnedAway()))));
          reports.put(period, kept);
        });
    return reports;
  }

  /** The rows that the figures of reports go to; only reports of this fold have them. */
  public FigureRows rows(IndicatorCatalogue catalogue, List<KeptReport> reports) {
    return FigureRows.of(tables.figures, catalogue, reports);
  }

  private void adopt(Submission submission, Fold other) {
    Submission arrived =
        new Submission(
            tables.agencies.number(other.tables.agencies.label(submission.agency())),
            tables.periods.number(other.tables.periods.label(submission.period())),
            submission.issuedOn(),
            submission.receivedOn(),
            submission.code(),
            submission.source(),
            tables.adopted(submission.figures(), other.tables),
            Statements.NONE,
            submission.content());
    put(
        arrived,
        () -> texts == other.texts ? submission.statements() : copied(submission, other.texts),
        () -> other.digested(submission).requireContent());
  }

  void put(Submission arrived, Supplier<Statements> statements, Supplier<Digest> content) {
    long key =
        ((long) tables.agencies.keyNumber(arrived.agency()) << Integer.SIZE)
            | tables.periods.keyNumber(arrived.period());
    Cell cell = cells.get(key);
    if (cell == null) {
      cells.put(key, new Cell(arrived.holding(statements.get())));
    } else {
      Submission digested = arrived.content() == null ? arrived.digested(content.get()) : arrived;
      cell.put(digested, statements, this::digested);
    }
  }

  /** Puts in a report that was read from bytes. */
  void put(Submission arrived, List<byte[]> statements) {
    List<StatementText> read = statements.stream().map(StatementText::of).toList();
    put(arrived, () -> stored(read), () -> digest(arrived.figures(), read));
  }

  FoldTables tables() {
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

  /** The submission with its digest, made from what is kept of it. */
  private Submission digested(Submission submission) {
    if (submission.content() != null) {
      return submission;
    }
    return submission.digested(digest(submission.figures(), statementsOf(submission.statements())));
  }

  private List<StatementText> statementsOf(Statements statements) {
    List<StatementText> read = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      read.add(StatementText.of(texts.read(statements.place(i))));
    }
    return read;
  }
}
