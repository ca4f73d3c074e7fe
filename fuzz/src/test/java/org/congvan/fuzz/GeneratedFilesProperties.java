package org.congvan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.congvan.model.OfficialDocument;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.testkit.DocumentArbitraries;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/**
 * Generated documents become Word files whose parts are valid by the schemas of the standard, which
 * Apache POI brings along. {@code -Dcongvan.documents=10000} sets how many.
 */
class GeneratedFilesProperties {
  private static final DocxRenderer RENDERER = new DocxRenderer();
  private static final SchemaTypeLoader SCHEMAS = DocumentDocument.type.getTypeSystem();

  @Provide
  Arbitrary<OfficialDocument> documents() {
    return DocumentArbitraries.issued();
  }

  @Property
  void everyPartIsValid(@ForAll("documents") OfficialDocument document)
      throws IOException, XmlException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    RENDERER.render(document, file);

    assertThat(errors(file.toByteArray())).isEmpty();
  }

  private static List<String> errors(byte[] file) throws IOException, XmlException {
    List<String> errors = new ArrayList<>();
    int checked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        String name = part.getName();
        if (name.startsWith("word/") && name.endsWith(".xml") && !name.contains("/theme/")) {
          checked++;
          List<XmlError> found = new ArrayList<>();
          XmlObject content =
              SCHEMAS.parse(new ByteArrayInputStream(zip.readAllBytes()), null, null);
          assertThat(content.schemaType().isDocumentType()).as("schema of %s", name).isTrue();
          content.validate(new XmlOptions().setErrorListener(found));
          found.forEach(error -> errors.add(name + ": " + error.getMessage()));
        }
      }
    }
    assertThat(checked).isGreaterThan(2);
    return errors;
  }
}
