package org.congvan.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints each as a ratio to the base of its class, the method that the
 * class is named after ({@code docx} of {@code DocxBenchmark}), since only ratios of one run can be
 * compared: {@code java -jar bench/target/bench.jar [--once] [REGEX …]}. With {@code --once} each
 * runs a single time, which proves that it runs and measures nothing.
 */
public final class Bench {

  /** Apache POI asks for a logging back end on stderr; nobody logs here. */
  private static final String NO_LOG = "log4j2.StatusLogger.level";

  private Bench() {}

  /**
   * Runs benchmarks.
   *
   * @param arguments {@code --once}, and names of benchmarks as regular expressions
   * @throws RunnerException if one cannot be run
   */
  public static void main(String[] arguments) throws RunnerException {
    boolean once = false;
    ChainedOptionsBuilder options =
        new OptionsBuilder().verbosity(VerboseMode.SILENT).shouldFailOnError(true);
    for (String argument : arguments) {
      if (argument.equals("--once")) {
        once = true;
      } else {
        options.include(argument);
      }
    }
    if (once) {
      System.setProperty(NO_LOG, "OFF");
      options.forks(0).warmupIterations(0).measurementIterations(1);
      options.measurementTime(TimeValue.milliseconds(1));
    } else {
      options.forks(2).jvmArgs("-Xmx1g", "-XX:+UseSerialGC", "-D" + NO_LOG + "=OFF");
      options.addProfiler(GCProfiler.class);
      options.warmupIterations(12).warmupTime(TimeValue.seconds(1));
      options.measurementIterations(5).measurementTime(TimeValue.seconds(1));
    }
    Map<String, List<RunResult>> byClass =
        new Runner(options.build())
            .run().stream()
                .collect(
                    Collectors.groupingBy(Bench::className, TreeMap::new, Collectors.toList()));
    byClass.forEach(Bench::print);
  }

  private static void print(String className, List<RunResult> results) {
    String baseName = className.replace("Benchmark", "").toLowerCase(Locale.ROOT);
    double base =
        results.stream()
            .filter(result -> methodName(result).equals(baseName))
            .mapToDouble(result -> result.getPrimaryResult().getScore())
            .findFirst()
            .orElse(Double.NaN);
    String unit = results.get(0).getPrimaryResult().getScoreUnit();
    System.out.printf("%n%-24s %12s %8s %12s %8s%n", className, unit, "±", "bytes/op", "ratio");
    for (RunResult result : results) {
      Result<?> time = result.getPrimaryResult();
      Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
      System.out.printf(
          Locale.ROOT,
          "%-24s %12.1f %8.1f %12s %8.2f%n",
          methodName(result),
          time.getScore(),
          time.getScoreError(),
          bytes == null ? "-" : String.format(Locale.ROOT, "%,.0f", bytes.getScore()),
          time.getScore() / base);
    }
  }

  private static String className(RunResult result) {
    String[] parts = result.getParams().getBenchmark().split("\\.", -1);
    return parts[parts.length - 2];
  }

  private static String methodName(RunResult result) {
    String name = result.getParams().getBenchmark();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
