package org.congvan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.congvan.body.CustomBlock;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.RenderException;
import org.congvan.render.RenderFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** Each point of the contract is broken once by a renderer made for it. */
class RendererContractTest {

  /** A way to break the contract, and the test that must notice. */
  private record Breach(
      String name, DocumentRenderer renderer, ThrowingConsumer<RendererContract> noticedBy) {}

  @TestFactory
  Stream<DynamicTest> breach_isNoticed() {
    return Stream.concat(ofDocuments(), ofStreams())
        .map(breach -> DynamicTest.dynamicTest(breach.name(), () -> assertNoticed(breach)));
  }

  private static void assertNoticed(Breach breach) {
    RendererContract contract = breach::renderer;

    Throwable noticed = catchThrowable(call(breach, contract));

    assertThat(noticed).as(breach.name()).isInstanceOf(AssertionError.class);
  }

  private static ThrowingCallable call(Breach breach, RendererContract contract) {
    return () -> breach.noticedBy().accept(contract);
  }

  @Test
  void isRegistered_letsUnregisteredRenderersPass() {
    RendererContract contract =
        new RendererContract() {
          @Override
          public DocumentRenderer renderer() {
            return new Unregistered();
          }

          @Override
          public boolean isRegistered() {
            return false;
          }
        };

    assertThat(catchThrowable(contract::isFoundByTheNameOfItsFormat)).isNull();
  }

  @Test
  void moreDocuments_areWrittenToo() {
    AtomicInteger written = new AtomicInteger();
    RendererContract contract =
        new RendererContract() {
          @Override
          public DocumentRenderer renderer() {
            return new LineRenderer() {
              @Override
              String text(OfficialDocument document) {
                written.incrementAndGet();
                return super.text(document);
              }
            };
          }

          @Override
          public List<OfficialDocument> moreDocuments() {
            return List.of(SampleDocuments.letter());
          }
        };

    contract.writesEverySampleDocument();

    assertThat(written).hasValue(SampleDocuments.issued().size() + 1);
  }

  private static Stream<Breach> ofDocuments() {
    AtomicInteger counter = new AtomicInteger();
    Thread home = Thread.currentThread();
    return Stream.of(
        new Breach(
            "counts its outputs",
            texts(document -> "no. " + counter.incrementAndGet()),
            RendererContract::givesTheSameBytesForEqualDocuments),
        new Breach(
            "writes the same whatever the document",
            new LineRenderer() {
              @Override
              String text(OfficialDocument document) {
                return "document";
              }
            },
            RendererContract::givesDifferentBytesForDifferentDocuments),
        new Breach(
            "writes digits of the default locale",
            texts(document -> String.format(Locale.getDefault(), "%d", 12)),
            RendererContract::ignoresDefaultLocaleAndZone),
        new Breach(
            "writes letters of the default locale",
            texts(document -> "INDEX".toLowerCase(Locale.getDefault())),
            RendererContract::ignoresDefaultLocaleAndZone),
        new Breach(
            "writes the default zone",
            texts(document -> TimeZone.getDefault().getID()),
            RendererContract::ignoresDefaultLocaleAndZone),
        new Breach(
            "works in one thread only",
            texts(document -> Thread.currentThread() == home ? "" : "elsewhere"),
            RendererContract::serves20ThreadsAtOnce),
        new Breach(
            "fails in other threads",
            texts(
                document -> {
                  if (Thread.currentThread() != home) {
                    throw new IllegalStateException("elsewhere");
                  }
                  return "";
                }),
            RendererContract::serves20ThreadsAtOnce),
        new Breach(
            "drops unknown blocks",
            new LineRenderer() {
              @Override
              void refuseBlock(DocumentPath path, Object block) {}
            },
            RendererContract::refusesUnknownBlocksBeforeTheFirstByte),
        new Breach(
            "refuses unknown blocks at the wrong place",
            new LineRenderer() {
              @Override
              void refuseBlock(DocumentPath path, Object block) {
                super.refuseBlock(
                    DocumentPath.parse(path.toString().replace("content.", "")), block);
              }
            },
            RendererContract::refusesUnknownBlocksBeforeTheFirstByte),
        new Breach(
            "does not say which block it refuses",
            new LineRenderer() {
              @Override
              void refuseBlock(DocumentPath path, Object block) {
                if (block instanceof CustomBlock) {
                  throw new RenderException(path, "cannot write this");
                }
                super.refuseBlock(path, block);
              }
            },
            RendererContract::refusesUnknownBlocksBeforeTheFirstByte),
        new Breach(
            "puts question marks for half pairs",
            new LineRenderer() {
              @Override
              void refuseBrokenPairs(OfficialDocument document) {}
            },
            RendererContract::writesOddCharactersFaithfullyOrRefusesThem),
        new Breach(
            "drops control characters",
            new LineRenderer() {
              @Override
              byte[] bytes(String text) {
                return super.bytes(text.replaceAll("\\p{Cntrl}", ""));
              }
            },
            RendererContract::writesOddCharactersFaithfullyOrRefusesThem),
        new Breach(
            "names another place for half pairs",
            new LineRenderer() {
              @Override
              void refuseBrokenPairs(OfficialDocument document) {
                try {
                  super.refuseBrokenPairs(document);
                } catch (RenderException e) {
                  throw new RenderException(
                      DocumentPath.of("header", "issuer", "name"), "has half a pair", e);
                }
              }
            },
            RendererContract::writesOddCharactersFaithfullyOrRefusesThem),
        new Breach(
            "refuses an issued document",
            refusing(document -> document.header().code() != null),
            RendererContract::writesEverySampleDocument),
        new Breach(
            "writes nothing for a document",
            new LineRenderer() {
              @Override
              byte[] bytes(String text) {
                return new byte[0];
              }
            },
            RendererContract::writesEverySampleDocument),
        new Breach(
            "has no page for a draft under a chosen regulation",
            refusing(document -> document.issuedOn().isEmpty()),
            RendererContract::writesADraftUnderAChosenRegulation),
        new Breach(
            "is registered under no name",
            new Unregistered(),
            RendererContract::isFoundByTheNameOfItsFormat));
  }

  private static Stream<Breach> ofStreams() {
    return Stream.of(
        new Breach(
            "writes before it refuses a block",
            new LineRenderer() {
              @Override
              public void render(
                  OfficialDocument document, RegulationChoice choice, OutputStream out)
                  throws IOException {
                out.write('%');
                super.render(document, choice, out);
              }
            },
            RendererContract::refusesUnknownBlocksBeforeTheFirstByte),
        new Breach(
            "writes before it refuses a draft",
            new LineRenderer() {
              @Override
              public void render(
                  OfficialDocument document, RegulationChoice choice, OutputStream out)
                  throws IOException {
                out.write('%');
                refusing(each -> each.header().code() == null).render(document, choice, out);
              }
            },
            RendererContract::writesUnusualDocumentsOrRefusesThem),
        new Breach(
            "closes the stream",
            new LineRenderer() {
              @Override
              void write(byte[] bytes, OutputStream out) throws IOException {
                super.write(bytes, out);
                out.close();
              }
            },
            RendererContract::flushesTheStreamAndLeavesItOpen),
        new Breach(
            "does not flush the stream",
            new LineRenderer() {
              @Override
              void write(byte[] bytes, OutputStream out) throws IOException {
                out.flush();
                out.write(bytes);
              }
            },
            RendererContract::flushesTheStreamAndLeavesItOpen),
        new Breach(
            "swallows the failure of the stream",
            new LineRenderer() {
              @Override
              void write(byte[] bytes, OutputStream out) {
                try {
                  super.write(bytes, out);
                } catch (IOException ignored) {
                  // What the contract forbids.
                }
              }
            },
            RendererContract::letsTheFailureOfTheStreamOut),
        new Breach(
            "wraps the failure of the stream",
            new LineRenderer() {
              @Override
              void write(byte[] bytes, OutputStream out) {
                try {
                  super.write(bytes, out);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }
            },
            RendererContract::letsTheFailureOfTheStreamOut),
        new Breach(
            "forgets the cause of the failure",
            new LineRenderer() {
              @Override
              void write(byte[] bytes, OutputStream out) throws IOException {
                try {
                  super.write(Arrays.copyOf(bytes, bytes.length), out);
                } catch (IOException e) {
                  throw new IOException("cannot write");
                }
              }
            },
            RendererContract::letsTheFailureOfTheStreamOut),
        new Breach(
            "writes what is left of a failure",
            keepingWhatIsLeft(),
            RendererContract::letsTheFailureOfTheStreamOut),
        new Breach(
            "writes what is left of an error",
            keepingWhatIsLeft(),
            RendererContract::canBeUsedAgainAfterAnError),
        new Breach(
            "makes an exception of an error",
            new LineRenderer() {
              @Override
              void write(byte[] bytes, OutputStream out) throws IOException {
                try {
                  super.write(bytes, out);
                } catch (OutOfMemoryError e) {
                  throw new IOException(e);
                }
              }
            },
            RendererContract::canBeUsedAgainAfterAnError),
        new Breach(
            "takes the interrupt of the thread",
            new LineRenderer() {
              @Override
              void write(byte[] bytes, OutputStream out) throws IOException {
                Thread.interrupted();
                super.write(bytes, out);
              }
            },
            RendererContract::leavesTheInterruptOfItsThreadAlone),
        new Breach(
            "writes less in an interrupted thread",
            texts(document -> Thread.currentThread().isInterrupted() ? "" : "more"),
            RendererContract::leavesTheInterruptOfItsThreadAlone));
  }

  /** Shares a buffer between renderings and empties it only when all went well. */
  private static LineRenderer keepingWhatIsLeft() {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    return new LineRenderer() {
      @Override
      void write(byte[] bytes, OutputStream out) throws IOException {
        buffer.write(bytes);
        super.write(buffer.toByteArray(), out);
        buffer.reset();
      }
    };
  }

  private interface Addition {
    String to(OfficialDocument document);
  }

  private static LineRenderer texts(Addition addition) {
    return new LineRenderer() {
      @Override
      String text(OfficialDocument document) {
        return super.text(document) + addition.to(document);
      }
    };
  }

  private interface Refusal {
    boolean of(OfficialDocument document);
  }

  private static LineRenderer refusing(Refusal refusal) {
    return new LineRenderer() {
      @Override
      public void render(OfficialDocument document, RegulationChoice choice, OutputStream out)
          throws IOException {
        if (refusal.of(document)) {
          throw new RenderException(DocumentPath.of("header", "code"), "is missing");
        }
        super.render(document, choice, out);
      }
    };
  }

  private static final class Unregistered extends LineRenderer {
    @Override
    public RenderFormat format() {
      return new RenderFormat("unregistered", "text/plain", "txt");
    }
  }
}
