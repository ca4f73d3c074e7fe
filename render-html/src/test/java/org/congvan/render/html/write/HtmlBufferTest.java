package org.congvan.render.html.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.congvan.path.DocumentPath;
import org.junit.jupiter.api.Test;

class HtmlBufferTest {

  private static final String WORDS = "Ủy ban nhân dân tỉnh Quảng Trị ";

  /** Several pieces long. */
  private static final int MANY = 40_000;

  private final HtmlBuffer buffer = new HtmlBuffer();

  private void putWords() {
    for (int i = 0; i < MANY; i++) {
      buffer.text(WORDS, DocumentPath.ROOT);
    }
  }

  private String written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    buffer.writeTo(out);
    assertThat(buffer.length()).isEqualTo(out.size());
    assertThat(buffer).hasToString(out.toString(StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void longText_isWrittenWhole() throws IOException {
    putWords();

    assertThat(written()).isEqualTo(WORDS.repeat(MANY));
  }

  @Test
  void textLongerThanAPiece_isWrittenWhole() throws IOException {
    buffer.markup("<p>").text(WORDS.repeat(MANY), DocumentPath.ROOT).markup("ệ</p>");

    assertThat(written()).isEqualTo("<p>" + WORDS.repeat(MANY) + "ệ</p>");
  }

  @Test
  void rewind_takesBackWhatIsSeveralPiecesLong() throws IOException {
    buffer.markup("<td>");
    int begin = buffer.length();
    putWords();

    buffer.rewind(begin);
    buffer.markup("</td>");

    assertThat(written()).isEqualTo("<td></td>");
  }

  @Test
  void clear_leavesNothing() throws IOException {
    putWords();

    buffer.clear();
    buffer.markup("<p>");

    assertThat(written()).isEqualTo("<p>");
  }
}
