package org.congvan.rollup.fold.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.congvan.reform.ReportingPeriod;

/** Writes the form that {@code AccumulatorState} describes. */
final class StateWriter {
  static final byte[] MAGIC = {'C', 'V', 'R', 'U', 1};

  private static final Comparator<byte[]> BY_BYTES = Arrays::compareUnsigned;

  private final LabelTables tables;
  private final Texts texts;
  private final OutputStream out;
  private final StateOutput buffer = new StateOutput();

  /** What the reports need, and its number in each table. */
  private final Map<AgencyLabel, Integer> agencies = new HashMap<>();

  private final Map<ReportingPeriod, Integer> periods = new HashMap<>();
  private final Map<FigureLabel, Integer> figures = new HashMap<>();
  private final Map<LabelNumbers, Integer> rows = new HashMap<>();

  StateWriter(LabelTables tables, Texts texts, OutputStream out) {
    this.tables = tables;
    this.texts = texts;
    this.out = out;
  }

  void write(Collection<AgencyPeriodEntry> entries) throws IOException {
    List<AgencyPeriodEntry> sorted = new ArrayList<>(entries);
    sorted.sort(
        Comparator.comparing(
                (AgencyPeriodEntry entry) -> tables.agencies.key(entry.counted().agency()))
            .thenComparing(entry -> tables.periods.key(entry.counted().period())));
    out.write(MAGIC);
    for (AgencyPeriodEntry entry : sorted) {
      collect(entry.counted());
      for (Submission other : entry.superseded()) {
        collect(other);
      }
    }
    writeTable(agencies, AgencyLabel::write);
    writeTable(periods, PeriodKey::write);
    writeTable(figures, FigureLabel::write);
    writeTable(
        rows,
        (row, to) -> {
          to.writeNumber(row.size());
          for (int i = 0; i < row.size(); i++) {
            to.writeNumber(numberOf(tables.figures.label(row.get(i)), figures));
          }
        });
    buffer.writeNumber(sorted.size());
    for (AgencyPeriodEntry entry : sorted) {
      Submission counted = entry.counted();
      writeReport(counted);
      writeStatements(counted.statements());
      buffer.writeNumber(entry.superseded().size());
      for (Submission other : entry.superseded()) {
        writeReport(other);
        buffer.writeDigest(other.requireContent());
      }
      buffer.moveTo(out);
    }
    buffer.moveTo(out);
  }

  private void collect(Submission submission) {
    agencies.put(tables.agencies.label(submission.agency()), 0);
    periods.put(tables.periods.label(submission.period()), 0);
    LabelNumbers row = submission.figures().labels();
    if (rows.put(row, 0) == null) {
      for (int i = 0; i < row.size(); i++) {
        figures.put(tables.figures.label(row.get(i)), 0);
      }
    }
  }

  /** Writes the keys, sorted by their bytes, and sets their numbers. */
  private <T> void writeTable(Map<T, Integer> numbers, BiConsumer<T, StateOutput> writer)
      throws IOException {
    // Half a surrogate pair has no bytes of its own: two labels may have the same bytes.
    Map<byte[], List<T>> sorted = new TreeMap<>(BY_BYTES);
    StateOutput one = new StateOutput();
    for (T value : numbers.keySet()) {
      writer.accept(value, one);
      sorted.computeIfAbsent(one.toBytes(), bytes -> new ArrayList<>()).add(value);
      one.clear();
    }
    buffer.writeNumber(sorted.size());
    int number = 0;
    for (Map.Entry<byte[], List<T>> row : sorted.entrySet()) {
      buffer.writeRaw(row.getKey());
      for (T value : row.getValue()) {
        numbers.put(value, number);
      }
      number++;
    }
    buffer.moveTo(out);
  }

  private static <T> int numberOf(T value, Map<T, Integer> numbers) {
    return Objects.requireNonNull(numbers.get(value), "number in a table");
  }

  private void writeReport(Submission submission) {
    buffer.writeNumber(numberOf(tables.agencies.label(submission.agency()), agencies));
    buffer.writeNumber(numberOf(tables.periods.label(submission.period()), periods));
    buffer.writeNumber(submission.issuedOn().toEpochDay());
    buffer.writeByte(submission.receivedOn() == null ? 0 : 1);
    if (submission.receivedOn() != null) {
      buffer.writeNumber(submission.receivedOn().toEpochDay());
    }
    buffer.writeText(submission.code());
    buffer.writeText(submission.source());
    Figures stated = submission.figures();
    buffer.writeNumber(numberOf(stated.labels(), rows));
    for (int i = 0; i < stated.size(); i++) {
      stated.values().write(i, buffer);
    }
  }

  private void writeStatements(Statements statements) {
    buffer.writeNumber(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      buffer.writeBytes(texts.read(statements.place(i)));
    }
  }
}
