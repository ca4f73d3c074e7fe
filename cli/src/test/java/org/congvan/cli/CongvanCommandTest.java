package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.congvan.law.RegulationProvider;
import org.congvan.render.DocumentReaderProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CongvanCommandTest {

  @TempDir Path folder;

  @Test
  void noCommand_pointsToTheHelp() {
    assertThat(Run.of())
        .isEqualTo(new Run(2, "", "congvan: Missing required subcommand; see congvan --help\n"));
  }

  @Test
  void unknownCommand_isOneLine() {
    Run run = Run.of("frobnicate");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1).first().asString().contains("frobnicate");
  }

  @Test
  void help_listsTheCommands() {
    Run run = Run.of("--help");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "demo", "render", "validate", "parse-codes", "extract", "rollup", "schema", "--debug");
  }

  @Test
  void helpOfRenderAndValidate_namesTheFormatToReadFrom() {
    for (String command : List.of("render", "validate")) {
      assertThat(Run.of(command, "--help").out()).contains("--from=F", " IN\n", "form or json");
    }
  }

  @Test
  void brokenFormat_isToldAndTheOthersAreThere() throws Exception {
    register(DocumentReaderProvider.class, "com.acme.PdfReaderProvider");
    Path form = Files.writeString(folder.resolve("in.form"), "Cơ quan: Sở A\nTrích yếu: mời họp\n");
    String output = folder.resolve("out.json").toString();

    Run run = process("-Xmx256m", "render", form.toString(), "--format", "json", "-o", output);

    assertThat(run.err())
        .isEqualTo(
            "congvan: Not loaded: "
                + DocumentReaderProvider.class.getName()
                + ": Provider com.acme.PdfReaderProvider not found; repair it or leave its jar"
                + " out\n");
    assertThat(run.code()).isZero();
    assertThat(folder.resolve("out.json")).isNotEmptyFile();
  }

  @Test
  void brokenRegulation_isOneLine() throws Exception {
    register(RegulationProvider.class, "com.acme.Decree2027");

    Run run = process("-Xmx256m", "schema");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("com.acme.Decree2027", "leave its jar out");
  }

  private void register(Class<?> service, String provider) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(service.getName()), provider + "\n");
  }

  @Test
  void debug_addsTheStackTrace() {
    Path missing = folder.resolve("missing.json");

    assertThat(Run.of("validate", missing).err()).doesNotContain("\tat ");
    assertThat(Run.of("--debug", "validate", missing).err()).contains("no such file", "\tat ");
    assertThat(Run.of("validate", "--debug", missing).err()).contains("no such file", "\tat ");
  }

  @Test
  void fileNamedLikeAnArgumentFile_isAFile() {
    assertThat(Run.of("validate", "@missing.json").err())
        .isEqualTo("congvan: Cannot read @missing.json: no such file\n");
  }

  @Test
  void outputThatIsFull_isAFailure() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };

    int code = CongvanCommand.run(Console.of(full, err), "--help");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("congvan: Cannot write to the standard output\n");
  }

  /** A console that knows no Vietnamese, a default locale that folds I to ı, and little memory. */
  @Test
  void ownProcess_speaksUtf8WhateverTheConsole() throws Exception {
    Path codes = Files.writeString(folder.resolve("codes.txt"), "477/SKHCN-TTNCUĐ\n");

    Run run = process("-Dstdout.encoding=US-ASCII", "parse-codes", codes.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("477/SKHCN-TTNCUĐ\t477/SKHCN-TTNCUĐ\tDISPATCH\t");
  }

  @Test
  void ownProcess_refusesHostileInputInLittleMemory() throws Exception {
    Path nested = Files.writeString(folder.resolve("nested.json"), "[".repeat(2_000_000));

    String output = folder.resolve("out.docx").toString();
    for (String[] command :
        new String[][] {
          {"validate", nested.toString()},
          {"render", nested.toString(), "--format", "docx", "-o", output}
        }) {
      Run run = process("-Xmx256m", command);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines()).hasSize(1);
      assertThat(run.err()).startsWith("congvan: " + nested + ": ").contains("line 1, column ");
    }
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("nested.json", "out", "err");
    }
  }

  private Run process(String option, String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=US-ASCII", "-Duser.language=tr", option));
    command.addAll(
        List.of("-cp", folder + File.pathSeparator + System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(args));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int code =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }
}
