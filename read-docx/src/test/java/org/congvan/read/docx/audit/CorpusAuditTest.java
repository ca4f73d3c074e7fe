package org.congvan.read.docx.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.congvan.law.RegulationChoice;
import org.congvan.read.docx.WordFile;
import org.junit.jupiter.api.Test;

/** Files of offices are audited whatever they hold. */
class CorpusAuditTest {

  @Test
  void filesOfOffices_areAudited() throws IOException {
    String shared = System.getProperty("congvan.shared");
    assumeTrue(shared != null, "Skipped: the files are not at hand; set -Dcongvan.shared=<folder>");
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("docx", "docx2")) {
      try (Stream<Path> found =
          Files.walk(Path.of(Objects.requireNonNull(shared), "corpus", folder))) {
        found.filter(each -> each.toString().endsWith(".docx")).forEach(files::add);
      }
    }
    DocxAuditor auditor = DocxAuditor.standard();
    for (Path path : files) {
      WordFile file = WordFile.open(path);
      Audit byItsDay = auditor.audit(file);
      Audit underDecree = auditor.audit(file, RegulationChoice.under("nd30-2020"));

      assertThat(underDecree.items()).as(path.getFileName().toString()).isNotEmpty();
      assertThat(AuditFormatter.in(Locale.ENGLISH).text(byItsDay)).isNotEmpty();
      assertThat(AuditFormatter.in(Locale.ENGLISH).text(underDecree)).isNotEmpty();
      assertThat(JsonForm.isJson(AuditFormatter.in(Locale.ENGLISH).json(underDecree)))
          .as(path.getFileName().toString())
          .isTrue();
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(44);
  }
}
