package org.congvan.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.congvan.code.DocumentCode;

/**
 * Folds any number of reports into one in a single pass (tổng hợp báo cáo), such as those of 3,300
 * communes over 30 months: {@link #add(SubmittedReport)} each, {@link #result} at the end; parts
 * that were folded apart are put together by {@link #merge} or {@link #add(ReportRollup)}.
 *
 * <p>The result is the same in whatever order reports are added and parts are merged, and however
 * often one report is: adding is associative, commutative and idempotent. Of several reports of one
 * agency for one period the one with the latest date counts, then the one with the highest number,
 * then the greater code; exact ties are decided by a digest of figures and statements, and then by
 * the name of the source. The others are told as duplicates and add nothing.
 *
 * <p>Memory: one entry for each agency and period, with 8 bytes for each figure in it (more for a
 * fraction or a number of 19 digits and more), 24 bytes for each statement, and the report's date,
 * code and source; the words lie in the {@link TextStore}. Wordings of indicators, units, channels
 * and agencies are kept once each. So the size is bounded by agencies × periods × indicators and
 * does not grow with the number of reports folded, but for one line in the list of duplicates for
 * each report that is turned away, with its figures where nobody handed in the same before.
 *
 * <p>What counts are the figures, difficulties and recommendations. Directives, activities without
 * figures, advantages and tasks of the agencies are not rolled up. Of statements the plain words
 * are kept, with areas and addressee.
 *
 * <p>Not thread-safe; threads fold apart and merge.
 */
public final class ReportRollup {
  private final TextStore texts;
  private final FoldTables tables = new FoldTables();
  private final Map<Long, Cell> cells = new HashMap<>();
  private final Digester digester = new Digester();
  private final StateOutput scratch = new StateOutput();

  /** Begins an empty roll-up that keeps all words in memory. */
  public ReportRollup() {
    this(TextStore.inMemory());
  }

  /**
   * Begins an empty roll-up.
   *
   * @param texts where the words of statements are kept; closed by the caller, after the last use
   *     of the roll-up's results
   */
  public ReportRollup(TextStore texts) {
    this.texts = Objects.requireNonNull(texts, "texts");
  }

  /**
   * Folds several parts into a new roll-up in memory; the parts stay as they are.
   *
   * @param a one part
   * @param b another
   * @return what folding the reports of both would have made
   */
  public static ReportRollup merge(ReportRollup a, ReportRollup b) {
    ReportRollup merged = new ReportRollup();
    merged.add(a);
    merged.add(b);
    return merged;
  }

  /**
   * Folds in one report.
   *
   * @param report the report
   * @throws java.io.UncheckedIOException if the file of the text store fails
   */
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

  /**
   * Folds in what another roll-up has folded; the other stays as it is.
   *
   * @param other the other part; its words are copied unless both share a text store
   * @throws java.io.UncheckedIOException if the file of a text store fails
   */
  public void add(ReportRollup other) {
    if (other == this) {
      return;
    }
    for (Cell cell : other.cells.values()) {
      adopt(cell.kept(), other);
      cell.turnedAway().forEach(submission -> adopt(submission, other));
    }
  }

  /**
   * Returns what the reports folded so far add up to.
   *
   * @return the result without anything the caller knows besides
   * @throws java.io.UncheckedIOException if the file of the text store fails
   */
  public RollupResult result() {
    return result(RollupRequest.none());
  }

  /**
   * Returns what the reports folded so far add up to, with who is missing, late, and so on. More
   * can be folded afterwards; the result does not change with it.
   *
   * @param request what the caller knows besides the reports
   * @return the result
   * @throws java.io.UncheckedIOException if the file of the text store fails
   */
  public RollupResult result(RollupRequest request) {
    return new ResultBuilder(tables, texts, request).build(cells.values(), this::digested);
  }

  private void adopt(Submission submission, ReportRollup other) {
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

  TextStore texts() {
    return texts;
  }

  Collection<Cell> cells() {
    return cells.values();
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

  private Statements copied(Submission submission, TextStore from) {
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
