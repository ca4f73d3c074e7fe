package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.congvan.model.OfficialDocument;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonBadInputTest {

  private final JsonDocumentFormat format = JsonDocumentFormat.standard();

  static List<BadInput> cases() {
    return BadInput.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void badInput_isRefusedInOneLineWithItsPlace(BadInput bad) {
    assertThatThrownBy(() -> Json.read(format, bad.json()))
        .as(bad.json())
        .isExactlyInstanceOf(DocumentFormatException.class)
        .message()
        .contains(bad.message())
        .startsWith("Cannot read JSON at $")
        .matches("\\P{Cntrl}*");
  }

  @Test
  void baseOfTheCases_isGood() {
    OfficialDocument document = Json.read(format, BadInput.base());
    assertThat(Json.read(format, Json.write(format, document))).isEqualTo(document);
  }
}
