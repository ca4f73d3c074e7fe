package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.layout.PageNumbering;
import org.congvan.model.OfficialDocument;
import org.congvan.render.docx.fragment.FragmentAuthor;
import org.congvan.render.docx.fragment.FragmentSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/**
 * Layouts of this library, and those of their structure, need nothing but core; another structure
 * is refused where docx-authoring is missing or does not work. Nobody sees the types inside.
 */
class DocxFromCoreAloneTest {

  /** Renders in a class loader of its own; called by reflection. */
  public static final class Probe {

    private Probe() {}

    /** Renders all samples. */
    public static int render() {
      DocxRenderer renderer = new DocxRenderer().warmUp();
      int size = 0;
      for (OfficialDocument document : SampleDocuments.all().values()) {
        size += DocxFile.of(renderer, document).bytes().length;
      }
      return size;
    }

    /** Renders a report by a layout that differs from the decree's in measures. */
    public static byte[] renderByHouseLayout() {
      DocxRenderer renderer = OwnLayout.rendererOf(OwnLayout.house());
      return DocxFile.of(renderer, SampleDocuments.report(SampleDocuments.UNDER_DECREE)).bytes();
    }

    /** Renders a report by the choices that the decree leaves to an agency. */
    public static byte[] renderByChoicesOfAnAgency() {
      PageLayout layout =
          Decree30Layout.LAYOUT
              .withSize(Component.BODY, 13)
              .withSize(Component.NATIONAL_NAME, 13)
              .withSize(Component.PAGE_NUMBER, 13)
              .withLeftMargin(Length.mm(35))
              .withRightMargin(Length.mm(15))
              .withTopMargin(Length.mm(25))
              .withBottomMargin(Length.mm(25))
              .withIndent(Length.mm(10))
              .withParagraphSpacing(Length.pt(8))
              .withLineSpacing(115);
      DocxRenderer renderer = OwnLayout.rendererOf(layout);
      return DocxFile.of(renderer, SampleDocuments.report(SampleDocuments.UNDER_DECREE)).bytes();
    }

    /** Renders by a layout that also differs in the place of the page number. */
    public static void renderByAnotherStructure() {
      PageLayout layout =
          OwnLayout.from(OwnLayout.house())
              .pageNumber(PageNumbering.Place.BOTTOM, Alignment.CENTER)
              .italic(Component.CAPTION)
              .build();
      var unused =
          DocxFile.of(
              OwnLayout.rendererOf(layout), SampleDocuments.report(SampleDocuments.UNDER_DECREE));
    }
  }

  /** An author whose docx4j is missing. */
  public static final class AuthorWithoutDocx4j implements FragmentAuthor {

    /** Makes an author. */
    public AuthorWithoutDocx4j() {}

    @Override
    public FragmentSet author(PageLayout layout) {
      throw new NoClassDefFoundError("org/docx4j/wml/P");
    }
  }

  /** An author that knows other fragments than the renderer. */
  public static final class AuthorOfAnotherVersion implements FragmentAuthor {

    /** Makes an author. */
    public AuthorOfAnotherVersion() {}

    @Override
    public FragmentSet author(PageLayout layout) {
      return new FragmentSet(Map.of(), Map.of(), Map.of());
    }
  }

  /** An author that cannot even be made. */
  public static final class AuthorThatCannotBeMade implements FragmentAuthor {

    /** Fails. */
    public AuthorThatCannotBeMade() {
      throw new IllegalStateException("no author today");
    }

    @Override
    public FragmentSet author(PageLayout layout) {
      throw new AssertionError("never made");
    }
  }

  @TempDir private Path folder;

  private void register(String author) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(FragmentAuthor.class.getName()), author);
  }

  /** Calls a method of the probe where there are only core, this module and the tests. */
  private Object call(String method) throws Exception {
    URL[] places = {
      place(DocxRenderer.class),
      place(Probe.class),
      place(OfficialDocument.class),
      folder.toUri().toURL()
    };
    try (URLClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
      assertThatThrownBy(() -> loader.loadClass("org.docx4j.wml.P"))
          .isInstanceOf(ClassNotFoundException.class);
      assertThatThrownBy(() -> loader.loadClass("jakarta.xml.bind.JAXBContext"))
          .isInstanceOf(ClassNotFoundException.class);
      return loader.loadClass(Probe.class.getName()).getMethod(method).invoke(null);
    }
  }

  @Test
  void layoutsOfThisLibrary_areWrittenWhereOnlyCoreIs() throws Exception {
    assertThat(call("render")).isEqualTo(Probe.render());
  }

  @Test
  void layoutWithOtherMeasures_isWrittenWhereOnlyCoreIs() throws Exception {
    DocxFile file = DocxFile.read((byte[]) call("renderByHouseLayout"));

    assertThat(file.bytes()).isEqualTo(Probe.renderByHouseLayout());
    assertThat(file.parts().keySet().stream().filter(part -> part.endsWith(".xml")))
        .hasSizeGreaterThan(4)
        .allSatisfy(part -> assertThat(file.root(part)).isNotNull());
    assertThat(size(file, "Motto")).isEqualTo("28");
    assertThat(size(file, "TableCell")).isEqualTo("22");
    assertThat(size(file, "Addressees")).isEqualTo("28");
    assertThat(DocxFile.attribute(file.root("word/styles.xml"), "sz", "val"))
        .as("letters of the body, the default of all")
        .isEqualTo("26");
    assertThat(DocxFile.attribute(file.root("word/styles.xml"), "spacing", "line"))
        .isEqualTo("276");
    Element body = styleOf(file, "Body");
    assertThat(List.of(body, styleOf(file, "NationalName")))
        .as("letters of 13 points, as the default")
        .noneMatch(style -> DocxFile.has(style, "sz"));
    assertThat(DocxFile.attribute(body, "spacing", "after")).isEqualTo("160");
    assertThat(DocxFile.attribute(body, "ind", "firstLine")).isEqualTo("567");
    Element margins = DocxFile.all(file.document(), "pgMar").get(0);
    assertThat(
            Stream.of("top", "right", "bottom", "left", "header")
                .map(side -> margins.getAttributeNS(DocxFile.W, side)))
        .containsExactly("1417", "850", "1247", "1984", "680");
  }

  @Test
  void choicesOfAnAgency_areWrittenWhereOnlyCoreIs() throws Exception {
    DocxFile file = DocxFile.read((byte[]) call("renderByChoicesOfAnAgency"));

    assertThat(file.bytes()).isEqualTo(Probe.renderByChoicesOfAnAgency());
    assertThat(DocxFile.attribute(file.root("word/styles.xml"), "sz", "val"))
        .as("letters of the body, the default of all")
        .isEqualTo("26");
    assertThat(size(file, "Motto")).isEqualTo("28");
    assertThat(List.of("Body", "NationalName", "Heading1"))
        .as("letters of 13 points, as the default")
        .noneMatch(style -> DocxFile.has(styleOf(file, style), "sz"));
    Element body = styleOf(file, "Body");
    assertThat(DocxFile.attribute(body, "spacing", "after")).isEqualTo("160");
    assertThat(DocxFile.attribute(body, "ind", "firstLine")).isEqualTo("567");
    assertThat(DocxFile.attribute(file.root("word/styles.xml"), "spacing", "line"))
        .isEqualTo("276");
    Element margins = DocxFile.all(file.document(), "pgMar").get(0);
    assertThat(
            Stream.of("top", "right", "bottom", "left")
                .map(side -> margins.getAttributeNS(DocxFile.W, side)))
        .containsExactly("1417", "850", "1417", "1984");
  }

  private static String size(DocxFile file, String style) {
    return DocxFile.attribute(styleOf(file, style), "sz", "val");
  }

  private static Element styleOf(DocxFile file, String id) {
    return DocxFile.all(file.root("word/styles.xml"), "style").stream()
        .filter(style -> style.getAttributeNS(DocxFile.W, "styleId").equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void layoutOfAKnownStructure_asksNoAuthor() throws Exception {
    register(AuthorWithoutDocx4j.class.getName());

    assertThat(call("render")).isEqualTo(Probe.render());
    assertThat(call("renderByHouseLayout")).isEqualTo(Probe.renderByHouseLayout());
  }

  @Test
  void layoutOfAnotherStructure_isRefusedWhereOnlyCoreIs() {
    assertRefusal()
        .hasMessageContaining("org.congvan:congvan-docx-authoring")
        .hasMessageContaining("because [CAPTION, PAGE_NUMBER] differ");
  }

  @Test
  void layoutOfAnotherStructure_isRefusedWhereTheAuthorIsNotToBeFound() throws IOException {
    register("com.example.NoSuchAuthor");

    assertRefusal()
        .hasMessageContaining("congvan-docx-authoring failed with ")
        .hasMessageContaining("com.example.NoSuchAuthor")
        .hasCauseInstanceOf(ServiceConfigurationError.class);
  }

  @Test
  void layoutOfAnotherStructure_isRefusedWhereTheAuthorCannotBeMade() throws IOException {
    register(AuthorThatCannotBeMade.class.getName());

    assertRefusal()
        .hasMessageContaining("congvan-docx-authoring failed with ")
        .hasCauseInstanceOf(ServiceConfigurationError.class)
        .hasRootCauseMessage("no author today");
  }

  @Test
  void layoutOfAnotherStructure_isRefusedWhereTheAuthorLacksDocx4j() throws IOException {
    register(AuthorWithoutDocx4j.class.getName());

    assertRefusal()
        .hasMessageContaining("congvan-docx-authoring failed with ")
        .hasMessageContaining("org/docx4j/wml/P")
        .hasMessageContaining("add it as org.congvan:congvan-docx-authoring by Maven");
  }

  @Test
  void layoutOfAnotherStructure_isRefusedWhereTheAuthorDoesNotKnowAllFragments()
      throws IOException {
    register(AuthorOfAnotherVersion.class.getName());

    assertRefusal()
        .hasMessageContaining("Compiled layout lacks the fragments")
        .hasMessageContaining("its version must be that of congvan-render-docx");
  }

  private AbstractThrowableAssert<?, ?> assertRefusal() {
    return assertThatThrownBy(() -> call("renderByAnotherStructure"))
        .cause()
        .satisfies(
            refusal -> assertThat(refusal.getClass().getName()).endsWith(".RenderException"));
  }

  private static URL place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        DocxRenderer.class,
        DocxRendererBuilder.class,
        DocxRendererProvider.class,
        DocxCompression.class
      })
  void exportedTypes_showNoTypeOfInternalPackages(Class<?> type) {
    List<Executable> shown =
        Stream.<Executable>concat(
                Stream.of(type.getMethods()), Stream.<Constructor<?>>of(type.getConstructors()))
            .filter(each -> Modifier.isPublic(each.getModifiers()))
            .toList();

    assertThat(shown)
        .isNotEmpty()
        .extracting(Executable::toGenericString)
        .noneMatch(
            signature ->
                signature.contains("render.docx.write")
                    || signature.contains("render.docx.archive")
                    || signature.contains("render.docx.fragment"));
  }
}
