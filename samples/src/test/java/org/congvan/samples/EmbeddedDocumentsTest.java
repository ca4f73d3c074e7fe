package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.congvan.cli.plaintext.PlainTextRenderer;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.render.RenderException;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.samples.EmbeddedDocuments.Inbox;
import org.junit.jupiter.api.Test;

class EmbeddedDocumentsTest {

  private static final ScoreSheet SHEET =
      new ScoreSheet(
          "quý I năm 2026",
          List.of(
              new ScoreSheet.Score("Sở Nội vụ", new BigDecimal("85.50")),
              new ScoreSheet.Score("Sở Tài chính", new BigDecimal("91"))));

  private static final OfficialDispatch DISPATCH =
      OfficialDispatch.builder(IssuingAgency.of("Văn phòng Ủy ban nhân dân tỉnh"), "chấm điểm")
          .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2026, 4, 6)))
          .content(SHEET)
          .build();

  @Test
  void recordOfTheApplication_readsBackEqual() {
    OfficialDocument answer =
        OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "giải trình kết quả chấm điểm")
            .build();
    Inbox inbox = new Inbox("Nguyễn Văn A", DISPATCH, List.of(answer, DISPATCH));
    assertThat(EmbeddedDocuments.copy(inbox)).isEqualTo(inbox);
  }

  @Test
  void contentOfTheApplication_isWrittenAsItsRecordsAre_andReadsBackEqual() throws IOException {
    String json = written(EmbeddedDocuments.format(), DISPATCH);
    assertThat(json.replaceAll("\\s+", " "))
        .contains(
            "\"content\": { \"kind\": \"custom:score-sheet\", \"round\": \"quý I năm 2026\","
                + " \"scores\": [ { \"agency\": \"Sở Nội vụ\", \"points\": 85.50 },");
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThat(EmbeddedDocuments.format().read(new ByteArrayInputStream(bytes)).document())
        .isEqualTo(DISPATCH);
  }

  @Test
  void contentThatTheFormatDoesNotKnow_isRefusedWithTheMethodThatAddsIt() {
    assertThatThrownBy(() -> written(JsonDocumentFormat.standard(), DISPATCH))
        .isInstanceOf(RenderException.class)
        .hasMessageStartingWith("content: no writer for org.congvan.samples.ScoreSheet")
        .hasMessageContaining("CongvanModule.withContent");
  }

  @Test
  void contentOfTheApplication_isWrittenAsTextToo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PlainTextRenderer().render(DISPATCH, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Kết quả chấm điểm quý I năm 2026:", "Sở Nội vụ: 85,50 điểm.");
  }

  private static String written(JsonDocumentFormat format, OfficialDocument document)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.render(document, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
