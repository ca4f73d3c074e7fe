package com.example.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.congvan.rollup.fold.AccumulatorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void rollup_writesTheStateOfTheSingleProcessFold() throws IOException {
    Path lines = folder.resolve("reports.jsonl");
    Path state = folder.resolve("reports.state");

    assertThat(run("generate", "200", "-o", lines.toString())).isZero();
    assertThat(run("rollup", lines.toString(), "-o", state.toString())).isZero();

    assertThat(Files.readAllBytes(state))
        .isEqualTo(AccumulatorState.toBytes(SingleProcessFold.fold(lines).accumulator()));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .endsWith("agencies 195, figures 12, reports that do not count 5\n");
  }

  @Test
  void rollup_ofABadLineWritesNothing() throws IOException {
    Path lines = Files.writeString(folder.resolve("reports.jsonl"), "{}\n");
    Path state = folder.resolve("reports.state");

    assertThat(run("rollup", lines.toString(), "-o", state.toString())).isEqualTo(2);

    assertThat(state).doesNotExist();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("Cannot roll up reports.jsonl:1: ")
        .containsOnlyOnce("\n");
  }

  @Test
  void rollup_namesAFileThatIsNotThere() {
    Path lines = folder.resolve("nowhere.jsonl");

    assertThat(run("rollup", lines.toString(), "-o", lines + ".state")).isEqualTo(2);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("Cannot read " + lines + ": there is no such file\n");
  }

  @Test
  void compare_ofOneReportTellsEachRound() throws IOException {
    Path lines = folder.resolve("reports.jsonl");
    assertThat(run("generate", "1", "-o", lines.toString())).isZero();

    assertThat(run("compare", lines.toString())).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith(" round").hasLineCount(6);
  }

  @Test
  void anythingElse_showsTheUsage() {
    assertThat(run("rollup", "reports.jsonl")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Usage:");
  }

  private int run(String... arguments) {
    return Main.run(
        List.of(arguments),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
