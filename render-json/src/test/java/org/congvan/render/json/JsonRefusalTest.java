package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.congvan.body.Block;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Text;
import org.congvan.model.Attachment;
import org.congvan.model.ContactDetails;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.junit.jupiter.api.Test;

/** Documents that JSON cannot hold whole are refused before the first byte. */
class JsonRefusalTest {

  private final JsonDocumentFormat format = JsonDocumentFormat.standard();

  @Test
  void contentOfAnotherType_isRefused() {
    DocumentContent foreign = () -> new DocumentBody(List.of());
    assertRefused(format, draft().content(foreign).build(), "content")
        .contains("no writer for org.congvan.render.json.JsonRefusalTest")
        .contains("known kinds of content are body, reform-report");
    assertRefused(
        format,
        draft().attachment(new Attachment(null, foreign)).build(),
        "attachments[0].content");
  }

  @Test
  void halfASurrogatePair_isRefused() {
    IssuingAgency issuer =
        IssuingAgency.of("Sở").withContact(new ContactDetails(null, "a\uD83D", null, null, null));
    assertRefused(
            format, OfficialDispatch.builder(issuer, "x").build(), "header.issuer.contact.email")
        .contains("text \"a\\ud83d\" has half a surrogate pair at 1, which UTF-8 cannot hold");
    assertRefused(
        format,
        draft().content(DocumentBody.of(Paragraph.of(Text.of("\uDE00\uD83D")))).build(),
        "content.blocks[0].inlines[0].text");
  }

  @Test
  void nul_isRefused() {
    assertRefused(
            format,
            OfficialDispatch.builder(IssuingAgency.of("Sở\u0000A"), "x").build(),
            "header.issuer.name")
        .contains("text \"Sở\\u0000A\" has U+0000 at 2, which a text cannot contain");
  }

  @Test
  void documentBeyondTheLimits_isRefused_becauseItCouldNotBeReadBack() {
    JsonLimits limits = JsonLimits.standard();
    assertRefused(limited(limits.withDepth(10)), nested(10), "content.blocks[0].blocks[0]")
        .contains("JsonLimits.depth");
    assertRefused(format, nested(240), "content.blocks[0]").contains("more than 200 deep");
    assertRefused(limited(limits.withStringLength(100)), subject(101), "subject")
        .contains("text of 101 characters is longer than 100 in format json");
    assertRefused(limited(limits.withDocumentLength(1000)), subject(1000), "")
        .contains("is longer than 1000 in format json; write it with a greater");
    assertRefused(limited(limits.withValues(100)), paragraphs(100), "content.blocks[")
        .contains("more than 100 values in format json");
    assertThat(Json.read(limited(limits.withStringLength(100)), Json.write(format, subject(100))))
        .isEqualTo(subject(100));
  }

  @Test
  void numberTooLongToWriteOut_isRefused() {
    BigDecimal tiny = new BigDecimal("1E-90");
    JsonDocumentFormat small = limited(JsonLimits.standard().withNumberLength(50));
    ReformReport report =
        ReformReport.builder(ReportingPeriod.year(2019), ReportOutline.communication("năm 2020"))
            .activity(
                Activity.of(ActivityAspect.QUANTITY, Text.of("x"))
                    .withCounts(ActivityCount.of("i", tiny, "u")))
            .build();
    assertRefused(small, draft().content(report).build(), "content.activities[0].counts[0].value")
        .contains("number of 92 characters is longer than 50 in format json");
  }

  @Test
  void numbersOfTheGreatestLength_areWrittenAndReadBack() {
    JsonDocumentFormat small = limited(JsonLimits.standard().withNumberLength(20));
    for (String text :
        List.of("-1234567890123456789", "-12345678.1234567890", "-0.12345678901234567")) {
      ReformReport report =
          ReformReport.builder(ReportingPeriod.year(2019), ReportOutline.communication("2020"))
              .activity(
                  Activity.of(ActivityAspect.QUANTITY, Text.of("x"))
                      .withCounts(ActivityCount.of("i", new BigDecimal(text), "u")))
              .build();
      OfficialDocument document = draft().content(report).build();
      assertThat(Json.read(small, Json.write(small, document))).isEqualTo(document);
    }
  }

  @Test
  void streamIsFlushedAndLeftOpen() throws IOException {
    Watched out = new Watched();
    format.render(SampleJsonDocuments.draft(), out);
    assertThat(out.closed).isFalse();
    assertThat(out.flushed).isTrue();
    assertThat(out.size()).isPositive();
  }

  private static OfficialDispatch.Builder draft() {
    return OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "dự thảo");
  }

  private static OfficialDispatch subject(int length) {
    return OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "x".repeat(length)).build();
  }

  private static OfficialDispatch nested(int sections) {
    Block block = Paragraph.of("Trong cùng.");
    for (int i = 0; i < sections; i++) {
      block = Section.untitled(SectionLevel.CLAUSE, 1, List.of(block));
    }
    return draft().content(DocumentBody.of(block)).build();
  }

  private static OfficialDispatch paragraphs(int count) {
    Block[] blocks = new Block[count];
    Arrays.fill(blocks, Paragraph.of("x"));
    return draft().content(DocumentBody.of(blocks)).build();
  }

  private static JsonDocumentFormat limited(JsonLimits limits) {
    return JsonDocumentFormat.builder().limits(limits).build();
  }

  private static AbstractStringAssert<?> assertRefused(
      JsonDocumentFormat format, OfficialDocument document, String path) {
    RenderFailure failure = RenderFailure.of(format, document);
    assertThat(failure.written()).isZero();
    assertThat(failure.thrown().path().toString()).startsWith(path);
    return assertThat(failure.thrown().getMessage()).startsWith(failure.thrown().path().toString());
  }

  private static final class Watched extends ByteArrayOutputStream {
    private boolean closed;
    private boolean flushed;

    @Override
    public void flush() {
      flushed = true;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
