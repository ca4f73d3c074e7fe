package org.congvan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.SoftAssertions;
import org.congvan.body.Table;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.regulation.Decree30;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.Formats;
import org.congvan.render.RenderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every renderer owes its callers, as tests: a renderer's author implements this interface in
 * a test class and gives it the renderer.
 *
 * <pre>{@code
 * class PlainTextRendererTest implements RendererContract {
 *   @Override
 *   public DocumentRenderer renderer() {
 *     return new PlainTextRenderer();
 *   }
 * }
 * }</pre>
 *
 * <p>A clock cannot be caught by asking twice in the same second: keep a golden file as well.
 */
public interface RendererContract {
  /** Threads that render at once. */
  int THREADS = 20;

  /** Places at which a stream fails, at most; they lie all over the document. */
  int FAILURES = 300;

  /**
   * Makes the renderer under test.
   *
   * @return a renderer, new at every call
   */
  DocumentRenderer renderer();

  /**
   * Returns whether the renderer is registered with {@link java.util.ServiceLoader}.
   *
   * @return true unless overridden
   */
  default boolean isRegistered() {
    return true;
  }

  /**
   * Returns further documents that the renderer must write whole, such as ones with the custom
   * blocks it was given writers for.
   *
   * @return documents; none unless overridden
   */
  default List<OfficialDocument> moreDocuments() {
    return List.of();
  }

  /** Every issued sample, and every further document, is written, and not as nothing. */
  @Test
  default void writesEverySampleDocument() {
    DocumentRenderer renderer = renderer();
    for (OfficialDocument document : documents()) {
      assertThat(rendered(renderer, document)).as("bytes of %s", document).isNotEmpty();
    }
  }

  /**
   * An attachment in a file of its own is written apart, and the document without it, if the format
   * says so; else it is refused before the first byte.
   */
  @Test
  default void writesAttachmentsApartAsItSays() throws IOException {
    DocumentRenderer renderer = renderer();
    for (OfficialDocument document : documents()) {
      for (int i = 0; i < document.attachments().size() && !document.isCopy(); i++) {
        WatchedStream out = WatchedStream.working();
        try {
          renderer.renderAttachment(document, i, RegulationChoice.byDateOfIssue(), out);
          assertThat(renderer.writesAttachmentsApart()).as("what the renderer says").isTrue();
          assertThat(out.bytes()).as("bytes of attachment %d of %s", i, document).isNotEmpty();
        } catch (RenderException refusal) {
          assertThat(renderer.writesAttachmentsApart()).as("what the renderer says").isFalse();
          assertThat(refusal.path()).hasToString("attachments[" + i + "]");
          assertUntouched(out, document);
        }
      }
    }
  }

  /** A draft, letter or copy is written, or refused with a reason before the first byte. */
  @Test
  default void writesUnusualDocumentsOrRefusesThem() {
    DocumentRenderer renderer = renderer();
    for (OfficialDocument document : SampleDocuments.unusual()) {
      WatchedStream out = WatchedStream.working();
      Optional<RenderException> refusal = render(renderer, document, out);
      if (refusal.isPresent()) {
        assertUntouched(out, document);
        assertThat(refusal.get()).as("refusal of %s", document).message().isNotBlank();
      } else {
        assertThat(out.bytes()).as("bytes of %s", document).isNotEmpty();
      }
    }
  }

  /** A draft is written where the caller says by which regulation. */
  @Test
  default void writesADraftUnderAChosenRegulation() {
    DocumentRenderer renderer = renderer();
    OfficialDocument draft = SampleDocuments.emptyDraft();
    List<RegulationChoice> choices =
        List.of(
            RegulationChoice.asOf(LocalDate.of(2021, 1, 15)),
            RegulationChoice.under(Decree30.REGULATION));
    for (RegulationChoice choice : choices) {
      WatchedStream out = WatchedStream.working();
      render(renderer, draft, choice, out).ifPresent(refusal -> refused(draft, refusal));
      assertThat(out.bytes()).as("bytes of a draft, %s", choice).isNotEmpty();
    }
  }

  /** The same renderer, and a new one, give the same bytes for equal documents. */
  @Test
  default void givesTheSameBytesForEqualDocuments() {
    DocumentRenderer renderer = renderer();
    List<byte[]> first = renderedAll(renderer, documents());

    assertSame("the same renderer", first, renderedAll(renderer, documents()));
    assertSame("a new renderer", first, renderedAll(renderer(), documents()));
  }

  /** Different documents give different bytes. */
  @Test
  default void givesDifferentBytesForDifferentDocuments() {
    DocumentRenderer renderer = renderer();
    List<String> seen = new ArrayList<>();
    for (OfficialDocument document : SampleDocuments.issued()) {
      seen.add(Bytes.hex(rendered(renderer, document)));
    }
    assertThat(seen.stream().distinct().count())
        .as("different outputs of %d different documents", seen.size())
        .isEqualTo(seen.size());
  }

  /** Neither default locale nor default zone shows in the bytes. */
  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  default void ignoresDefaultLocaleAndZone() {
    List<byte[]> expected = renderedAll(renderer(), documents());
    Defaults before = Defaults.current();
    try {
      for (Defaults odd : Defaults.ODD) {
        odd.set();
        assertSame("under " + odd, expected, renderedAll(renderer(), documents()));
      }
    } finally {
      before.set();
    }
  }

  /** One renderer may be used by many threads at once. */
  @Test
  default void serves20ThreadsAtOnce() throws InterruptedException {
    DocumentRenderer renderer = renderer();
    List<byte[]> expected = renderedAll(renderer(), documents());
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      Callable<List<byte[]>> work = () -> renderedAll(renderer, documents());
      for (Future<List<byte[]>> done : pool.invokeAll(Collections.nCopies(THREADS, work))) {
        assertSame("in one of " + THREADS + " threads", expected, done.get());
      }
    } catch (ExecutionException e) {
      throw new AssertionError("Renderer failed in one of " + THREADS + " threads", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * A block that the renderer does not know how to write is refused before the first byte, with its
   * place and kind, wherever it is.
   */
  @Test
  default void refusesUnknownBlocksBeforeTheFirstByte() {
    DocumentRenderer renderer = renderer();
    SoftAssertions all = new SoftAssertions();
    UnknownBlock.documents()
        .forEach(
            (place, document) -> {
              WatchedStream out = WatchedStream.working();
              Optional<RenderException> refusal = render(renderer, document, out);
              all.assertThat(refusal).as("refusal of an unknown block %s", place).isPresent();
              all.assertThat(out.bytes()).as("bytes before an unknown block %s", place).isEmpty();
              refusal.ifPresent(
                  thrown -> {
                    all.assertThat(thrown.getMessage())
                        .as("message on an unknown block %s", place)
                        .containsAnyOf(UnknownBlock.class.getName(), UnknownBlock.KIND);
                    all.assertThat(PathResolver.find(document, thrown.path()))
                        .as("the part at path \"%s\" of an unknown block", thrown.path())
                        .contains(UnknownBlock.INSTANCE);
                  });
            });
    all.assertAll();
  }

  /**
   * A table whose words and figures are wider than the page is written whole, or refused before the
   * first byte with its place, if the format has columns in which they would break.
   */
  @Test
  default void writesATableThatIsTooWideOrRefusesIt() {
    DocumentRenderer renderer = renderer();
    OfficialDocument document = SampleDocuments.tooWideTable();
    WatchedStream out = WatchedStream.working();
    Optional<RenderException> refusal = render(renderer, document, out);
    if (refusal.isPresent()) {
      assertUntouched(out, document);
      assertThat(PathResolver.find(document, refusal.get().path()))
          .as("the part at path \"%s\" of a table that is too wide", refusal.get().path())
          .containsInstanceOf(Table.class);
    } else {
      assertThat(out.bytes()).as("bytes of a table that is too wide").isNotEmpty();
    }
  }

  /** The stream is flushed and left open, whether the document is written or refused. */
  @Test
  default void flushesTheStreamAndLeavesItOpen() {
    DocumentRenderer renderer = renderer();
    for (OfficialDocument document : documents()) {
      WatchedStream out = WatchedStream.working();
      render(renderer, document, out).ifPresent(refusal -> refused(document, refusal));
      assertThat(out.isClosed()).as("stream closed").isFalse();
      assertThat(out.isFlushed()).as("stream flushed after its last byte").isTrue();
    }
    for (OfficialDocument document : UnknownBlock.documents().values()) {
      WatchedStream out = WatchedStream.working();
      render(renderer, document, out);
      assertThat(out.isClosed()).as("stream closed after a refusal").isFalse();
    }
  }

  /**
   * Text that the format cannot hold, such as U+0000 or half of a surrogate pair, is refused before
   * the first byte with its place, or is written so that no other text gives the same bytes.
   */
  @Test
  default void writesOddCharactersFaithfullyOrRefusesThem() {
    DocumentRenderer renderer = renderer();
    SoftAssertions all = new SoftAssertions();
    for (OddText odd : OddText.all()) {
      WatchedStream out = WatchedStream.working();
      Optional<RenderException> refusal = render(renderer, odd.document(), out);
      if (refusal.isPresent()) {
        DocumentPath path = refusal.get().path();
        all.assertThat(out.bytes()).as("bytes before %s", odd).isEmpty();
        all.assertThat(PathResolver.find(odd.document(), path))
            .as("the part at path \"%s\" given for %s", path, odd)
            .hasValueSatisfying(value -> assertThat(value.toString()).contains(odd.character()));
      } else {
        for (OfficialDocument other : odd.lookAlikes()) {
          all.assertThat(Bytes.hex(out.bytes()))
              .as("bytes of %s beside those of a text without the character", odd)
              .isNotEqualTo(Bytes.hex(rendered(renderer, other)));
        }
      }
    }
    all.assertAll();
  }

  /**
   * A stream that fails is the caller's to know: its exception comes out, nothing else, wherever it
   * fails, and the renderer can be used again.
   */
  @Test
  default void letsTheFailureOfTheStreamOut() {
    DocumentRenderer renderer = renderer();
    OfficialDocument document = SampleDocuments.issued().get(0);
    WatchedStream whole = WatchedStream.working();
    render(renderer, document, whole).ifPresent(refusal -> refused(document, refusal));
    for (int room : whole.beforeEachPiece(FAILURES)) {
      try {
        renderer.render(document, WatchedStream.failingAfter(room));
      } catch (IOException e) {
        assertThat(rootOf(e))
            .as("root of what came out when the stream failed after %d bytes", room)
            .isInstanceOf(WatchedStream.DiskFullException.class);
        assertUsable(renderer, document, whole.bytes());
        continue;
      } catch (RuntimeException e) {
        fail("Renderer must let the stream's IOException out after " + room + " bytes", e);
      }
      fail("Renderer must not swallow the stream's IOException after " + room + " bytes");
    }
  }

  /** An error, such as too little memory, comes out, and the renderer can be used again. */
  @Test
  default void canBeUsedAgainAfterAnError() {
    DocumentRenderer renderer = renderer();
    OfficialDocument document = SampleDocuments.issued().get(0);
    WatchedStream whole = WatchedStream.working();
    render(renderer, document, whole).ifPresent(refusal -> refused(document, refusal));
    for (int room : whole.beforeEachPiece(FAILURES)) {
      OutOfMemoryError error = new OutOfMemoryError("none left after " + room + " bytes");
      try {
        renderer.render(document, WatchedStream.failingAfter(room, error));
      } catch (OutOfMemoryError thrown) {
        assertThat(thrown).as("the error that came out").isSameAs(error);
        assertUsable(renderer, document, whole.bytes());
        continue;
      } catch (IOException | RuntimeException e) {
        fail("Renderer must let an error out after " + room + " bytes", e);
      }
      fail("Renderer must not swallow an error after " + room + " bytes");
    }
  }

  /** A thread that was asked to stop writes the document, and is still asked to stop. */
  @Test
  default void leavesTheInterruptOfItsThreadAlone() {
    DocumentRenderer renderer = renderer();
    OfficialDocument document = SampleDocuments.issued().get(0);
    byte[] expected = rendered(renderer, document);
    byte[] written;
    boolean interrupted;
    Thread.currentThread().interrupt();
    try {
      written = rendered(renderer, document);
    } finally {
      interrupted = Thread.interrupted();
    }
    assertThat(interrupted).as("interrupt of the thread kept").isTrue();
    assertSame("in an interrupted thread", List.of(expected), List.of(written));
  }

  /** The format is the same at every call, and the renderer is found by its name. */
  @Test
  default void isFoundByTheNameOfItsFormat() {
    DocumentRenderer renderer = renderer();
    assertThat(renderer.format()).isEqualTo(renderer.format()).isEqualTo(renderer().format());
    if (!isRegistered()) {
      return;
    }
    Formats found = Formats.load(getClass().getClassLoader());
    assertThat(found.writable()).as("registered formats").contains(renderer.format());
    assertThat(found.requireRenderer(renderer.format().id()).format()).isEqualTo(renderer.format());
  }

  private List<OfficialDocument> documents() {
    List<OfficialDocument> all = new ArrayList<>(SampleDocuments.issued());
    all.addAll(moreDocuments());
    return all;
  }

  private static List<byte[]> renderedAll(
      DocumentRenderer renderer, List<OfficialDocument> documents) {
    return documents.stream().map(document -> rendered(renderer, document)).toList();
  }

  private static byte[] rendered(DocumentRenderer renderer, OfficialDocument document) {
    WatchedStream out = WatchedStream.working();
    render(renderer, document, out).ifPresent(refusal -> refused(document, refusal));
    return out.bytes();
  }

  private static void refused(OfficialDocument document, RenderException refusal) {
    throw new AssertionError("Renderer must write " + document, refusal);
  }

  private static Optional<RenderException> render(
      DocumentRenderer renderer, OfficialDocument document, WatchedStream out) {
    return render(renderer, document, RegulationChoice.byDateOfIssue(), out);
  }

  private static Optional<RenderException> render(
      DocumentRenderer renderer,
      OfficialDocument document,
      RegulationChoice choice,
      WatchedStream out) {
    try {
      renderer.render(document, choice, out);
      return Optional.empty();
    } catch (RenderException refusal) {
      return Optional.of(refusal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Throwable rootOf(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return cause == null ? thrown : rootOf(cause);
  }

  private static void assertUsable(
      DocumentRenderer renderer, OfficialDocument document, byte[] expected) {
    assertSame("after a failure", List.of(expected), List.of(rendered(renderer, document)));
  }

  private static void assertUntouched(WatchedStream out, OfficialDocument document) {
    assertThat(out.bytes()).as("bytes written before the refusal of %s", document).isEmpty();
    assertThat(out.isClosed()).as("stream closed").isFalse();
  }

  private static void assertSame(String where, List<byte[]> expected, List<byte[]> actual) {
    for (int i = 0; i < expected.size(); i++) {
      assertThat(Bytes.difference(expected.get(i), actual.get(i)))
          .as("first different byte of document %d, %s", i, where)
          .isEqualTo(-1);
    }
  }
}
