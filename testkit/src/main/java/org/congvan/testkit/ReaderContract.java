package org.congvan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.SoftAssertions;
import org.congvan.render.DocumentReader;
import org.congvan.render.Formats;
import org.congvan.render.ReadDocument;
import org.congvan.render.ReadingDoubt;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every reader owes its callers, as tests: a reader's author implements this interface in a
 * test class and gives it the reader, files that it must read and files that it must refuse.
 *
 * <pre>{@code
 * class FormReaderTest implements ReaderContract {
 *   @Override
 *   public DocumentReader reader() {
 *     return new FormReader();
 *   }
 *
 *   @Override
 *   public List<ReadableFile> goodFiles() {
 *     return List.of(ReadableFile.ofText("an invitation", "Cơ quan: …", invitation()));
 *   }
 *
 *   @Override
 *   public Map<String, byte[]> badFiles() {
 *     return Map.of("no agency", "Số: 12/SKHCN-VP".getBytes(StandardCharsets.UTF_8));
 *   }
 * }
 * }</pre>
 */
public interface ReaderContract {
  /** Threads that read at once. */
  int THREADS = 20;

  /**
   * Makes the reader under test.
   *
   * @return a reader, new at every call
   */
  DocumentReader reader();

  /**
   * Returns files that the reader must read.
   *
   * @return files with their documents, one or more
   */
  List<ReadableFile> goodFiles();

  /**
   * Returns files that the reader must refuse.
   *
   * @return the bytes by what is wrong with them, one or more
   */
  Map<String, byte[]> badFiles();

  /**
   * Returns whether the reader is registered with {@link java.util.ServiceLoader}.
   *
   * @return true unless overridden
   */
  default boolean isRegistered() {
    return true;
  }

  /** Every good file gives its document. */
  @Test
  default void readsEveryGoodFile() {
    assertThat(goodFiles()).as("good files").isNotEmpty();
    DocumentReader reader = reader();
    for (ReadableFile file : goodFiles()) {
      assertThat(read(reader, file).document())
          .as("document in %s", file)
          .isEqualTo(file.document());
    }
  }

  /** A bad file is refused by the one exception for that, in one line. */
  @Test
  default void refusesEveryBadFileInOneLine() {
    assertThat(badFiles()).as("bad files").isNotEmpty();
    DocumentReader reader = reader();
    badFiles().forEach((name, bytes) -> assertRefused(reader, name, bytes));
  }

  /** A file with nothing in it is no document. */
  @Test
  default void refusesTheEmptyFile() {
    assertRefused(reader(), "empty file", new byte[0]);
  }

  /** Half a file is read or refused, and brings about no other failure. */
  @Test
  default void readsOrRefusesAFileThatIsCutShort() {
    DocumentReader reader = reader();
    for (ReadableFile file : goodFiles()) {
      byte[] whole = file.bytes();
      for (int length : lengths(whole.length, 20)) {
        Throwable thrown =
            catchThrowable(() -> reader.read(WatchedInput.of(Arrays.copyOf(whole, length))));
        if (thrown != null) {
          assertRefusal(thrown, "the first " + length + " bytes of " + file);
        }
      }
    }
  }

  /** The same reader, and a new one, give the same document and doubts for the same bytes. */
  @Test
  default void givesTheSameForTheSameBytes() {
    DocumentReader reader = reader();
    List<ReadDocument> first = readAll(reader);

    assertThat(readAll(reader)).as("read again by the same reader").isEqualTo(first);
    assertThat(readAll(reader())).as("read by a new reader").isEqualTo(first);
  }

  /** However little the stream gives at a time, the same is read. */
  @Test
  default void readsAByteAtATime() {
    DocumentReader reader = reader();
    for (ReadableFile file : goodFiles()) {
      assertThat(read(reader, WatchedInput.byteByByte(file.bytes())))
          .as("%s, a byte at a time", file)
          .isEqualTo(read(reader, file));
    }
  }

  /** Neither default locale nor default zone shows in what is read. */
  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  default void ignoresDefaultLocaleAndZone() {
    List<ReadDocument> expected = readAll(reader());
    Defaults before = Defaults.current();
    try {
      for (Defaults odd : Defaults.ODD) {
        odd.set();
        assertThat(readAll(reader())).as("read under %s", odd).isEqualTo(expected);
      }
    } finally {
      before.set();
    }
  }

  /** One reader may be used by many threads at once. */
  @Test
  default void serves20ThreadsAtOnce() throws InterruptedException {
    DocumentReader reader = reader();
    List<ReadDocument> expected = readAll(reader());
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      Callable<List<ReadDocument>> work = () -> readAll(reader);
      for (Future<List<ReadDocument>> done : pool.invokeAll(Collections.nCopies(THREADS, work))) {
        assertThat(done.get()).as("read in one of %d threads", THREADS).isEqualTo(expected);
      }
    } catch (ExecutionException e) {
      throw new AssertionError("Reader failed in one of " + THREADS + " threads", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /** The stream is left open, whether the file is read or refused. */
  @Test
  default void leavesTheStreamOpen() {
    DocumentReader reader = reader();
    for (ReadableFile file : goodFiles()) {
      WatchedInput in = WatchedInput.of(file.bytes());
      read(reader, in);
      assertThat(in.isClosed()).as("stream closed after reading %s", file).isFalse();
    }
    badFiles()
        .forEach(
            (name, bytes) -> {
              WatchedInput in = WatchedInput.of(bytes);
              assertRefusal(catchThrowable(() -> reader.read(in)), name);
              assertThat(in.isClosed()).as("stream closed after refusing %s", name).isFalse();
            });
  }

  /** A stream that fails is the caller's to know: its exception comes out as it is. */
  @Test
  default void letsTheFailureOfTheStreamOut() {
    DocumentReader reader = reader();
    for (ReadableFile file : goodFiles()) {
      byte[] whole = file.bytes();
      for (int length : lengths(whole.length, 2)) {
        WatchedInput in = WatchedInput.failingAfter(Arrays.copyOf(whole, length));
        assertThat(catchThrowable(() -> reader.read(in)))
            .as("what came out when the stream of %s failed after %d bytes", file, length)
            .isSameAs(in.failure());
        assertThat(in.isClosed()).as("stream closed after its failure").isFalse();
      }
    }
  }

  /** Without a stream there is nothing to read, and the parameter is named. */
  @Test
  @SuppressWarnings("NullAway")
  default void refusesNullByName() {
    assertThat(catchThrowable(() -> reader().read(null)))
        .as("what came out where the stream is null")
        .isInstanceOf(NullPointerException.class)
        .message()
        .as("message, which names the parameter \"in\"")
        .containsPattern("\\bin\\b");
  }

  /** A doubt is about a part that the document has. */
  @Test
  default void doubtsOnlyWhatTheDocumentHas() {
    DocumentReader reader = reader();
    SoftAssertions all = new SoftAssertions();
    for (ReadableFile file : goodFiles()) {
      ReadDocument read = read(reader, file);
      for (ReadingDoubt doubt : read.doubts()) {
        all.assertThat(PathResolver.find(read.document(), doubt.path()))
            .as("the part at path \"%s\" of a doubt on %s", doubt.path(), file)
            .isPresent();
      }
    }
    all.assertAll();
  }

  /** The format is the same at every call, and the reader is found by its name. */
  @Test
  default void isFoundByTheNameOfItsFormat() {
    DocumentReader reader = reader();
    assertThat(reader.format()).isEqualTo(reader.format()).isEqualTo(reader().format());
    if (!isRegistered()) {
      return;
    }
    Formats found = Formats.load(getClass().getClassLoader());
    assertThat(found.readable()).as("registered formats").contains(reader.format());
    assertThat(found.requireReader(reader.format().id()).format()).isEqualTo(reader.format());
  }

  private List<ReadDocument> readAll(DocumentReader reader) {
    List<ReadDocument> all = new ArrayList<>();
    for (ReadableFile file : goodFiles()) {
      all.add(read(reader, file));
    }
    return all;
  }

  private static ReadDocument read(DocumentReader reader, ReadableFile file) {
    return read(reader, WatchedInput.of(file.bytes()));
  }

  private static ReadDocument read(DocumentReader reader, InputStream in) {
    try {
      return reader.read(in);
    } catch (DocumentFormatException refusal) {
      throw new AssertionError("Reader must read what is right", refusal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertRefused(DocumentReader reader, String name, byte[] bytes) {
    assertRefusal(catchThrowable(() -> reader.read(WatchedInput.of(bytes))), name);
  }

  private static void assertRefusal(Throwable thrown, String name) {
    assertThat(thrown)
        .as("refusal of %s", name)
        .isInstanceOf(DocumentFormatException.class)
        .message()
        .as("message on %s, one line", name)
        .isNotBlank()
        .matches("[^\\p{Cc}\\p{Zl}\\p{Zp}]++");
  }

  /** Lengths from nothing to the whole, the last byte less among them. */
  private static Iterable<Integer> lengths(int whole, int steps) {
    TreeSet<Integer> lengths =
        new TreeSet<>(List.of(0, Math.min(1, whole), Math.max(0, whole - 1)));
    for (int i = 1; i <= steps; i++) {
      lengths.add((int) ((long) whole * i / steps));
    }
    return lengths;
  }
}
