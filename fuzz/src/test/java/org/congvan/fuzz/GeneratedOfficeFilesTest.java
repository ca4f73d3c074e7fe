package org.congvan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.sessions.JqwikSession;
import org.congvan.model.OfficialDocument;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.testkit.DocumentArbitraries;
import org.congvan.testkit.printed.OfficeFileValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated documents become Word files that the Open XML SDK takes for every version of Office.
 * {@code -Dcongvan.officeFiles=300} sets how many.
 */
@Tag("office")
class GeneratedOfficeFilesTest {
  private static final int FILES = Integer.getInteger("congvan.officeFiles", 10);

  @TempDir Path folder;

  @Test
  void generatedFilesAreValid() {
    DocxRenderer renderer = new DocxRenderer();
    try (OfficeFileValidator validator = OfficeFileValidator.start()) {
      JqwikSession.run(
          () ->
              DocumentArbitraries.issued()
                  .sampleStream()
                  .limit(FILES)
                  .forEach(document -> assertValid(document, renderer, validator)));
    }
  }

  private void assertValid(
      OfficialDocument document, DocxRenderer renderer, OfficeFileValidator validator) {
    Path file = folder.resolve("generated.docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      renderer.render(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> errors = validator.errors(file);
    assertThat(errors).as("%s", document).isEmpty();
  }
}
