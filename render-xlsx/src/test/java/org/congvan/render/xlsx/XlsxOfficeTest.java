package org.congvan.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congvan.testkit.printed.OfficeFileValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What office programs make of a workbook. */
@Tag("office")
class XlsxOfficeTest {

  @TempDir static Path folder;

  @Test
  void workbook_isValidForEveryVersionOfExcel() throws IOException {
    Path file = folder.resolve("figures.xlsx");
    Files.write(file, XlsxFile.of(Figures.news(), Figures.words("=1+1", "")).bytes());

    try (OfficeFileValidator validator = OfficeFileValidator.start()) {
      assertThat(validator.errors(file)).isEmpty();
    }
  }
}
