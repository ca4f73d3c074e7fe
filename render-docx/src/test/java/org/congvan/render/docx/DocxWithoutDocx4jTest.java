package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Stream;
import org.congvan.model.OfficialDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts compiled ahead of time need no docx4j, and nobody sees its types. */
class DocxWithoutDocx4jTest {

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
  }

  @Test
  void builtInLayouts_areWrittenWhereNoDocx4jIs() throws Exception {
    URL[] places = {place(DocxRenderer.class), place(Probe.class), place(OfficialDocument.class)};
    try (URLClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
      assertThatThrownBy(() -> loader.loadClass("org.docx4j.wml.P"))
          .isInstanceOf(ClassNotFoundException.class);
      Method render = loader.loadClass(Probe.class.getName()).getMethod("render");

      assertThat((Integer) render.invoke(null)).isEqualTo(Probe.render());
    }
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
        DocxBlockWriter.class,
        DocxCompression.class
      })
  void exportedTypes_showNoTypeOfDocx4jOrOfInternalPackages(Class<?> type) {
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
                signature.contains("docx4j")
                    || signature.contains("render.docx.splice")
                    || signature.contains("render.docx.fragment"));
  }
}
