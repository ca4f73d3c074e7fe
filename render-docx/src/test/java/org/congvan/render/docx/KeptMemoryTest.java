package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.model.OfficialDocument;
import org.congvan.render.RenderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a renderer keeps from one document to the next is not seen in any file. */
class KeptMemoryTest {

  @ParameterizedTest
  @EnumSource(DocxCompression.class)
  void files_do_not_depend_on_what_was_written_before(DocxCompression compression)
      throws IOException {
    DocxRenderer used = renderer(compression);
    List<OfficialDocument> documents = new ArrayList<>(SampleDocuments.all().values());
    documents.add(SampleDocuments.filled(2_000));
    documents.addAll(SampleDocuments.all().values());
    for (OfficialDocument document : documents) {
      assertThat(file(used, document)).isEqualTo(file(renderer(compression), document));
    }
  }

  @ParameterizedTest
  @EnumSource(DocxCompression.class)
  void a_refused_document_and_a_broken_stream_leave_nothing_behind(DocxCompression compression)
      throws IOException {
    DocxRenderer used = renderer(compression);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      paragraphs.add(Paragraph.of("Đoạn thứ " + i));
    }
    paragraphs.add(Paragraph.of("không ghi được: \uFFFE"));
    OfficialDocument refused =
        SampleDocuments.dispatch477(SampleDocuments.UNDER_DECREE)
            .content(DocumentBody.of(paragraphs.toArray(new Paragraph[0])))
            .build();
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int each) throws IOException {
            throw new IOException("broken");
          }
        };
    for (Map.Entry<String, OfficialDocument> document : SampleDocuments.all().entrySet()) {
      assertThatThrownBy(() -> used.render(refused, OutputStream.nullOutputStream()))
          .isInstanceOf(RenderException.class);
      assertThatThrownBy(() -> used.render(document.getValue(), broken))
          .isInstanceOf(IOException.class);

      assertThat(file(used, document.getValue()))
          .as(document.getKey())
          .isEqualTo(file(renderer(compression), document.getValue()));
    }
  }

  @Test
  void a_long_document_is_written_in_pieces_that_read_as_a_whole() throws IOException {
    OfficialDocument document = SampleDocuments.filled(4_000);
    String packed =
        DocxFile.of(renderer(DocxCompression.STANDARD), document).text("word/document.xml");
    String stored =
        DocxFile.of(renderer(DocxCompression.STORED), document).text("word/document.xml");

    assertThat(packed).hasSizeGreaterThan(400_000).isEqualTo(stored);
    for (int i = 1; i < 4_000; i += 7) {
      assertThat(packed).contains(">Đoạn thứ " + i + ".<");
    }
  }

  private static DocxRenderer renderer(DocxCompression compression) {
    return DocxRenderer.builder().compression(compression).build();
  }

  private static byte[] file(DocxRenderer renderer, OfficialDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(document, out);
    return out.toByteArray();
  }
}
