package org.congvan.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a failing stream, too little memory and an interrupt leave behind. */
class WriterFailureTest {

  private static final int PIECE = 12;

  /** Writes a sheet in one of the formats. */
  @FunctionalInterface
  interface SheetOutput {
    void write(FigureSheet sheet, OutputStream out) throws IOException;
  }

  static List<SheetOutput> writers() {
    XlsxWriter xlsx = new XlsxWriter();
    CsvWriter csv = CsvWriter.forSpreadsheets();
    return List.of((sheet, out) -> xlsx.write(Figures.workbook(sheet), out), csv::write);
  }

  /** Long enough for several pieces of any buffer. */
  private static FigureSheet sheet() {
    return Figures.words(
        IntStream.range(0, 1000).mapToObj(i -> "Cơ quan số " + i).toArray(String[]::new));
  }

  private static byte[] written(SheetOutput writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(sheet(), out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("writers")
  void failureOfTheStream_comesOutWhereverItIs_andTheWriterCanBeUsedAgain(SheetOutput writer)
      throws IOException {
    byte[] whole = written(writer);
    for (int room = 0; room < whole.length; room += 1 + whole.length / PIECE) {
      for (Throwable failure : List.of(new IOException("full"), new OutOfMemoryError("none"))) {
        OutputStream out = new FailingStream(room, failure);

        assertThat(catchThrowable(() -> writer.write(sheet(), out)))
            .as("after %d bytes", room)
            .isSameAs(failure);
      }
    }
    assertThat(written(writer)).isEqualTo(whole);
  }

  @ParameterizedTest
  @MethodSource("writers")
  void interruptedThread_writesTheSameAndStaysInterrupted(SheetOutput writer) throws IOException {
    byte[] whole = written(writer);
    byte[] written;
    boolean interrupted;
    Thread.currentThread().interrupt();
    try {
      written = written(writer);
    } finally {
      interrupted = Thread.interrupted();
    }

    assertThat(interrupted).isTrue();
    assertThat(written).isEqualTo(whole);
  }

  /** A stream that takes some bytes, even half a piece, and then fails. */
  private static final class FailingStream extends OutputStream {
    private final Throwable failure;
    private int room;

    FailingStream(int room, Throwable failure) {
      this.room = room;
      this.failure = failure;
    }

    @Override
    public void write(int b) throws IOException {
      if (room == 0) {
        fail();
      }
      room--;
    }

    private void fail() throws IOException {
      if (failure instanceof IOException exception) {
        throw exception;
      }
      throw (Error) failure;
    }
  }
}
