package org.congvan.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script with a java that prints its arguments, or makes what it is asked to make. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {

  private static final String JAVA =
      """
      #!/bin/sh
      for argument in "$@"; do
        case $argument in
          -Xshare:dump) dump=yes ;;
          -XX:SharedArchiveFile=*) archive=${argument#*=} ;;
          -XX:DumpLoadedClassList=*) echo classes >"${argument#*=}"; exit ;;
        esac
      done
      if [ -n "${dump:-}" ] && [ -e "${0%/*}/broken" ]; then
        : >"${0%/*}/tried"
        exit 1
      elif [ -n "${dump:-}" ]; then
        echo archive >"$archive"
        exit
      fi
      printf '<%s>' "$@"
      """;

  @TempDir Path folder;

  private Path home;
  private Path jdk;
  private Path cache;

  /** Where there can be no folder; a test that wants archives waits for what makes them. */
  private Path cacheHome = Path.of("/dev/null");

  @BeforeEach
  void makeProgramAndJava() throws IOException {
    home = Files.createDirectories(folder.resolve("chương trình/congvan"));
    Files.createDirectories(home.resolve("lib"));
    Files.writeString(home.resolve("congvan.jar"), "jar");
    Files.writeString(home.resolve("lib/a.jar"), "jar");
    executable(home.resolve("bin/congvan"), Files.readString(Path.of("src/main/bin/congvan")));
    jdk = folder.resolve("jdk 17");
    executable(jdk.resolve("bin/java"), JAVA);
    Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"a\"\nJAVA_VERSION=\"17.0.15\"\n");
    cache = folder.resolve("cache/congvan");
  }

  /**
   * What a script does in the background may outlast it, and would be in the way of the clean-up.
   */
  @AfterEach
  void waitForTheBackground() {
    String program = home.resolve("bin/congvan").toString();
    ProcessHandle.allProcesses()
        .filter(each -> each.info().commandLine().orElse("").contains(program))
        .forEach(each -> each.onExit().join());
  }

  @Test
  void arguments_reachTheProgramAsTheyAre() throws Exception {
    assertThat(start(home.resolve("bin/congvan"), "", "extract", "một tệp.txt", "*").out())
        .endsWith("<-jar><" + home.toRealPath() + "/congvan.jar><extract><một tệp.txt><*>");
  }

  @Test
  void link_leadsToTheProgram() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("first"), home.resolve("bin/congvan"));
    Files.createSymbolicLink(bin.resolve("second"), Path.of("first"));

    assertThat(start(bin.resolve("second"), "", "schema").out())
        .endsWith("<-jar><" + home.toRealPath() + "/congvan.jar><schema>");
  }

  @Test
  void onlyLongCommands_haveTheSecondCompiler() throws Exception {
    for (String command : List.of("render", "validate", "demo", "schema", "--version")) {
      assertThat(start(command).out()).contains("<-XX:TieredStopAtLevel=1>");
    }
    for (String command : List.of("rollup", "extract", "parse-codes", "batch")) {
      assertThat(start(command).out()).doesNotContain("TieredStopAtLevel");
      assertThat(start("--debug", command).out()).doesNotContain("TieredStopAtLevel");
    }
  }

  @Test
  void javaOptions_areSeparateWords() throws Exception {
    assertThat(start(home.resolve("bin/congvan"), "-Xmx1g -Da=b", "schema").out())
        .contains("<-Xmx1g><-Da=b><-jar>");
  }

  @Test
  void firstStart_hasAnArchiveMade_andTheNextUsesIt() throws Exception {
    cacheHome = folder.resolve("cache");
    assertThat(start("schema").out()).doesNotContain("SharedArchiveFile");
    Path archive = awaitArchive();

    assertThat(start("schema").out()).contains("<-XX:SharedArchiveFile=" + archive + ">");
    assertThat(Files.getPosixFilePermissions(archive))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void touchedJar_hasAnotherArchiveMade_andTheOldOneRemoved() throws Exception {
    cacheHome = folder.resolve("cache");
    start("schema");
    Path first = awaitArchive();
    Files.writeString(home.resolve("lib/a.jar"), "another jar");
    Files.setLastModifiedTime(home.resolve("lib/a.jar"), FileTime.fromMillis(0));

    assertThat(start("schema").out()).doesNotContain("SharedArchiveFile");
    await(cache, () -> !Files.exists(first) && entries(".lock").isEmpty());

    assertThat(start("schema").out())
        .contains("SharedArchiveFile")
        .doesNotContain(first.toString());
  }

  @Test
  void failureToMakeTheArchive_isSilentAndNotRepeated() throws Exception {
    cacheHome = folder.resolve("cache");
    Files.createFile(jdk.resolve("bin/broken"));

    assertThat(start("schema").err()).isEmpty();
    await(jdk.resolve("bin"), () -> Files.exists(jdk.resolve("bin/tried")));
    Files.delete(jdk.resolve("bin/broken"));

    assertThat(start("schema").out()).doesNotContain("SharedArchiveFile");
    assertThat(entries("")).singleElement().asString().endsWith(".lock");
  }

  @Test
  void noPlaceForAnArchive_isSilent() throws Exception {
    assertThat(start("schema").err()).isEmpty();
    assertThat(start("schema").out()).endsWith("<schema>").doesNotContain("SharedArchiveFile");
  }

  @Test
  void missingJava_isOneLine() throws Exception {
    Files.delete(jdk.resolve("bin/java"));

    Run run = start("schema");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "congvan: No Java in JAVA_HOME: "
                + jdk
                + "/bin/java is not there; set it to Java 17 or newer\n");
  }

  @Test
  void oldJava_isOneLine() throws Exception {
    for (String version : List.of("11.0.2", "1.8.0_392", "9-ea")) {
      Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");

      Run run = start("schema");

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err().lines()).hasSize(1).first().asString().contains(version, "too old");
    }
  }

  @Test
  void earlyAccessJava_isNewEnough() throws Exception {
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"26-ea\"\n");

    assertThat(start("schema").code()).isZero();
  }

  private Path awaitArchive() throws Exception {
    await(cache, () -> !entries(".jsa").isEmpty() && entries(".lock").isEmpty());
    assertThat(entries(".jsa")).hasSize(1);
    return entries(".jsa").get(0);
  }

  private List<Path> entries(String ending) {
    try (Stream<Path> files = Files.list(cache)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    } catch (IOException missing) {
      return List.of();
    }
  }

  /** Waits for what the script does in the background, which changes a folder at its end. */
  private static void await(Path changing, BooleanSupplier done) throws Exception {
    Files.createDirectories(changing);
    try (WatchService watch = changing.getFileSystem().newWatchService()) {
      changing.register(watch, ENTRY_CREATE, ENTRY_DELETE);
      while (!done.getAsBoolean()) {
        WatchKey key = watch.poll(1, TimeUnit.MINUTES);
        assertThat(key).as("nothing happened in " + changing).isNotNull();
        key.pollEvents();
        key.reset();
      }
    }
  }

  private Run start(String... args) throws Exception {
    return start(home.resolve("bin/congvan"), "", args);
  }

  private Run start(Path script, String javaOptions, String... args) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(script.toString());
    builder.command().addAll(List.of(args));
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME", jdk.toString(),
                "XDG_CACHE_HOME", cacheHome.toString(),
                "JAVA_OPTS", javaOptions));
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    int code = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Run(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private static void executable(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
