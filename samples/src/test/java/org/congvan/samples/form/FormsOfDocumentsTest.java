package org.congvan.samples.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.congvan.code.DocumentType;
import org.congvan.model.OfficialDocument;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.testkit.printed.OfficeFileValidator;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormsOfDocumentsTest {

  private static final Map<String, OfficialDocument> ALL = FormsOfDocuments.all();

  static Set<String> names() {
    return ALL.keySet();
  }

  @Test
  void everyAdministrativeType_isThere() {
    EnumSet<DocumentType> missing = EnumSet.noneOf(DocumentType.class);
    for (DocumentType type : DocumentType.values()) {
      if (type.group() == DocumentType.Group.ADMINISTRATIVE
          && ALL.values().stream().noneMatch(each -> each.type() == type)) {
        missing.add(type);
      }
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void form_breaksNoRule(String name) {
    ValidationReport report = DocumentValidator.standard().validate(document(name));

    assertThat(report.verdict()).as("%s", report.findings()).isEqualTo(Verdict.ACCEPTABLE);
  }

  @ParameterizedTest
  @MethodSource("names")
  void form_readsBackEqualFromJson(String name) throws IOException {
    OfficialDocument document = document(name);
    JsonDocumentFormat json = JsonDocumentFormat.standard();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    json.render(document, out);

    assertThat(json.read(new ByteArrayInputStream(out.toByteArray())).document())
        .isEqualTo(document);
  }

  @Test
  void everyForm_isWrittenAsAWordFile(@TempDir Path folder) throws IOException {
    FormsOfDocuments.main(new String[] {folder.toString()});

    Set<String> written = new TreeSet<>();
    try (var files = Files.list(folder)) {
      files.forEach(file -> written.add(file.getFileName().toString().replace(".docx", "")));
    }
    assertThat(written).containsExactlyInAnyOrderElementsOf(names());
  }

  @Test
  @Tag("office")
  void everyForm_isValidOpenXml(@TempDir Path folder) throws IOException {
    FormsOfDocuments.main(new String[] {folder.toString()});

    try (OfficeFileValidator validator = OfficeFileValidator.start()) {
      for (String name : names()) {
        assertThat(validator.errors(folder.resolve(name + ".docx"))).as(name).isEmpty();
      }
    }
  }

  private static OfficialDocument document(String name) {
    return Objects.requireNonNull(ALL.get(name));
  }
}
