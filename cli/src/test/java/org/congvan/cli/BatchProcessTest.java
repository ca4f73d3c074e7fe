package org.congvan.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.congvan.cli.batch.Fingerprint;
import org.congvan.code.DocumentCode;
import org.congvan.model.OfficialDocument;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command batch in processes that are ended while they work. */
@DisabledOnOs(OS.WINDOWS)
class BatchProcessTest {

  private static final int DOCUMENTS = 400;

  @TempDir Path folder;

  private Path input;
  private Path output;
  private SortedMap<String, Long> expected;

  @BeforeEach
  void writeInputAndUndisturbedFolder() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < DOCUMENTS; i++) {
      lines.append(ReportFolder.line(dispatch(i / 2 + 1))).append('\n');
    }
    input = Files.writeString(folder.resolve("in.jsonl"), lines);
    output = folder.resolve("out");
    Path undisturbed = folder.resolve("undisturbed");
    assertThat(Run.of("batch", input, "-o", undisturbed, "--format", "txt,json").code()).isZero();
    expected = digests(undisturbed);
    assertThat(expected).hasSize(2 * DOCUMENTS);
  }

  @Test
  void processThatIsKilledAgainAndAgain_leavesTheSameFolderInTheEnd() throws Exception {
    for (int files = 1; files < 2 * DOCUMENTS; files += 120) {
      Process process = start(input.toString());
      await(files, process);
      process.toHandle().destroyForcibly();
      process.waitFor();
      assertThat(expected.entrySet()).containsAll(digests(output).entrySet());
    }

    Run last = Run.of("batch", input, "-o", output, "--format", "txt,json");

    assertThat(last.err()).isEmpty();
    assertThat(digests(output)).isEqualTo(expected);
    assertThat(digests(output.resolve(".congvan-batch"))).containsOnlyKeys("journal.tsv");
  }

  @Test
  void processThatIsEndedBySignal_leavesNothingUnfinishedAndGoesOn() throws Exception {
    Process process = start("-");
    BufferedWriter lines = process.outputWriter(StandardCharsets.UTF_8);
    lines.write(Files.readString(input).substring(0, 100_000));
    lines.flush();
    await(20, process);
    assertThat(process.toHandle().destroy()).isTrue();
    assertThat(process.waitFor()).isEqualTo(128 + 15);

    assertThat(folder.resolve("err")).hasContent("congvan: Stopped before the command was done");
    assertThat(digests(output.resolve(".congvan-batch"))).containsOnlyKeys("journal.tsv");
    assertThat(expected.entrySet()).containsAll(digests(output).entrySet());
    Run last =
        Run.reading(Files.readString(input), "batch", "-", "-o", output, "--format", "txt,json");
    assertThat(last.err()).isEmpty();
    assertThat(last.out()).doesNotContain("đã có từ trước: 0 ");
    assertThat(digests(output)).isEqualTo(expected);
  }

  @Test
  void folderThatAnotherProcessWritesInto_isRefused() throws Exception {
    Process process = start("-");
    try (BufferedWriter lines = process.outputWriter(StandardCharsets.UTF_8)) {
      lines.write(ReportFolder.line(dispatch(1)) + "\n");
      lines.flush();
      await(2, process);

      for (String more : List.of("--keep-going", "--restart")) {
        assertThat(Run.of("batch", input, "-o", output, "--format", "txt,json", more))
            .isEqualTo(
                new Run(
                    2,
                    "",
                    "congvan: Cannot write into "
                        + output
                        + ": another batch is writing there; wait for its end or name another"
                        + " folder\n"));
      }
    }
    assertThat(process.waitFor()).isZero();
    assertThat(digests(output))
        .containsOnlyKeys("Cong-van-01-SKHCN-VP.json", "Cong-van-01-SKHCN-VP.txt");
  }

  /** As in {@code tail -f in.jsonl | congvan batch - …}. */
  @Test
  void badDocument_endsTheCommandThoughMoreMayCome() throws Exception {
    Process process = start("-");
    try (BufferedWriter lines = process.outputWriter(StandardCharsets.UTF_8)) {
      lines.write(ReportFolder.line(dispatch(1)) + "\n[]\n");
      lines.flush();

      assertThat(process.waitFor()).isEqualTo(2);
    }
    assertThat(folder.resolve("err")).content().startsWith("congvan: -:2: ");
    assertThat(digests(output)).hasSize(2);
    assertThat(digests(output.resolve(".congvan-batch"))).containsOnlyKeys("journal.tsv");
  }

  private static OfficialDocument dispatch(int number) {
    return SampleDocuments.dispatch(LocalDate.of(2020, 12, 14)).toBuilder()
        .code(DocumentCode.ofDispatch(number, "SKHCN", "VP"))
        .build();
  }

  private Process start(String documents) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of("batch", documents, "-o", output.toString()));
    command.addAll(List.of("--format", "txt,json", "--threads", "3"));
    File err = folder.resolve("err").toFile();
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("stdout").toFile())
        .redirectError(err)
        .start();
  }

  /** Waits until the folder has so many files, or the process is at its end. */
  private void await(int files, Process process) throws Exception {
    Files.createDirectories(output);
    try (WatchService watch = output.getFileSystem().newWatchService()) {
      output.register(watch, ENTRY_CREATE);
      while (process.isAlive() && digests(output).size() < files) {
        WatchKey key = watch.poll(1, TimeUnit.SECONDS);
        if (key != null) {
          key.pollEvents();
          key.reset();
        }
      }
    }
  }

  private static SortedMap<String, Long> digests(Path output) throws IOException {
    SortedMap<String, Long> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(file.getFileName().toString(), Fingerprint.of(Files.readAllBytes(file)));
      }
    }
    return digests;
  }
}
