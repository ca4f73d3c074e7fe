package org.congvan.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far a long command is, as a bar on the last line of the terminal, such as {@code Reading 42%
 * [====> ] 14/33 MiB (0:00:03 / 0:00:04) 4.7 MiB/s}. Where there is no terminal, and for work that
 * is soon done, nothing is printed.
 */
final class Progress implements AutoCloseable {

  /** So that the bar fits on a terminal of customary width. */
  private static final int WIDTH = 76;

  private static final int UPDATE_MILLIS = 200;
  private static final int MEBIBYTE = 1 << 20;

  /** Fewer bytes or files are read in a second or two. */
  private static final long LONG_WORK_BYTES = 8L * MEBIBYTE;

  private static final long LONG_WORK_FILES = 500;

  private final Console console;
  private final boolean shown;
  private final String unit;
  private final long unitSize;
  private final long longWork;
  private final long total;
  private long done;
  private @Nullable ProgressBar bar;

  private Progress(
      Console console, boolean shown, String unit, long unitSize, long longWork, long total) {
    this.console = console;
    this.shown = shown;
    this.unit = unit;
    this.unitSize = unitSize;
    this.longWork = longWork;
    this.total = total;
  }

  /**
   * Begins to count bytes.
   *
   * @param console where the bar is drawn
   * @param total how many there are; -1 if nobody knows
   * @param printing whether results are printed meanwhile
   */
  static Progress ofBytes(Console console, long total, boolean printing) {
    return new Progress(
        console, console.showsProgress(printing), " MiB", MEBIBYTE, LONG_WORK_BYTES, total);
  }

  /**
   * Begins to count files.
   *
   * @param console where the bar is drawn
   * @param total how many there are
   * @param printing whether results are printed meanwhile
   */
  static Progress ofFiles(Console console, long total, boolean printing) {
    return new Progress(
        console, console.showsProgress(printing), " files", 1, LONG_WORK_FILES, total);
  }

  /** Counts what has been done more. */
  void add(long more) {
    if (!shown) {
      return;
    }
    done += more;
    if (bar != null) {
      bar.stepTo(done);
    } else if (done >= longWork) {
      bar = draw();
    }
  }

  private ProgressBar draw() {
    // The console draws: left to itself the library would open the terminal by native code.
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setInitialMax(total)
        .startsFrom(done, Duration.ZERO)
        .setUnit(unit, unitSize)
        .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .setMaxRenderedLength(WIDTH)
        .setConsumer(new DelegatingProgressBarConsumer(console::draw, WIDTH))
        .build();
  }

  /** Returns a stream that counts the bytes that are read from another. */
  InputStream counting(InputStream in) {
    return shown ? new CountingStream(in) : in;
  }

  /** Removes the bar. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      console.erase();
    }
  }

  private final class CountingStream extends FilterInputStream {

    CountingStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      add(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      add(Math.max(read, 0));
      return read;
    }
  }
}
