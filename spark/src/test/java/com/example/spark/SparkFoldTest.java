package com.example.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.congvan.rollup.fold.AccumulatorState;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.intake.StatementKind;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RollupResult;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparkFoldTest {
  private static final int REPORTS = 3_000;

  @TempDir private static Path folder;
  private static Path reports;
  private static ReportAccumulator single;
  private static SparkFold spark;

  @BeforeAll
  static void start() throws IOException {
    // A name of the kind that a file system of Hadoop would take for a pattern or for two files.
    reports =
        ReportFiles.write(
            folder.resolve("báo cáo [1], {xã}.jsonl"), ReportFiles.shuffled(REPORTS, 5));
    single = SingleProcessFold.fold(reports).accumulator();
    spark = SparkFold.start();
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 31})
  void fold_givesTheStateOfTheSingleProcessFold(int partitions) throws IOException {
    assertThat(spark.lines(reports, partitions).getNumPartitions())
        .isGreaterThanOrEqualTo(partitions);

    ReportAccumulator folded = spark.fold(reports, partitions).accumulator();

    assertThat(AccumulatorState.toBytes(folded)).isEqualTo(AccumulatorState.toBytes(single));
  }

  @Test
  void fold_givesTheResultOfTheSingleProcessFold() throws IOException {
    List<PeriodResult> periods = RollupResult.of(spark.fold(reports, 8).accumulator()).periods();

    assertThat(periods).hasSize(1);
    PeriodResult expected = RollupResult.of(single).periods().get(0);
    PeriodResult period = periods.get(0);
    // Each fortieth report takes the place of the one before it.
    assertThat(period.agencies()).hasSize(REPORTS - REPORTS / 40).isEqualTo(expected.agencies());
    assertThat(period.duplicates()).hasSize(REPORTS / 40).isEqualTo(expected.duplicates());
    assertThat(period.totals()).hasSize(12).isEqualTo(expected.totals());
    for (StatementKind kind : StatementKind.values()) {
      assertThat(period.statements(kind)).isNotEmpty().isEqualTo(expected.statements(kind));
    }
  }

  @Test
  void fold_countsTheLinesOfTheWholeFile() throws IOException {
    Path halves = folder.resolve("halves.jsonl");
    List<byte[]> lines = ReportFiles.shuffled(100, 7);
    ReportFiles.write(halves, lines);
    Path swapped = folder.resolve("swapped/halves.jsonl");
    Files.createDirectory(swapped.getParent());
    List<byte[]> otherOrder = new ArrayList<>(lines.subList(50, 100));
    otherOrder.addAll(lines.subList(0, 50));
    ReportFiles.write(swapped, otherOrder);

    // The same reports from other lines: only the names of the sources differ.
    assertThat(AccumulatorState.toBytes(spark.fold(halves, 8).accumulator()))
        .isNotEqualTo(AccumulatorState.toBytes(spark.fold(swapped, 8).accumulator()))
        .isEqualTo(AccumulatorState.toBytes(SingleProcessFold.fold(halves).accumulator()));
  }

  @Test
  void fold_readsALastLineWithoutLineFeedAndCarriageReturns() throws IOException {
    List<byte[]> lines = ReportFiles.shuffled(20, 9);
    lines.replaceAll(SparkFoldTest::withCarriageReturn);
    lines.set(19, Arrays.copyOf(lines.get(19), lines.get(19).length - 1));
    Path file = ReportFiles.write(folder.resolve("windows.jsonl"), lines);

    ReportAccumulator folded = spark.fold(file, 8).accumulator();

    assertThat(RollupResult.of(folded).periods().get(0).agencies()).hasSize(20);
    assertThat(AccumulatorState.toBytes(folded))
        .isEqualTo(AccumulatorState.toBytes(SingleProcessFold.fold(file).accumulator()));
  }

  @Test
  void fold_ofNoLinesIsEmpty() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.jsonl"));

    assertThat(AccumulatorState.toBytes(spark.fold(file, 8).accumulator()))
        .isEqualTo(AccumulatorState.toBytes(new ReportAccumulator()));
  }

  @Test
  void fold_namesTheFirstOfSeveralBadLines() throws IOException {
    List<byte[]> lines = ReportFiles.shuffled(80, 11);
    lines.set(70, "{}\n".getBytes(StandardCharsets.UTF_8));
    lines.set(33, "\n".getBytes(StandardCharsets.UTF_8));
    lines.set(34, new byte[] {(byte) 0xFF, '\n'});
    Path file = ReportFiles.write(folder.resolve("bad.jsonl"), lines);

    assertThatThrownBy(() -> spark.fold(file, 8).accumulator())
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageStartingWith("Cannot roll up bad.jsonl:34: ");
    assertThatThrownBy(() -> SingleProcessFold.fold(file).accumulator())
        .hasMessageStartingWith("Cannot roll up bad.jsonl:34: ");
  }

  private static byte[] withCarriageReturn(byte[] line) {
    byte[] longer = Arrays.copyOf(line, line.length + 1);
    longer[line.length - 1] = '\r';
    longer[line.length] = '\n';
    return longer;
  }
}
