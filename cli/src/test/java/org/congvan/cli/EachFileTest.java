package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EachFileTest {

  private static final List<SourceFile> FILES =
      List.of(
          SourceFile.of(Path.of("a.docx")),
          SourceFile.of(Path.of("b.docx")),
          SourceFile.of(Path.of("c.docx")));

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> done = new ArrayList<>();

  @Test
  void faultOfTheProgram_namesTheFileAndTheOthersAreDone() {
    EachFile files = new EachFile(Console.of(new ByteArrayOutputStream(), err), true);

    files.run(FILES, this::failAtB);

    assertThat(done).containsExactly("a.docx", "c.docx");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "congvan: Skipped: b.docx: Unexpected: java.lang.IllegalStateException: a fault\n");
    assertThat(files.done()).isEqualTo(2);
    assertThat(files.leftOut()).isEqualTo(1);
    assertThat(files.exitCode()).isEqualTo(4);
  }

  @Test
  void faultOfTheProgram_endsTheCommandUnlessItGoesOn() {
    EachFile files = new EachFile(Console.of(new ByteArrayOutputStream(), err), false);

    assertThatExceptionOfType(CommandFailure.class)
        .isThrownBy(() -> files.run(FILES, this::failAtB))
        .withMessage("b.docx: Unexpected: java.lang.IllegalStateException: a fault")
        .withRootCauseInstanceOf(IllegalStateException.class);
    assertThat(done).containsExactly("a.docx");
  }

  @Test
  void outputThatCannotBeWritten_endsTheCommandEvenIfItGoesOn() {
    EachFile files = new EachFile(Console.of(new ByteArrayOutputStream(), err), true);

    assertThatExceptionOfType(CommandFailure.class)
        .isThrownBy(
            () ->
                files.run(
                    FILES,
                    file -> {
                      throw new CommandFailure("Cannot write " + file + ": no space left");
                    }))
        .withMessage("Cannot write a.docx: no space left");
    assertThat(err.size()).isZero();
  }

  @Test
  void manyFiles_haveABarOnATerminalAndFewHaveNone() {
    Console terminal =
        Console.onTerminal(
            new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, false);

    new EachFile(terminal, false).run(FILES, file -> {});
    assertThat(err.size()).isZero();

    List<SourceFile> many =
        IntStream.range(0, 1_000).mapToObj(i -> SourceFile.of(Path.of(i + ".docx"))).toList();
    new EachFile(terminal, false).run(many, file -> {});
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Reading", "/1000 files");

    err.reset();
    terminal.hideProgress();
    new EachFile(terminal, false).run(many, file -> {});
    assertThat(err.size()).isZero();
  }

  private void failAtB(SourceFile file) {
    if (file.toString().equals("b.docx")) {
      throw new IllegalStateException("a fault");
    }
    done.add(file.toString());
  }
}
