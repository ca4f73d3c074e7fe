package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congvan.cli.DemoDocument;
import org.congvan.model.OfficialDocument;
import org.congvan.render.json.JsonDocumentFormat;
import org.junit.jupiter.api.Test;

/**
 * The command {@code demo} writes the documents that are built in code here. After a change that is
 * meant, run it once with {@code -Dcongvan.regenerate=true}.
 */
class DemoDocumentTest {

  private static final Path RESOURCES = Path.of("../cli/src/main/resources/org/congvan/cli");

  @Test
  void documentsOfTheDemo_areThoseOfTheSamples() throws IOException {
    if (Boolean.getBoolean("congvan.regenerate")) {
      write("cong-van-477.json", Dispatch477.create());
      write("bao-cao-2020.json", Report2020.create());
    }
    assertThat(DemoDocument.DISPATCH_477.read()).isEqualTo(Dispatch477.create());
    assertThat(DemoDocument.REPORT_2020.read()).isEqualTo(Report2020.create());
  }

  private static void write(String name, OfficialDocument document) throws IOException {
    try (OutputStream out = Files.newOutputStream(RESOURCES.resolve(name))) {
      JsonDocumentFormat.standard().render(document, out);
    }
  }
}
