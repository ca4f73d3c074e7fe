package org.congvan.read.docx.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congvan.testkit.printed.OfficeFileValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mended files keep to the schema of Office. */
@Tag("office")
class MendedFilesAreValidTest {

  @Test
  void everyCase_isValid(@TempDir Path folder) throws IOException {
    try (OfficeFileValidator validator = OfficeFileValidator.start()) {
      for (MendCasesTest.Case each : MendCasesTest.cases().toList()) {
        assertValid(validator, folder, MendFile.mendAll(each.broken()).bytes(), each.name());
      }
    }
  }

  @Test
  void newHeadersAndLines_areValid(@TempDir Path folder) throws IOException {
    byte[] bare =
        MendFile.withPart(
            MendFile.rendered("report"),
            MendFile.MAIN,
            MendFile.text(MendFile.rendered("report"), MendFile.MAIN)
                .replace("<w:titlePg/>", "")
                .replace("<w:headerReference r:id=\"rId3\" w:type=\"default\"/>", "")
                .replace("<w:footerReference r:id=\"rId4\" w:type=\"first\"/>", "")
                .replace("<w:pStyle w:val=\"Rule\"/>", "<w:pStyle w:val=\"Gap\"/>"));
    MendResult result = MendFile.mendAll(bare);
    assertThat(result.mended())
        .extracting(MendedPlace::mend)
        .contains(Mend.PAGE_NUMBERS, Mend.RULE_LINES);
    try (OfficeFileValidator validator = OfficeFileValidator.start()) {
      assertValid(validator, folder, result.bytes(), "headers and lines");
    }
  }

  private static void assertValid(
      OfficeFileValidator validator, Path folder, byte[] file, String name) throws IOException {
    Path path = folder.resolve("mended.docx");
    Files.write(path, file);
    assertThat(validator.errors(path)).as(name).isEmpty();
  }
}
