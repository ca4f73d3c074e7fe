package org.congvan.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.congvan.testkit.printed.OfficePrograms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What office programs make of a workbook. */
@Tag("office")
class XlsxOfficeTest {

  @TempDir static Path folder;

  @Test
  void workbook_isValidForEveryVersionOfExcel() throws IOException {
    String validator = System.getProperty("congvan.ooxmlValidator", "");
    OfficePrograms.require(
        !validator.isEmpty(), "Open XML validator, named by -Dcongvan.ooxmlValidator=…");
    Path file = folder.resolve("figures.xlsx");
    Files.write(file, XlsxFile.of(Figures.news(), Figures.words("=1+1", "")).bytes());

    for (String version : List.of("Office2007", "Office2016", "Microsoft365")) {
      OfficePrograms.Outcome outcome =
          OfficePrograms.run(folder, validator, file.toString(), "--officeVersion", version);
      assertThat(outcome.exit()).as("%s: %s", version, outcome.output()).isZero();
    }
  }
}
