package org.congvan.rollup.fold.entry;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.reform.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/** Reads the form that {@code AccumulatorState} describes into empty entries. */
final class StateReader {
  private final StateInput in;
  private final Entries entries;
  private final LabelTables tables;
  private final List<LabelNumbers> rows = new ArrayList<>();

  StateReader(StateInput in, Entries entries) {
    this.in = in;
    this.entries = entries;
    this.tables = entries.tables();
  }

  void read() throws IOException {
    for (byte expected : StateWriter.MAGIC) {
      if (in.readByte() != expected) {
        throw in.refused("another byte", "" + expected);
      }
    }
    List<AgencyLabel> agencies = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      agencies.add(AgencyLabel.read(in));
    }
    List<ReportingPeriod> periods = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      periods.add(PeriodKey.read(in));
    }
    List<FigureLabel> figures = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      figures.add(FigureLabel.read(in));
    }
    for (int left = in.readCount(); left > 0; left--) {
      rows.add(readRow(figures));
    }
    for (int left = in.readCount(); left > 0; left--) {
      Submission counted = readReport(agencies, periods);
      List<byte[]> statements = new ArrayList<>();
      for (int each = in.readCount(); each > 0; each--) {
        statements.add(in.readBytes());
      }
      entries.add(counted, statements);
      for (int each = in.readCount(); each > 0; each--) {
        Submission other = readReport(agencies, periods);
        entries.add(other.withContent(in.readDigest()), List.of());
      }
    }
    in.requireEnd();
  }

  private LabelNumbers readRow(List<FigureLabel> figures) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      numbers.add(tables.figures.number(figures.get(in.readIndex(figures.size()))));
    }
    return tables.row(numbers.stream().mapToInt(Integer::intValue).toArray());
  }

  private Submission readReport(List<AgencyLabel> agencies, List<ReportingPeriod> periods)
      throws IOException {
    int agency = tables.agencies.number(agencies.get(in.readIndex(agencies.size())));
    int period = tables.periods.number(periods.get(in.readIndex(periods.size())));
    LocalDate issuedOn = PeriodKey.readDay(in);
    @Nullable LocalDate receivedOn = in.readFlag() ? PeriodKey.readDay(in) : null;
    String code =
        in.readNameOrNone("code of a report", text -> DocumentCode.parse(text).toString());
    String source = in.readName("source of a report");
    LabelNumbers row = rows.get(in.readIndex(rows.size()));
    List<BigDecimal> values = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      values.add(ExactNumbers.readNumber(in));
    }
    return new Submission(
        agency,
        period,
        issuedOn,
        receivedOn,
        code,
        source,
        new Figures(row, ExactNumbers.of(values)),
        Statements.NONE,
        null);
  }
}
