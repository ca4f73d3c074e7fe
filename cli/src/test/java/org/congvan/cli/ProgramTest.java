package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
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
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, as a user starts it. */
class ProgramTest {

  @TempDir Path folder;

  @Test
  void brokenFormat_isNamedAndTheOthersAreThere() throws Exception {
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

    Run run = process("-Xmx256m", "validate", "any.json");

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
  void brokenRegulation_doesNotMatterWhereNoneIsNeeded() throws Exception {
    register(RegulationProvider.class, "com.acme.Decree2027");

    assertThat(process("-Xmx256m", "schema").code()).isZero();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void pipe_isReadByItsName() throws Exception {
    Process process = start("-Xmx64m", "extract", "/dev/stdin");
    try (OutputStream in = process.getOutputStream()) {
      in.write("theo Luật Phá sản".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("5\t17\tNAMED\tLuật\t\t\t\t\tLuật Phá sản\n");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void signal_endsTheProgramWithOneLine() throws Exception {
    Process process = start("-Xmx64m", "extract", "-");
    // Enough for the row to be printed before the end of the text.
    byte[] text = ("theo Luật Phá sản" + " a".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    try (OutputStream in = process.getOutputStream();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      in.write(text);
      in.flush();
      assertThat(out.readLine()).startsWith("5\t17\t");
      // Not process.destroy(), which closes the streams too.
      assertThat(process.toHandle().destroy()).isTrue();
      assertThat(process.waitFor()).isEqualTo(128 + 15);
    }

    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("congvan: Stopped before the command was done\n");
  }

  /** As {@code congvan schema > /dev/full}, and as {@code congvan schema | head -c 1}. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void fullDiskBehindTheOutput_endsTheProgramWithOneLine() throws Exception {
    Path err = folder.resolve("err");
    int code =
        new ProcessBuilder(command("-Xmx64m", "schema"))
            .redirectOutput(Path.of("/dev/full").toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();

    assertThat(code).isEqualTo(2);
    assertThat(err).hasContent("congvan: Cannot write to the standard output\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void readerThatGoesAway_endsTheProgramWithOneLine() throws Exception {
    Process process = start("-Xmx64m", "extract", "-");
    process.getInputStream().close();
    try (OutputStream in = process.getOutputStream()) {
      in.write("theo Luật Phá sản, ".repeat(10_000).getBytes(StandardCharsets.UTF_8));
    } catch (IOException ended) {
      // The program may end before it has read all of its input.
    }

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("congvan: Cannot write to the standard output\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void signalInTheMiddleOfAFile_leavesTheOlderFileAndNothingElse() throws Exception {
    Path path = Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("x"), "old");

    endHalfway(path, false);

    assertThat(path).hasContent("old");
    assertThat(path.getParent()).isDirectoryNotContaining("glob:**.part");
  }

  /** Nobody can tidy up then; the next run takes another name for its part. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void killInTheMiddleOfAFile_leavesTheOlderFileAndAPartThatIsInNobodysWay() throws Exception {
    Path path = Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("x"), "old");

    endHalfway(path, true);

    assertThat(path).hasContent("old");
    assertThat(path.getParent()).isDirectoryContaining("glob:**/.congvan-0.part");
    OutputFile.at(path).write(out -> out.write('x'));
    assertThat(path).hasContent("x");
    assertThat(path.getParent()).isDirectoryNotContaining("glob:**/.congvan-1.part");
  }

  private void endHalfway(Path path, boolean forcibly) throws Exception {
    List<String> command = command("-Xmx64m", path.toString());
    command.set(command.indexOf(Main.class.getName()), HalfWrittenFile.class.getName());
    Process process = new ProcessBuilder(command).start();
    try (OutputStream in = process.getOutputStream();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("half");
      assertThat(path).hasContent("old");
      ProcessHandle handle = process.toHandle();
      assertThat(forcibly ? handle.destroyForcibly() : handle.destroy()).isTrue();
      assertThat(process.waitFor()).isNotZero();
      in.flush();
    }
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

  private Process start(String option, String... args) throws IOException {
    return new ProcessBuilder(command(option, args)).start();
  }

  private List<String> command(String option, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=US-ASCII", "-Duser.language=tr", option));
    command.addAll(
        List.of("-cp", folder + File.pathSeparator + System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(args));
    return command;
  }

  private Run process(String option, String... args) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int code =
        new ProcessBuilder(command(option, args))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }
}
