package org.congvan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.path.DocumentPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingDoubtTest {

  private static final DocumentPath CODE = DocumentPath.of("header", "code");

  @ParameterizedTest
  @ValueSource(strings = {"", " 12/SKHCN - VP ", "12/SKHCN-\u0110a\u0323i"})
  void text_isKeptAsItStandsInTheFile(String text) {
    assertThat(doubt(text, "12/SKHCN-VP").text()).isEqualTo(text);
  }

  @Test
  void candidates_areOneOrMoreDifferentTexts() {
    assertThat(doubt("12", "A", "B").candidates()).containsExactly("A", "B");
    for (String[] wrong : new String[][] {{}, {"A", " "}, {"A", "B", "A"}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> doubt("12", wrong))
          .withMessageContaining("Candidates of a doubt must be")
          .withMessageContaining(List.of(wrong).toString())
          .withMessageContaining("header.code");
    }
  }

  @Test
  void certainDocument_hasNoDoubts() {
    var document = OfficialDispatch.builder(IssuingAgency.of("Sở A"), "mời họp").build();

    assertThat(ReadDocument.certain(document)).isEqualTo(new ReadDocument(document, List.of()));
  }

  private static ReadingDoubt doubt(String text, String... candidates) {
    return new ReadingDoubt(CODE, text, List.of(candidates), "The symbol was mended.");
  }
}
