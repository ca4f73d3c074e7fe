package org.congvan.bench;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Setup;
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
 * Runs the benchmarks and prints each as a ratio to every {@link Base} of its class, since only
 * ratios of one run can be compared: {@code java -jar bench/target/bench.jar [--once] [REGEX …]}. A
 * ratio is one of medians, which a disturbance of some iterations does not move. With {@code
 * --once} each runs a single time, which proves that it runs and measures nothing. The column
 * {@code file} is the length of what a benchmark makes, where that is a file.
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
    List<RunResult> bases = results.stream().filter(Bench::isBase).toList();
    String unit = results.get(0).getPrimaryResult().getScoreUnit();
    System.out.printf(
        "%n%-20s %14s %12s %8s %12s %9s",
        className, "median " + unit, "mean", "±", "bytes/op", "file");
    bases.forEach(base -> System.out.printf(" %14s", "÷ " + methodName(base)));
    System.out.println();
    for (RunResult result : results) {
      Result<?> time = result.getPrimaryResult();
      Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
      System.out.printf(
          Locale.ROOT,
          "%-20s %14.2f %12.2f %8.2f %12s %9s",
          methodName(result),
          median(result),
          time.getScore(),
          time.getScoreError(),
          bytes == null ? "-" : String.format(Locale.ROOT, "%,.0f", bytes.getScore()),
          fileLength(result));
      bases.forEach(
          base -> System.out.printf(Locale.ROOT, " %14.2f", median(result) / median(base)));
      System.out.println();
    }
  }

  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  private static boolean isBase(RunResult result) {
    return method(result).isAnnotationPresent(Base.class);
  }

  /** Runs once more what makes a file, which JMH throws away. */
  private static String fileLength(RunResult result) {
    Method method = method(result);
    if (method.getReturnType() != byte[].class) {
      return "-";
    }
    try {
      Object benchmarks = method.getDeclaringClass().getConstructor().newInstance();
      for (Method each : method.getDeclaringClass().getMethods()) {
        if (each.isAnnotationPresent(Setup.class)) {
          each.invoke(benchmarks);
        }
      }
      return String.format(Locale.ROOT, "%,d", ((byte[]) method.invoke(benchmarks)).length);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot run " + method, e);
    }
  }

  private static Method method(RunResult result) {
    String name = result.getParams().getBenchmark();
    try {
      return Class.forName(name.substring(0, name.lastIndexOf('.'))).getMethod(methodName(result));
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
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
