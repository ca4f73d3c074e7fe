package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.testkit.DocumentArbitraries;

/** Issued documents of every kind, which no renderer has a reason to refuse. */
class IssuedDocumentProperties {

  private static final DocxRenderer RENDERER = new DocxRenderer();

  @Property(tries = 500)
  void issuedDocument_isRendered(@ForAll("issued") OfficialDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    RENDERER.render(document, RegulationChoice.byDateOfIssue(), out);

    assertThat(out.toByteArray()).startsWith('P', 'K');
  }

  @Provide
  Arbitrary<OfficialDocument> issued() {
    return DocumentArbitraries.issued();
  }
}
