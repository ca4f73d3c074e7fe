package org.congvan.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.result.RollupResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Rolling 1,000 reports up from lines of JSON, beside reading the same lines and dropping them: the
 * ratio of the latter is the share of the throughput that is left. {@link RollupTable} measures
 * more of them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RollupBenchmark {
  private static final int REPORTS = 1_000;

  private byte[] lines = {};

  /** Writes the lines. */
  @Setup
  public void write() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CommuneReports.write(REPORTS, out);
    lines = out.toByteArray();
  }

  /** The base of all ratios: read, fold, and work out the result. */
  @Base
  @Benchmark
  public RollupResult rollup() throws IOException {
    ReportAccumulator accumulator = new ReportAccumulator();
    new ReportLines(new ByteArrayInputStream(lines)).fold(REPORTS, accumulator);
    return RollupResult.of(accumulator);
  }

  /** Read and drop. */
  @Benchmark
  public int readAndDrop() throws IOException {
    return new ReportLines(new ByteArrayInputStream(lines)).drop(REPORTS);
  }
}
