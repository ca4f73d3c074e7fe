package org.congvan.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.congvan.code.DocumentCode;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.render.RenderFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.ContentDisposition;

/** Names of files in the header Content-Disposition. */
class FileNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "477/SKHCN-TTNCUĐ | Công văn 477-SKHCN-TTNCUĐ | Cong van 477-SKHCN-TTNCUD",
        "09/VPCP-KSTT | Công văn 09-VPCP-KSTT | Cong van 09-VPCP-KSTT",
      })
  void name_isTypeAndSymbolInLettersAndInAscii(String code, String name, String ascii) {
    String header =
        FileNames.contentDisposition(
            OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "mời họp")
                .code(DocumentCode.parse(code))
                .build(),
            RenderFormat.DOCX);

    assertThat(header).startsWith("attachment; filename=\"" + ascii + ".docx\"; filename*=UTF-8''");
    assertThat(header.chars()).allMatch(c -> c >= ' ' && c < 127);
    assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo(name + ".docx");
  }
}
