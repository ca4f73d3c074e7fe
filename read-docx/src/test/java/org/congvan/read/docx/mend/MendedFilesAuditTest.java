package org.congvan.read.docx.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.audit.AuditItem;
import org.congvan.read.docx.audit.DocxAuditor;
import org.congvan.read.docx.audit.check.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was mended, the auditor no longer finds. */
class MendedFilesAuditTest {

  @ParameterizedTest
  @MethodSource("org.congvan.read.docx.mend.MendCasesTest#cases")
  void mendedFile_failsNothingThatTheRenderedOnePasses(MendCasesTest.Case each) {
    WordFile broken = WordFile.open(each.broken());
    byte[] mended =
        DocxMender.of(MendOptions.of(MendFile.DECREE).mendingIssuedAsDrafts())
            .mend(broken, Mend.all())
            .bytes();
    assertThat(failed(WordFile.open(mended)))
        .isEqualTo(failed(WordFile.open(MendFile.rendered(each.document()))));
  }

  @Test
  void brokenFile_fails() {
    byte[] broken =
        MendFile.with(
            MendFile.rendered("draft"), MendFile.MAIN, "w:left=\"1701\"", "w:left=\"1000\"");
    assertThat(failed(WordFile.open(broken)))
        .hasSizeGreaterThan(failed(WordFile.open(MendFile.rendered("draft"))).size());
  }

  private static Set<String> failed(WordFile file) {
    return DocxAuditor.standard().audit(file, MendFile.DECREE).items(Outcome.FAIL).stream()
        .map(AuditItem::id)
        .collect(Collectors.toSet());
  }
}
