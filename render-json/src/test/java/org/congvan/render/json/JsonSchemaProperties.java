package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.congvan.model.OfficialDocument;
import org.congvan.testkit.DocumentArbitraries;
import org.congvan.validation.DocumentValidator;

class JsonSchemaProperties {

  private static final JsonDocumentFormat FORMAT = JsonDocumentFormat.standard();
  private static final SchemaJudge JUDGE = SchemaJudge.of(FORMAT.schema());
  private static final SchemaJudge REPORT_JUDGE =
      SchemaJudge.of(JsonValidationReports.standard().schema());

  @Provide
  Arbitrary<OfficialDocument> anyDocuments() {
    return DocumentArbitraries.documents();
  }

  @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
  void anyWrittenDocument_passes(@ForAll("anyDocuments") OfficialDocument document) {
    String json = Json.write(FORMAT, document);
    assertThat(JUDGE.complaints(json)).as(json).isEmpty();
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void anyWrittenReport_passes(@ForAll("anyDocuments") OfficialDocument document) {
    String json =
        JsonValidationReportsTest.write(
            JsonValidationReports.standard(), DocumentValidator.standard().validate(document));
    assertThat(REPORT_JUDGE.complaints(json)).as(json).isEmpty();
    assertThat(JUDGE.complaints(json)).isNotEmpty();
  }
}
