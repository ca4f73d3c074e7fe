package org.congvan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long the commands of the command line take from start to end: {@code java -cp
 * bench/target/bench.jar org.congvan.bench.StartTable [ROUNDS]}, in the folder of the project after
 * {@code mvn -q -B -Pdemo verify}. Beside each other are a Java program that does nothing, the
 * start script {@code cli/target/bin/congvan} and the jar without it.
 *
 * <p>A round runs each once; the table shows the medians. What rendering JSON as JSON takes more
 * than {@code --version} is the share of JSON, what rendering Word takes more is that of Word.
 * Start it twice: the script's first start has the archive of classes made.
 */
public final class StartTable {
  private static final int ROUNDS = 11;
  private static final double NANOS = 1e6;

  private StartTable() {}

  /** A program that does nothing. */
  public static final class Nothing {
    private Nothing() {}

    /**
     * Does nothing.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {}
  }

  /**
   * Prints the table.
   *
   * @param arguments how many rounds; 11 if it is not given
   * @throws IOException if a program cannot be started
   * @throws InterruptedException if this program is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("start");
    Map<String, List<String>> programs = programs(folder);
    Map<String, long[]> times = new LinkedHashMap<>();
    for (int round = -1; round < rounds; round++) {
      for (Map.Entry<String, List<String>> program : programs.entrySet()) {
        long time = run(program.getValue());
        if (round >= 0) {
          times.computeIfAbsent(program.getKey(), name -> new long[rounds])[round] = time;
        }
      }
    }
    double bare = median(times.get("Java alone"));
    System.out.printf("%-24s %8s %14s%n", "program", "ms", "÷ Java alone");
    times.forEach(
        (name, all) ->
            System.out.printf("%-24s %8.0f %14.1f%n", name, median(all), median(all) / bare));
    double version = median(times.get("script, --version"));
    double json = median(times.get("script, json to json"));
    double word = median(times.get("script, json to docx"));
    System.out.printf(
        "script ÷ jar, json to docx: %.2f%n", word / median(times.get("jar, json to docx")));
    System.out.printf(
        "shares of json to docx: Java %.0f %%, command line %.0f %%, JSON %.0f %%, Word %.0f %%%n",
        100 * bare / word,
        100 * (version - bare) / word,
        100 * (json - version) / word,
        100 * (word - json) / word);
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static Map<String, List<String>> programs(Path folder) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> script = List.of("cli/target/bin/congvan");
    List<String> jar = List.of(java, "-jar", "cli/target/congvan.jar");
    Map<String, List<String>> programs = new LinkedHashMap<>();
    programs.put(
        "Java alone",
        List.of(java, "-cp", System.getProperty("java.class.path"), Nothing.class.getName()));
    programs.put("script, --version", with(script, "--version"));
    for (String format : List.of("json", "txt", "docx", "html", "pdf")) {
      programs.put("script, json to " + format, render(script, format, folder));
    }
    programs.put("jar, --version", with(jar, "--version"));
    programs.put("jar, json to docx", render(jar, "docx", folder));
    return programs;
  }

  private static List<String> render(List<String> program, String format, Path folder) {
    String output = folder.resolve("out." + format).toString();
    String input = "samples/target/demo/cong-van-477.json";
    return with(program, "render", input, "--format", format, "-o", output);
  }

  private static List<String> with(List<String> program, String... arguments) {
    List<String> all = new ArrayList<>(program);
    all.addAll(List.of(arguments));
    return all;
  }

  private static long run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int code =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (code != 0) {
      throw new IOException("Exit code " + code + ": " + String.join(" ", command));
    }
    return System.nanoTime() - start;
  }

  private static double median(long[] times) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / NANOS;
  }
}
