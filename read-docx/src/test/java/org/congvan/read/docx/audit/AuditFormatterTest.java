package org.congvan.read.docx.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.audit.check.Outcome;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

class AuditFormatterTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final RegulationChoice CHOICE = RegulationChoice.byDateOfIssue();

  @Test
  void text_saysWhatWasMeasuredAndAllowedWhereAndWhy() throws IOException {
    String text = AuditFormatter.in(VIETNAMESE).text(faulty());

    assertThat(text)
        .startsWith("CÓ LỖI\nQuy định áp dụng: Nghị định số 30/2020/NĐ-CP")
        .contains("Kết quả này không xác nhận văn bản đúng quy định")
        .contains(
            """
            1. cỡ chữ của Tiêu ngữ: 12,5 pt; quy định: từ 13 đến 14 pt
               Chỗ: word/document.xml, đoạn 5: “Độc lập - Tự do - Hạnh phúc”
               Đề nghị: đặt cỡ chữ 13 pt
               Căn cứ: 30/2020/NĐ-CP, Phụ lục I, Phần I, II.1.b; 30/2020/NĐ-CP, Phụ lục I, Phần I, V
            """)
        .contains("\n- việc của bên nhận: Điều 18 khoản 4 điểm a #1\n");
  }

  @Test
  void english_saysTheSame() throws IOException {
    assertThat(AuditFormatter.in(Locale.ENGLISH).text(faulty()))
        .startsWith("FAULTS FOUND\n")
        .contains("This is no statement of compliance")
        .contains("1. letter size of motto: 12.5 pt; allowed: 13 to 14 pt\n")
        .contains("   Place: word/document.xml, paragraph 5: “Độc lập - Tự do - Hạnh phúc”\n")
        .contains("   Suggestion: set 13 pt\n");
  }

  @Test
  void headings_countRequirementsAsTheNumbersAboveDo() throws IOException {
    Audit audit = faulty();
    String text = AuditFormatter.in(VIETNAMESE).text(audit);

    assertThat(text)
        .contains(", 2 không đạt, " + audit.count(Outcome.NEEDS_REVIEW) + " cần xem lại, ")
        .contains("\nKhông đạt (2 yêu cầu; 1 mục)\n")
        .contains("\nCần xem lại (" + audit.count(Outcome.NEEDS_REVIEW) + " yêu cầu; ")
        .contains("chưa đánh giá hết (" + audit.count(Outcome.NOT_EVALUATED) + " yêu cầu)\n");
  }

  @Test
  void html_isWellFormedAndEscaped() throws Exception {
    Audit audit = faulty();
    String page = AuditFormatter.in(Locale.ENGLISH).html(audit);

    assertThat(page)
        .contains("<html lang=\"en\">")
        .contains("<h2>Failed (requirements: 2; entries: 1)</h2>")
        .doesNotContain("<script");
    assertThat(parse(page.replace("<!DOCTYPE html>", "").replaceAll("<meta[^>]*>", "")))
        .isEqualTo("html");
  }

  @Test
  void json_hasEveryRequirement() throws IOException {
    Audit audit = faulty();
    String json = AuditFormatter.in(Locale.ENGLISH).json(audit);

    assertThat(json)
        .startsWith("{\n\"verdict\": \"FAULTS\", \"regulation\": \"nd30-2020\", ")
        .contains("\"check\": \"size.MOTTO\"")
        .contains("\"measured\": \"12.5 pt\", \"allowed\": \"13 to 14 pt\"")
        .contains("\"paragraph\": 5");
    assertThat(json.lines().filter(line -> line.startsWith("{\"id\":")).count())
        .isEqualTo(audit.items().size());
    assertThat(JsonForm.isJson(json)).isTrue();
  }

  @Test
  void undetermined_saysWhy() throws IOException {
    WordFile file =
        WordFile.open(
            AuditedFiles.rendered(
                SampleDocuments.undatedDraft(), RegulationChoice.under("nd30-2020")));
    Audit audit = DocxAuditor.standard().audit(file);

    assertThat(AuditFormatter.in(Locale.ENGLISH).text(audit))
        .isEqualTo("UNDETERMINED\nno date of issue was read; for a draft, name the day\n");
    assertThat(JsonForm.isJson(AuditFormatter.in(Locale.ENGLISH).json(audit))).isTrue();
  }

  static List<OfficialDocument> documents() {
    return SampleDocuments.issued();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyPhrase_hasWordsInBothLanguages(OfficialDocument document) throws IOException {
    Audit audit =
        DocxAuditor.standard().audit(WordFile.open(AuditedFiles.rendered(document, CHOICE)));

    for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
      assertThat(AuditFormatter.in(locale).text(audit)).isNotEmpty().doesNotContain("{0}");
      assertThat(AuditFormatter.in(locale).html(audit)).isNotEmpty();
      assertThat(JsonForm.isJson(AuditFormatter.in(locale).json(audit))).isTrue();
    }
  }

  @Test
  void bundles_haveTheSameKeys() throws IOException {
    assertThat(bundle("vi").stringPropertyNames()).isEqualTo(bundle("en").stringPropertyNames());
  }

  private static Properties bundle(String language) throws IOException {
    Properties texts = new Properties();
    try (var in = AuditFormatter.class.getResourceAsStream("audit_" + language + ".properties")) {
      texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static Audit faulty() throws IOException {
    return DocxAuditor.standard()
        .audit(
            WordFile.open(
                AuditedFiles.changed(
                    AuditedFiles.rendered(
                        SampleDocuments.dispatch(LocalDate.of(2020, 12, 15)), CHOICE),
                    "word/styles.xml",
                    "w:styleId=\"Motto\"",
                    "w:val=\"26\"",
                    "w:val=\"25\"")));
  }

  private static String parse(String xml)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement()
        .getTagName();
  }
}
