package org.congvan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.congvan.law.RegulationCatalogue;
import org.congvan.path.DocumentPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

  private static final RenderFormat TEXT = new RenderFormat("txt", "text/plain", "txt");
  private static final RenderFormat FORM = new RenderFormat("form", "text/x-form", "form");

  private static final Formats FORMATS =
      formats(
          List.of(
              StubRendererProvider.of(TEXT, "pictures"),
              StubRendererProvider.of(RenderFormat.JSON)),
          List.of(StubReaderProvider.of(RenderFormat.JSON), StubReaderProvider.of(FORM)));

  @Test
  void formats_standInTheOrderOfTheirIdsWithWhatCanBeDone() {
    assertThat(FORMATS.all())
        .containsExactly(
            new RegisteredFormat(FORM, true, false, List.of()),
            new RegisteredFormat(RenderFormat.JSON, true, true, List.of()),
            new RegisteredFormat(TEXT, false, true, List.of("pictures")));
    assertThat(FORMATS.readable()).containsExactly(FORM, RenderFormat.JSON);
    assertThat(FORMATS.writable()).containsExactly(RenderFormat.JSON, TEXT);
    assertThat(FORMATS.problems()).isEmpty();
  }

  @Test
  void formatReaderAndRenderer_areFoundById() {
    assertThat(FORMATS.find("txt")).map(RegisteredFormat::format).contains(TEXT);
    assertThat(FORMATS.find("pdf")).isEmpty();
    assertThat(FORMATS.findRenderer("txt")).map(DocumentRenderer::format).contains(TEXT);
    assertThat(FORMATS.findRenderer("form")).isEmpty();
    assertThat(FORMATS.findReader("form")).map(DocumentReader::format).contains(FORM);
    assertThat(FORMATS.findReader("txt")).isEmpty();
    assertThat(FORMATS.requireRenderer("json").format()).isEqualTo(RenderFormat.JSON);
    assertThat(FORMATS.requireReader("json").format()).isEqualTo(RenderFormat.JSON);
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_isRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> FORMATS.requireReader(null))
        .withMessage("formatId");
    assertThatNullPointerException()
        .isThrownBy(() -> FORMATS.requireRenderer(null))
        .withMessage("formatId");
    assertThatNullPointerException().isThrownBy(() -> FORMATS.find(null)).withMessage("formatId");
    assertThatNullPointerException()
        .isThrownBy(() -> FORMATS.byExtension(null))
        .withMessage("fileExtension");
    assertThatNullPointerException()
        .isThrownBy(() -> FORMATS.byMediaType(null))
        .withMessage("mediaType");
  }

  @Test
  void rendererIsMade_withTheRegulationsGiven() {
    StubRendererProvider provider = StubRendererProvider.of(TEXT);
    RegulationCatalogue regulations = RegulationCatalogue.of(List.of());

    var made = Formats.of(List.of(provider), List.of(), regulations).requireRenderer("txt");

    assertThat(made).extracting("regulations").isSameAs(regulations);
  }

  @Test
  void rendererAndReader_takeThePlaceOfThoseOfTheirFormatOrAreAdded() {
    StubRendererProvider renderer = StubRendererProvider.of(RenderFormat.JSON, "maps");
    StubReaderProvider reader = StubReaderProvider.of(TEXT);

    Formats changed = FORMATS.withRenderer(renderer).withReader(reader);

    assertThat(changed.find("json"))
        .contains(new RegisteredFormat(RenderFormat.JSON, true, true, List.of("maps")));
    assertThat(changed.readable()).containsExactly(FORM, RenderFormat.JSON, TEXT);
    assertThat(FORMATS.readable()).containsExactly(FORM, RenderFormat.JSON);
    RenderFormat other = new RenderFormat("json", "application/x-json", "json");
    assertThatIllegalStateException()
        .isThrownBy(() -> FORMATS.withReader(StubReaderProvider.of(other)))
        .withMessageContaining("do not agree");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "JSON", "Json"})
  void extension_isFoundInCapitalsToo(String extension) {
    assertThat(FORMATS.byExtension(extension))
        .extracting(RegisteredFormat::format)
        .containsExactly(RenderFormat.JSON);
  }

  @Test
  void extensionAndMediaType_mayBelongToSeveralFormatsOrNone() {
    RenderFormat lines = new RenderFormat("lines", "Text/Plain; charset=utf-8", "TXT");
    Formats formats =
        formats(List.of(StubRendererProvider.of(TEXT)), List.of(StubReaderProvider.of(lines)));

    assertThat(formats.byExtension("txt"))
        .extracting(RegisteredFormat::format)
        .containsExactly(lines, TEXT);
    assertThat(formats.byMediaType("text/plain"))
        .extracting(RegisteredFormat::format)
        .containsExactly(lines, TEXT);
    assertThat(formats.byExtension("docx")).isEmpty();
    assertThat(formats.byExtension("")).isEmpty();
    assertThat(formats.byMediaType("text/html")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON",
        "application/json;charset=utf-8",
        " application/json ; charset=\"utf-8\""
      })
  void mediaType_isFoundWithItsParameters(String mediaType) {
    assertThat(FORMATS.byMediaType(mediaType))
        .extracting(RegisteredFormat::format)
        .containsExactly(RenderFormat.JSON);
  }

  @Test
  void unknownFormat_isRefusedWithTheKnownOnes() {
    assertThatExceptionOfType(UnknownFormatException.class)
        .isThrownBy(() -> FORMATS.requireRenderer("pdf"))
        .withMessage(
            "No renderer for format \"pdf\": expected one of [json, txt]; add its jar, such as"
                + " congvan-render-docx, to the class or module path")
        .satisfies(
            unknown -> {
              assertThat(unknown.formatId()).isEqualTo("pdf");
              assertThat(unknown.knownIds()).containsExactly("json", "txt");
            });
    assertThatExceptionOfType(UnknownFormatException.class)
        .isThrownBy(() -> FORMATS.requireReader("pdf"))
        .withMessage(
            "No reader for format \"pdf\": expected one of [form, json]; add its jar, such as"
                + " congvan-render-json, to the class or module path")
        .satisfies(unknown -> assertThat(unknown.knownIds()).containsExactly("form", "json"));
  }

  @Test
  void formatOfOneDirection_isRefusedInTheOther() {
    assertThatExceptionOfType(UnknownFormatException.class)
        .isThrownBy(() -> FORMATS.requireReader("txt"))
        .withMessageStartingWith(
            "No reader for format \"txt\", which can only be written: expected one of [form, json];");
    assertThatExceptionOfType(UnknownFormatException.class)
        .isThrownBy(() -> FORMATS.requireRenderer("form"))
        .withMessageStartingWith(
            "No renderer for format \"form\", which can only be read: expected one of [json, txt];");
  }

  @Test
  void formatWhereThereIsNone_isRefusedInPlainWords() {
    assertThatExceptionOfType(UnknownFormatException.class)
        .isThrownBy(() -> formats(List.of(), List.of()).requireReader("json"))
        .withMessageStartingWith("No reader for format \"json\": no reader is registered; add");
  }

  @Test
  void twoProvidersOfOneFormatAndDirection_areRefusedByName() {
    List<StubRendererProvider> writers =
        List.of(StubRendererProvider.of(TEXT), new OtherRendererProvider());
    List<StubReaderProvider> readers =
        List.of(StubReaderProvider.of(TEXT), new OtherReaderProvider());

    assertThatIllegalStateException()
        .isThrownBy(() -> formats(writers, List.of()))
        .withMessageContaining("Two renderers for format txt: ")
        .withMessageContaining(StubRendererProvider.class.getName() + " and ")
        .withMessageContaining(OtherRendererProvider.class.getName());
    assertThatIllegalStateException()
        .isThrownBy(() -> formats(List.of(), readers))
        .withMessageContaining("Two readers for format txt: ")
        .withMessageContaining(StubReaderProvider.class.getName() + " and ")
        .withMessageContaining(OtherReaderProvider.class.getName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html, txt", "text/plain, text"})
  void readerAndRendererThatDoNotAgree_areRefusedByName(String other) {
    String[] parts = other.split(", ", -1);
    var reader = StubReaderProvider.of(new RenderFormat("txt", parts[0], parts[1]));

    assertThatIllegalStateException()
        .isThrownBy(() -> formats(List.of(StubRendererProvider.of(TEXT)), List.of(reader)))
        .withMessageContaining("format txt do not agree")
        .withMessageContaining(
            StubReaderProvider.class.getName() + " says " + parts[0] + " and ." + parts[1])
        .withMessageContaining(StubRendererProvider.class.getName() + " says text/plain and .txt");
  }

  @Test
  void providerThatMakesNothing_isNamed() {
    var failing =
        new StubReaderProvider(FORM) {
          @Override
          public DocumentReader createReader() {
            throw new NoClassDefFoundError("com/acme/Parser");
          }
        };
    var empty =
        new StubRendererProvider(TEXT, List.of()) {
          @Override
          @SuppressWarnings("NullAway")
          public DocumentRenderer createRenderer(RegulationCatalogue regulations) {
            return null;
          }
        };
    Formats formats = formats(List.of(empty), List.of(failing));

    assertThatIllegalStateException()
        .isThrownBy(() -> formats.requireReader("form"))
        .withMessage(
            "Provider "
                + failing.getClass().getName()
                + " of format form makes no reader: java.lang.NoClassDefFoundError:"
                + " com/acme/Parser; repair it or leave its jar out");
    assertThatIllegalStateException()
        .isThrownBy(() -> formats.findRenderer("txt"))
        .withMessage(
            "Provider "
                + empty.getClass().getName()
                + " of format txt makes no renderer; repair it or leave its jar out");
  }

  @Test
  void formatThatIsNeitherReadNorWritten_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RegisteredFormat(TEXT, false, false, List.of()))
        .withMessage("Format txt must be read or written: it is neither");
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

  private static Formats formats(
      List<StubRendererProvider> renderers, List<StubReaderProvider> readers) {
    return Formats.of(renderers, readers, RegulationCatalogue.standard());
  }

  private static final class OtherRendererProvider extends StubRendererProvider {
    OtherRendererProvider() {
      super(TEXT, List.of());
    }
  }

  private static final class OtherReaderProvider extends StubReaderProvider {
    OtherReaderProvider() {
      super(TEXT);
    }
  }
}
