package org.congvan.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LookAlikesTest {

  static List<String> lookAlikes() throws IOException {
    try (InputStream in = LookAlikesTest.class.getResourceAsStream("look-alikes.txt")) {
      assertThat(in).as("look-alikes.txt").isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      // A comment has a space after its sign; "#12/QĐ-UBND" is a case.
      return text.lines().filter(line -> !line.isEmpty() && !line.startsWith("# ")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void parse_refusesLookAlike(String text) {
    assertThatThrownBy(() -> DocumentCode.parse(text)).isInstanceOf(DocumentFormatException.class);
  }

  @Test
  void lookAlikes_areManyAndDistinct() throws IOException {
    assertThat(lookAlikes()).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
  }
}
