package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.law.RegulationCatalogue;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.model.OfficialDocument;
import org.congvan.render.Formats;
import org.congvan.testkit.SampleDocuments;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.Finding;
import org.junit.jupiter.api.Test;

/** The choices of an agency: followed by validator and renderers, in code and from a file alike. */
class HouseChoicesTest {

  private static final RegulationCatalogue STANDARD = RegulationCatalogue.standard();
  private static final LocalDate UNDER_DECREE = LocalDate.of(2026, 2, 2);
  private static final LocalDate UNDER_CIRCULAR = LocalDate.of(2019, 11, 11);

  @Test
  void codeAndFile_chooseTheSamePage() throws IOException {
    var page = HouseChoices.inCode().require("nd30-2020").layout();

    assertThat(HouseChoices.fromFile().require("nd30-2020").layout()).isEqualTo(page);
    assertThat(page.style(Component.CLAUSE).size().chosen()).isEqualTo(Length.pt(13));
    assertThat(page.margins().left().chosen()).isEqualTo(Length.mm(35));
  }

  @Test
  void documentsUnderTheDecree_areSetOnThePage_othersStayAsTheyAre() throws IOException {
    var under = SampleDocuments.dispatch(UNDER_DECREE);
    var before = SampleDocuments.dispatch(UNDER_CIRCULAR);

    assertThat(written(HouseChoices.fromFile(), under)).isNotEqualTo(written(STANDARD, under));
    assertThat(written(HouseChoices.fromFile(), under))
        .isEqualTo(written(HouseChoices.inCode(), under));
    assertThat(written(HouseChoices.fromFile(), before)).isEqualTo(written(STANDARD, before));
  }

  @Test
  void unitThatTheListLacks_isReported() throws IOException {
    var validator = DocumentValidator.of(HouseChoices.fromFile());
    var right = SampleDocuments.dispatch(UNDER_DECREE);
    var wrong = right.withCode(DocumentCode.parse("477/SKHCN-KHTC"));

    assertThat(abbreviationFindings(validator.validate(right).findings())).isEmpty();
    assertThat(abbreviationFindings(validator.validate(wrong).findings()))
        .containsExactly("ABBR-002");
  }

  private static List<String> abbreviationFindings(List<Finding> findings) {
    return findings.stream()
        .map(each -> each.rule().value())
        .filter(id -> id.startsWith("ABBR"))
        .toList();
  }

  private static byte[] written(RegulationCatalogue regulations, OfficialDocument document)
      throws IOException {
    var out = new ByteArrayOutputStream();
    Formats.load(HouseChoicesTest.class.getClassLoader(), regulations)
        .requireRenderer("docx")
        .render(document, out);
    return out.toByteArray();
  }
}
