package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
            "demo",
            "render",
            "batch",
            "validate",
            "read",
            "audit",
            "mend",
            "rules",
            "parse-codes",
            "extract",
            "rollup",
            "schema",
            "--debug");
  }

  @Test
  void helpOfRenderAndValidate_namesTheFormatToReadFrom() {
    for (String command : List.of("render", "validate")) {
      assertThat(Run.of(command, "--help").out()).contains("--from=F", " IN\n", "form or json");
    }
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

    int code = CongvanCommand.run(Console.of(new FullStream(), err), "--help");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("congvan: Cannot write to the standard output\n");
  }

  @Test
  void outputThatNobodyReads_endsTheCommandWithOneLine() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream text =
        new ByteArrayInputStream(
            "theo Luật Phá sản, ".repeat(100).getBytes(StandardCharsets.UTF_8));

    int code = CongvanCommand.run(Console.of(text, new FullStream(), err), "extract", "-");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("congvan: Cannot write to the standard output\n");
  }

  @Test
  void controlAndDirectionCharactersOfAnArgument_areEscaped() {
    String name = "a\u001B[31m\u009B\u202Eb\u2067\u200F";

    assertThat(Run.of("validate", name).err())
        .isEqualTo(
            "congvan: Cannot read a\\u001b[31m\\u009b\\u202eb\\u2067\\u200f: no such file\n");
    assertThat(Run.of("--debug", "validate", name).err())
        .contains("\n\tat ")
        .doesNotContain("\u001B", "\u009B", "\u202E");
  }

  @Test
  void argumentThatTheLocaleCannotHold_isOneLineThatSaysWhatToDo() {
    Run run = Run.of("validate", "c\uFFFD\uFFFDng.json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1).first().asString().contains("LC_ALL=C.UTF-8");
  }

  @Test
  void version_isOneLine() {
    assertThat(Run.of("--version")).isEqualTo(new Run(0, "congvan (not packaged)\n", ""));
  }

  private static final class FullStream extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("no space left");
    }
  }
}
