package org.congvan.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.model.OfficialDocument;
import org.congvan.render.RenderException;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;

/** What a renderer keeps from one page to the next is not seen in any page. */
class KeptMemoryTest {

  private static final LocalDate DAY = LocalDate.of(2021, 3, 9);
  private static final int THREADS = 4;

  @Test
  void pagesDoNotDependOnWhatWasWrittenOrRefusedBefore() throws IOException {
    HtmlRenderer used = new HtmlRenderer();
    for (OfficialDocument document : SampleDocuments.issued()) {
      assertThatThrownBy(() -> page(used, longAnd("không ghi được: \uFFFE")))
          .isInstanceOf(RenderException.class);
      assertThat(page(used, longAnd("cuối"))).isNotEmpty();
      assertThat(page(used, document)).isEqualTo(page(new HtmlRenderer(), document));
    }
  }

  @Test
  void aBrokenStreamLeavesNothingBehind() throws IOException {
    HtmlRenderer used = new HtmlRenderer();
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int each) throws IOException {
            throw new IOException("broken");
          }
        };
    OfficialDocument document = SampleDocuments.everyBlock(DAY);

    assertThatThrownBy(() -> used.render(longAnd("cuối"), broken)).isInstanceOf(IOException.class);
    assertThat(page(used, document)).isEqualTo(page(new HtmlRenderer(), document));
  }

  @Test
  void threadsOfOneRendererWriteTheSamePages()
      throws IOException, InterruptedException, ExecutionException {
    HtmlRenderer renderer = new HtmlRenderer();
    List<OfficialDocument> documents = SampleDocuments.issued();
    List<byte[]> alone = new ArrayList<>();
    for (OfficialDocument document : documents) {
      alone.add(page(new HtmlRenderer(), document));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<byte[]>> together = new ArrayList<>();
      for (int i = 0; i < 20 * documents.size(); i++) {
        OfficialDocument document = documents.get(i % documents.size());
        together.add(threads.submit(() -> page(renderer, document)));
      }
      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i % documents.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static OfficialDocument longAnd(String last) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      paragraphs.add(Paragraph.of("Đoạn thứ " + i));
    }
    paragraphs.add(Paragraph.of(last));
    return SampleDocuments.dispatch(DAY).toBuilder()
        .content(DocumentBody.of(paragraphs.toArray(new Paragraph[0])))
        .build();
  }

  private static byte[] page(HtmlRenderer renderer, OfficialDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(document, out);
    return out.toByteArray();
  }
}
