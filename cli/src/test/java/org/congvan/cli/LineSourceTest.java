package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;

class LineSourceTest {

  private static final int LONGEST = 200_000;

  @Test
  void linesOfAnyLength_comeWholeAndInOrder() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int length : new int[] {0, 1, 65_535, 65_536, 65_537, 3, 131_072, LONGEST, 0, 7}) {
      lines.add("đ".repeat(length / 2) + "x".repeat(length % 2));
    }

    assertThat(read(String.join("\n", lines))).isEqualTo(lines);
    assertThat(read("\uFEFF" + String.join("\r\n", lines.subList(3, 6)) + "\r\n"))
        .isEqualTo(lines.subList(3, 6));
  }

  @Test
  void emptyText_hasNoLine() throws IOException {
    assertThat(read("")).isEmpty();
    assertThat(read("\n")).containsExactly("");
    assertThat(read("\uFEFF\n\uFEFF")).containsExactly("", "\uFEFF");
  }

  @Test
  void lineThatIsTooLong_isNamedAndTheNextOneComes() throws IOException {
    LineSource lines = source("a\n" + "x".repeat(LONGEST + 1) + "\nb");

    assertThat(lines.next()).isEqualTo("a");
    assertThatThrownBy(lines::next)
        .isInstanceOf(DocumentFormatException.class)
        .hasMessage("Cannot read line 2: expected at most 200000 bytes");
    assertThat(lines.next()).isEqualTo("b");
    assertThat(lines.number()).isEqualTo(3);
    assertThat(lines.next()).isNull();
  }

  private static List<String> read(String text) throws IOException {
    LineSource source = source(text);
    List<String> lines = new ArrayList<>();
    for (String line = source.next(); line != null; line = source.next()) {
      lines.add(line);
    }
    return lines;
  }

  private static LineSource source(String text) {
    return new LineSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LONGEST);
  }
}
