package org.congvan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.OutputStream;
import java.util.List;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderersTest {
  private static final RenderFormat TEXT = new RenderFormat("txt", "text/plain", "txt");

  @Test
  void formats_standInTheOrderOfTheirIds() {
    Renderers renderers =
        Renderers.of(
            List.of(new Provider(TEXT), new Other(RenderFormat.DOCX)),
            RegulationCatalogue.standard());

    assertThat(renderers.formats()).containsExactly(RenderFormat.DOCX, TEXT);
    assertThat(renderers.require("txt").format()).isEqualTo(TEXT);
    assertThat(renderers.find("docx")).isPresent();
    assertThat(renderers.find("pdf")).isEmpty();
  }

  @Test
  void twoProvidersOfOneFormat_areRefusedByName() {
    List<DocumentRendererProvider> twice = List.of(new Provider(TEXT), new Other(TEXT));

    assertThatIllegalStateException()
        .isThrownBy(() -> Renderers.of(twice, RegulationCatalogue.standard()))
        .withMessageContaining("format txt")
        .withMessageContaining(Provider.class.getName())
        .withMessageContaining(Other.class.getName());
  }

  @Test
  void unknownFormat_isRefusedWithTheKnownOnes() {
    Renderers renderers = Renderers.of(List.of(new Provider(TEXT)), RegulationCatalogue.standard());

    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> renderers.require("pdf"))
        .withMessageContaining("\"pdf\"")
        .withMessageContaining("[txt]")
        .withMessageContaining("congvan-render-docx");
  }

  @Test
  void load_findsNothingWhereNothingIsRegistered() {
    assertThat(Renderers.load(ClassLoader.getPlatformClassLoader()).formats()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Docx", "docx 2", "văn-bản", "docx_2"})
  void formatId_isMadeOfSmallLettersDigitsAndHyphens(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RenderFormat(id, "text/plain", "txt"))
        .withMessageContaining("\"" + id + "\"")
        .withMessageContaining("docx");
  }

  @Test
  void renderException_beginsWithThePlace() {
    RuntimeException cause = new IllegalStateException("cause");

    assertThat(new RenderException(DocumentPath.of("signature", "fullName"), "has U+0000", cause))
        .hasMessage("signature.fullName: has U+0000")
        .hasCause(cause)
        .extracting(RenderException::path)
        .hasToString("signature.fullName");
    assertThat(new RenderException(DocumentPath.ROOT, "no regulation")).hasMessage("no regulation");
  }

  private static class Provider implements DocumentRendererProvider {
    private final RenderFormat format;

    Provider(RenderFormat format) {
      this.format = format;
    }

    @Override
    public RenderFormat format() {
      return format;
    }

    @Override
    public DocumentRenderer createRenderer(RegulationCatalogue regulations) {
      return new DocumentRenderer() {
        @Override
        public RenderFormat format() {
          return format;
        }

        @Override
        public void render(OfficialDocument document, RegulationChoice choice, OutputStream out) {
          throw new RenderException(DocumentPath.ROOT, "this renderer writes nothing");
        }
      };
    }
  }

  private static final class Other extends Provider {
    Other(RenderFormat format) {
      super(format);
    }
  }
}
