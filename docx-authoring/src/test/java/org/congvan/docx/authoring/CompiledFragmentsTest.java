package org.congvan.docx.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.congvan.render.docx.fragment.FragmentFile;
import org.congvan.render.docx.write.ShippedLayouts;
import org.congvan.render.docx.write.ShippedLayouts.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fragments among the resources of render-docx are what docx4j makes of the templates today.
 * After a change of a template or a layout run this test once with {@code
 * -Dcongvan.regenerate=true}, which writes the files anew, and look at what changed.
 */
class CompiledFragmentsTest {

  private static final Path RESOURCES =
      Path.of("..", "render-docx", "src", "main", "resources")
          .resolve(Path.of("org", "congvan", "render", "docx", "fragment"));

  static List<Shipped> layouts() {
    return ShippedLayouts.all();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void resource_isWhatTheTemplatesCompileTo(Shipped shipped) throws IOException {
    String compiled = FragmentFile.format(LayoutCompiler.compileStructure(shipped.layout()));
    String name = shipped.resource();
    if (Boolean.getBoolean("congvan.regenerate")) {
      Files.writeString(RESOURCES.resolve(name), compiled, StandardCharsets.UTF_8);
      return;
    }
    try (InputStream in = FragmentFile.class.getResourceAsStream(name)) {
      String kept =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(compiled)
          .as("templates of %s; if the change is meant: -Dcongvan.regenerate=true", name)
          .isEqualTo(kept);
    }
  }
}
