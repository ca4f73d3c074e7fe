package org.congvan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.congvan.count.CountScanner;
import org.congvan.model.OfficialDocument;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.scan.CitationScanner;
import org.congvan.testkit.SampleDocuments;
import org.congvan.validation.DocumentValidator;
import org.junit.jupiter.api.Test;

/**
 * Thirty-two threads share one of each thing that is safe for use by many, and get what one thread
 * gets alone. {@code -Dcongvan.seconds=60} sets how long.
 */
class SharedByManyThreadsTest {
  private static final int THREADS = 32;
  private static final long SECONDS = Long.getLong("congvan.seconds", 5);

  private final DocxRenderer docx = new DocxRenderer();
  private final JsonDocumentFormat json = JsonDocumentFormat.standard();
  private final DocumentValidator validator = DocumentValidator.standard();
  private final CitationScanner citations = CitationScanner.standard();
  private final CountScanner counts = CountScanner.standard();

  @Test
  void manyThreadsGetWhatOneGets() throws Exception {
    List<OfficialDocument> documents = SampleDocuments.issued();
    List<List<Object>> alone = new ArrayList<>();
    for (OfficialDocument document : documents) {
      alone.add(results(document));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CountDownLatch allReady = new CountDownLatch(THREADS);
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
      List<Future<Integer>> rounds = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        rounds.add(
            threads.submit(
                () -> {
                  allReady.countDown();
                  allReady.await();
                  int round = 0;
                  do {
                    int which = (first + round++) % documents.size();
                    assertThat(results(documents.get(which))).isEqualTo(alone.get(which));
                  } while (System.nanoTime() < end);
                  return round;
                }));
      }
      for (Future<Integer> round : rounds) {
        assertThat(round.get()).isPositive();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Object> results(OfficialDocument document) throws IOException {
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    docx.render(document, word);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    json.render(document, text);
    String words = text.toString(StandardCharsets.UTF_8);
    return List.of(
        List.of(Arrays.hashCode(word.toByteArray()), word.size()),
        words,
        validator.validate(document),
        citations.scan(words),
        counts.scan(words));
  }
}
