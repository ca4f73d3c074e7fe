package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.congvan.body.Citation;
import org.congvan.body.Inline;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.AnsweredDocument;
import org.congvan.model.OfficialDispatch;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportingPeriod;
import org.congvan.render.Formats;
import org.congvan.render.json.JsonDocumentFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whether the dispatch built in code is the one that came down, in words and in values; what its
 * rules find is in {@link Findings477Test}.
 */
class Dispatch477Test {

  private final OfficialDispatch dispatch = Dispatch477.create();
  private final ReformReport report = Report477.create();
  private final SeedText seed = SeedText.read();

  @Test
  void seedText_isWhole() {
    assertThat(seed.head()).hasSize(5).first().isEqualTo("Số: 477 /SKHCN-TTNCUĐ");
    assertThat(seed.body()).hasSize(35).last().asString().endsWith("tổng hợp./.");
    assertThat(seed.end()).hasSize(8).last().isEqualTo("Trần Thiêm");
  }

  @Test
  void docx_holdsTheWholeBodyInOrder() throws IOException {
    String page = SeedText.squeeze(String.join("", WordDocument.paragraphs(render("docx"))));

    assertThat(page).contains(SeedText.squeeze(String.join("", seed.body())));
  }

  @Test
  void docx_holdsHeadAndEndWithTheLabelsThatOnlyThePageWrites() throws IOException {
    String page = SeedText.squeeze(String.join("", WordDocument.paragraphs(render("docx"))));

    assertThat(page)
        .contains(SeedText.squeeze("Số: 477/SKHCN-TTNCUĐ"))
        .contains(SeedText.squeeze(seed.head().get(0)))
        .contains(SeedText.squeeze(seed.head().get(1) + seed.head().get(2)))
        .contains(SeedText.squeeze(seed.head().get(3)))
        .contains(SeedText.squeeze(seed.head().get(4)));
    assertThat(seed.head().get(1)).startsWith("V/v ");
    assertThat(seed.head().get(3)).isEqualTo("Quảng Trị, ngày 11 tháng 11 năm 2019");
    assertThat(seed.head().get(4)).startsWith("Kính gửi: ");
    assertThat(page)
        .contains(SeedText.squeeze(String.join("", seed.end().subList(0, 5))))
        .contains(SeedText.squeeze(String.join("", seed.end().subList(5, 7))))
        .contains(SeedText.squeeze(seed.end().get(7)));
    assertThat(seed.end()).startsWith("Nơi nhận:").contains("- Lưu: VT, TTNCUD.", "KT.GIÁM ĐỐC");
  }

  /** To the letter: JSON holds the words as they were typed, and no marks. */
  @Test
  void json_holdsEveryLineOfTheBody() throws IOException {
    assertThat(JsonLines.of(render("json")))
        .containsAll(seed.body().stream().map(SeedText::withoutMark).toList());
  }

  @Test
  void json_holdsTheItemsInTheOrderOfTheText() throws IOException {
    List<String> items =
        seed.body().stream()
            .filter(line -> line.startsWith("+ ") || line.startsWith("- "))
            .map(SeedText::withoutMark)
            .toList();

    assertThat(items).hasSize(18);
    assertThat(JsonLines.of(render("json"))).containsSubsequence(items);
  }

  /**
   * Capitals and the labels Số, V/v, Kính gửi, ngày … tháng … năm, KT., Nơi nhận are the page's.
   */
  @Test
  void json_holdsHeadAndEnd() throws IOException {
    assertThat(JsonLines.of(render("json")))
        .contains(
            "477/SKHCN-TTNCUĐ",
            "báo cáo tình hình thực hiện Kế hoạch tuyên truyền CCHC năm 2019",
            "Quảng Trị",
            "2019-11-11",
            "Sở Thông tin và Truyền thông Quảng Trị",
            "Như kính gửi",
            "GD Sở",
            "Báo cáo",
            "Phòng QLCN",
            "VT",
            "TTNCUD",
            "FOR_HEAD",
            "Giám đốc",
            "Phó Giám đốc",
            "Trần Thiêm");
  }

  @Test
  void json_readsBackEqual() throws IOException {
    assertThat(
            JsonDocumentFormat.standard().read(new ByteArrayInputStream(render("json"))).document())
        .isEqualTo(dispatch);
  }

  @Test
  void references_areTyped() {
    assertThat(citations().stream().map(Dispatch477Test::row))
        .containsExactly(
            "Công văn | 922/STTTT-TTBCXB | 31/10/2019 | Sở Thông tin và Truyền thông",
            "Kế hoạch | 07/KH-SKHCN | 13/2/2019 | Sở Khoa học và Công nghệ tỉnh Quảng Trị",
            "Nghị quyết | 30c/NQ-CP | 2011 | Chính phủ",
            "Nghị quyết | 17-NQ/TW | - | Ban Chấp hành trung ương Đảng",
            "Quyết định | 09/2015/QĐ-TTg | 2015 | Thủ tướng Chính phủ",
            "Quyết định | 225/QĐ-TTg | 2016 | Thủ tướng Chính phủ",
            "Chương trình | 3245/CTr-UBND | 15/8/2016 | -",
            "Quyết định | 2057/QĐ-UBND | - | -",
            "Quyết định | 249/QĐ-SKHCN | - | Sở Khoa học và Công nghệ tỉnh Quảng Trị",
            "Quyết định | 327/QĐ-SKHCN | - | Sở Khoa học và Công nghệ Quảng Trị");
  }

  @Test
  void citations_sayWhatTheirReferencesHold() {
    for (Citation citation : citations()) {
      LegalReference reference = citation.reference();
      assertThat(citation.text())
          .contains(
              Stream.of(reference.code(), reference.issuer(), reference.title())
                  .filter(Objects::nonNull)
                  .map(Object::toString)
                  .toList());
    }
  }

  @Test
  void answeredDispatch_isTheOneTheOpeningCites() {
    assertThat(dispatch.inResponseTo())
        .extracting(AnsweredDocument::reference)
        .containsExactly(citations().get(0).reference());
  }

  @Test
  void counts_areExactAndByChannel() {
    assertThat(report.counts().map(Dispatch477Test::row))
        .containsExactly(
            "WEB_PORTAL | Chuyên đề tuyên truyền các văn bản về CCHC của các cấp | 11 văn bản",
            "WEB_PORTAL | Tuyên truyền quy chế dân chủ phòng chống tham nhũng | 07 văn bản",
            "WEB_PORTAL | Tuyên truyền các chủ trương, chính sách của Nhà nước đến với người dân"
                + " và doanh nghiệp | 20 tin,bài",
            "WEB_PORTAL | Tuyên truyền các chủ trương, chính sách của Nhà nước đến với người dân"
                + " và doanh nghiệp | 107 văn bản",
            "PUBLIC_SERVICE_PORTAL | Thủ tục hành chính thuộc lĩnh vực quản lý của Sở Khoa học và"
                + " Công nghệ Quảng Trị | 54 thủ tục hành chính");
    assertThat(report.period()).isEqualTo(ReportingPeriod.year(2019));
  }

  private byte[] render(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Formats.load(Dispatch477Test.class.getClassLoader())
        .requireRenderer(format)
        .render(dispatch, out);
    return out.toByteArray();
  }

  private List<Citation> citations() {
    List<Inline> all = new ArrayList<>();
    report.opening().forEach(paragraph -> all.addAll(paragraph.inlines()));
    report.directives().forEach(directive -> all.addAll(directive.text()));
    report.activities().stream().map(Activity::text).forEach(all::addAll);
    return all.stream().filter(Citation.class::isInstance).map(Citation.class::cast).toList();
  }

  private static String row(Citation citation) {
    LegalReference reference = citation.reference();
    DocumentType type = reference.type();
    return String.join(
        " | ",
        type == null ? "-" : type.vietnameseName(),
        String.valueOf(reference.code()),
        date(reference.date(), reference.code()),
        reference.issuer() == null ? "-" : reference.issuer());
  }

  /** The date as far as it is told, if only by the year in the symbol. */
  private static String date(@Nullable CitedDate date, @Nullable DocumentCode code) {
    if (date instanceof CitedDate.OnDay day) {
      return day.day().getDayOfMonth()
          + "/"
          + day.day().getMonthValue()
          + "/"
          + day.day().getYear();
    }
    if (date != null) {
      return Integer.toString(date.earliest().getYear());
    }
    return code == null || code.year().isEmpty() ? "-" : "" + code.year().getAsInt();
  }

  private static String row(ActivityCount count) {
    CommunicationChannel channel = count.channel();
    return String.join(
        " | ", channel == null ? "-" : channel.kind().name(), count.indicator(), count.toProse());
  }
}
