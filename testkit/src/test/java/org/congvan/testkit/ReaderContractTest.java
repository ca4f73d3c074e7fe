package org.congvan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.congvan.path.DocumentPath;
import org.congvan.render.DocumentReader;
import org.congvan.render.ReadDocument;
import org.congvan.render.ReadingDoubt;
import org.congvan.render.RenderFormat;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** Each point of the contract is broken once by a reader made for it. */
class ReaderContractTest {

  /** A way to break the contract, and the test that must notice. */
  private record Breach(
      String name, DocumentReader reader, ThrowingConsumer<ReaderContract> noticedBy) {}

  @TestFactory
  Stream<DynamicTest> breach_isNoticed() {
    return Stream.of(ofDocuments(), ofRefusals(), ofStreams())
        .flatMap(breaches -> breaches)
        .map(breach -> DynamicTest.dynamicTest(breach.name(), () -> assertNoticed(breach)));
  }

  private static void assertNoticed(Breach breach) {
    ReaderContract contract = SubjectFiles.of(breach.reader());

    Throwable noticed = catchThrowable(() -> breach.noticedBy().accept(contract));

    assertThat(noticed).as(breach.name()).isInstanceOf(AssertionError.class);
  }

  @Test
  void contractWithoutFiles_isNotKept() {
    ReaderContract empty =
        new ReaderContract() {
          @Override
          public DocumentReader reader() {
            return new SubjectReader();
          }

          @Override
          public List<ReadableFile> goodFiles() {
            return List.of();
          }

          @Override
          public Map<String, byte[]> badFiles() {
            return Map.of();
          }
        };

    assertThat(catchThrowable(empty::readsEveryGoodFile)).isInstanceOf(AssertionError.class);
    assertThat(catchThrowable(empty::refusesEveryBadFileInOneLine))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void isRegistered_letsUnregisteredReadersPass() {
    SubjectFiles contract =
        new SubjectFiles() {
          @Override
          public DocumentReader reader() {
            return new Unregistered();
          }

          @Override
          public boolean isRegistered() {
            return false;
          }
        };

    assertThat(catchThrowable(contract::isFoundByTheNameOfItsFormat)).isNull();
  }

  private static Stream<Breach> ofDocuments() {
    AtomicInteger counter = new AtomicInteger();
    Thread home = Thread.currentThread();
    return Stream.of(
        new Breach(
            "reads another subject",
            subjects(text -> text + "."),
            ReaderContract::readsEveryGoodFile),
        new Breach(
            "refuses a good file",
            subjects(
                text -> {
                  throw new DocumentFormatException("not today");
                }),
            ReaderContract::readsEveryGoodFile),
        new Breach(
            "counts its readings",
            subjects(text -> text + counter.incrementAndGet()),
            ReaderContract::givesTheSameForTheSameBytes),
        new Breach(
            "has other doubts each time",
            new SubjectReader() {
              @Override
              ReadingDoubt doubt(String subject) {
                return new ReadingDoubt(
                    DocumentPath.of("subject"),
                    subject,
                    List.of("no. " + counter.incrementAndGet()),
                    "Odd.");
              }
            },
            ReaderContract::givesTheSameForTheSameBytes),
        new Breach(
            "reads letters of the default locale",
            subjects(text -> text.toLowerCase(Locale.getDefault())),
            ReaderContract::ignoresDefaultLocaleAndZone),
        new Breach(
            "reads the default zone",
            subjects(text -> text + TimeZone.getDefault().getID()),
            ReaderContract::ignoresDefaultLocaleAndZone),
        new Breach(
            "works in one thread only",
            subjects(text -> Thread.currentThread() == home ? text : "elsewhere"),
            ReaderContract::serves20ThreadsAtOnce),
        new Breach(
            "fails in other threads",
            subjects(
                text -> {
                  if (Thread.currentThread() != home) {
                    throw new IllegalStateException("elsewhere");
                  }
                  return text;
                }),
            ReaderContract::serves20ThreadsAtOnce),
        new Breach(
            "doubts what the document has not",
            new SubjectReader() {
              @Override
              ReadingDoubt doubt(String subject) {
                return new ReadingDoubt(
                    DocumentPath.of("addressees").item(0), "", List.of("Sở B"), "Nobody.");
              }
            },
            ReaderContract::doubtsOnlyWhatTheDocumentHas),
        new Breach(
            "has another format each time",
            new SubjectReader() {
              @Override
              public RenderFormat format() {
                return new RenderFormat("no-" + counter.incrementAndGet(), "text/plain", "txt");
              }
            },
            ReaderContract::isFoundByTheNameOfItsFormat),
        new Breach(
            "is registered under no name",
            new Unregistered(),
            ReaderContract::isFoundByTheNameOfItsFormat));
  }

  private static Stream<Breach> ofRefusals() {
    return Stream.of(
        new Breach(
            "reads whatever there is",
            new SubjectReader() {
              @Override
              public ReadDocument read(InputStream in) throws IOException {
                in.readAllBytes();
                return super.read(
                    new ByteArrayInputStream("A: b".getBytes(StandardCharsets.UTF_8)));
              }
            },
            ReaderContract::refusesEveryBadFileInOneLine),
        new Breach(
            "refuses by another exception",
            refusing(new IllegalStateException("wrong")),
            ReaderContract::refusesEveryBadFileInOneLine),
        new Breach(
            "refuses in two lines",
            refusing(new DocumentFormatException("wrong:\nno colon")),
            ReaderContract::refusesEveryBadFileInOneLine),
        new Breach(
            "refuses with a mark that ends a line",
            refusing(new DocumentFormatException("wrong:\u2028no colon")),
            ReaderContract::refusesEveryBadFileInOneLine),
        new Breach(
            "refuses without a word",
            refusing(new DocumentFormatException(" ")),
            ReaderContract::refusesEveryBadFileInOneLine),
        new Breach(
            "reads an empty file",
            new SubjectReader() {
              @Override
              byte[] bytes(InputStream in) throws IOException {
                byte[] bytes = super.bytes(in);
                return bytes.length == 0 ? "A: b".getBytes(StandardCharsets.UTF_8) : bytes;
              }
            },
            ReaderContract::refusesTheEmptyFile),
        new Breach(
            "fails on an empty file",
            new SubjectReader() {
              @Override
              byte[] bytes(InputStream in) throws IOException {
                byte[] bytes = super.bytes(in);
                return bytes[0] == 0 ? new byte[0] : bytes;
              }
            },
            ReaderContract::refusesTheEmptyFile),
        new Breach(
            "fails on half a file",
            refusing(new IndexOutOfBoundsException("9")),
            ReaderContract::readsOrRefusesAFileThatIsCutShort),
        new Breach(
            "takes null for an empty file",
            new SubjectReader() {
              @Override
              public ReadDocument read(InputStream in) throws IOException {
                return super.read(in == null ? InputStream.nullInputStream() : in);
              }
            },
            ReaderContract::refusesNullByName),
        new Breach(
            "does not say what is null",
            new SubjectReader() {
              @Override
              public ReadDocument read(InputStream in) throws IOException {
                if (in == null) {
                  throw new NullPointerException("something is null");
                }
                return super.read(in);
              }
            },
            ReaderContract::refusesNullByName));
  }

  private static Stream<Breach> ofStreams() {
    return Stream.of(
        new Breach(
            "reads what the stream gives at once",
            new SubjectReader() {
              @Override
              byte[] bytes(InputStream in) throws IOException {
                byte[] bytes = new byte[1000];
                return Arrays.copyOf(bytes, Math.max(0, in.read(bytes)));
              }
            },
            ReaderContract::readsAByteAtATime),
        new Breach(
            "closes the stream",
            new SubjectReader() {
              @Override
              byte[] bytes(InputStream in) throws IOException {
                try (in) {
                  return super.bytes(in);
                }
              }
            },
            ReaderContract::leavesTheStreamOpen),
        new Breach(
            "closes the stream of a bad file",
            new SubjectReader() {
              @Override
              public ReadDocument read(InputStream in) throws IOException {
                try {
                  return super.read(in);
                } catch (DocumentFormatException refusal) {
                  in.close();
                  throw refusal;
                }
              }
            },
            ReaderContract::leavesTheStreamOpen),
        new Breach(
            "closes the stream that fails",
            failing(
                (in, failure) -> {
                  in.close();
                  throw failure;
                }),
            ReaderContract::letsTheFailureOfTheStreamOut),
        new Breach(
            "swallows the failure of the stream",
            failing((in, failure) -> "A: b".getBytes(StandardCharsets.UTF_8)),
            ReaderContract::letsTheFailureOfTheStreamOut),
        new Breach(
            "wraps the failure of the stream",
            failing(
                (in, failure) -> {
                  throw new UncheckedIOException(failure);
                }),
            ReaderContract::letsTheFailureOfTheStreamOut),
        new Breach(
            "wraps the failure of the stream in its own",
            failing(
                (in, failure) -> {
                  throw new IOException("cannot read", failure);
                }),
            ReaderContract::letsTheFailureOfTheStreamOut),
        new Breach(
            "stops before the end of the stream",
            new SubjectReader() {
              @Override
              byte[] bytes(InputStream in) throws IOException {
                return in.readNBytes("Sở A: mời họp INDEX".getBytes(StandardCharsets.UTF_8).length);
              }
            },
            ReaderContract::letsTheFailureOfTheStreamOut));
  }

  private interface Change {
    String of(String text);
  }

  private static SubjectReader subjects(Change change) {
    return new SubjectReader() {
      @Override
      String subject(String text) {
        return change.of(text);
      }
    };
  }

  private static SubjectReader refusing(RuntimeException refusal) {
    return new SubjectReader() {
      @Override
      RuntimeException refused(String text) {
        return refusal;
      }
    };
  }

  private interface Answer {
    byte[] to(InputStream in, IOException failure) throws IOException;
  }

  private static SubjectReader failing(Answer answer) {
    return new SubjectReader() {
      @Override
      byte[] bytes(InputStream in) throws IOException {
        try {
          return super.bytes(in);
        } catch (IOException failure) {
          return answer.to(in, failure);
        }
      }
    };
  }

  private static final class Unregistered extends SubjectReader {
    @Override
    public RenderFormat format() {
      return new RenderFormat("unregistered", "text/plain", "txt");
    }
  }
}
