package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.congvan.layout.Circular01Layout;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.PageLayout;
import org.congvan.model.OfficialDocument;
import org.congvan.render.Formats;
import org.congvan.testkit.printed.OfficeFileValidator;
import org.congvan.testkit.printed.PrintedLine;
import org.congvan.testkit.printed.PrintedPages;
import org.congvan.testkit.printed.PrintedStroke;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the pages that the demo writes stand as their regulations want, measured in print. */
@Tag("office")
class DemoPageTest {

  private static final Offset<Double> HALF_MM = within(0.5);

  @TempDir static Path folder;

  private static byte[] docx(OfficialDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Formats.load(DemoPageTest.class.getClassLoader())
          .requireRenderer("docx")
          .render(document, out);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return out.toByteArray();
  }

  /** The pages of dispatch 477 and of the report, printed once. */
  private static final class Printed {
    static final PrintedPages DISPATCH = PrintedPages.of(folder, "477", docx(Dispatch477.create()));
    static final PrintedPages REPORT = PrintedPages.of(folder, "2020", docx(Report2020.create()));
  }

  @BeforeAll
  static void programsAreThere() {
    PrintedPages.requirePrograms();
  }

  private static void assertLetters(PageLayout layout, Component component, PrintedLine line) {
    ComponentStyle style = layout.style(component);
    assertThat(line.points()).as("size of %s", line).isEqualTo(style.size().chosen().toPoints());
    assertThat(style.size().allows(style.size().chosen())).isTrue();
    assertThat(line.bold()).as("weight of %s", line).isEqualTo(style.bold());
    assertThat(line.italic()).as("slope of %s", line).isEqualTo(style.italic());
  }

  private static void assertHead(PrintedPages pages, PageLayout layout, String code, String date) {
    PrintedLine nation = pages.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    PrintedLine motto = pages.line("Độc lập - Tự do - Hạnh phúc");
    PrintedLine parent = pages.line("UBND TỈNH QUẢNG TRỊ");
    PrintedLine agency = pages.line("SỞ KHOA HỌC VÀ CÔNG NGHỆ");
    PrintedLine number = pages.line(code);
    PrintedLine day = pages.line(date);
    assertLetters(layout, Component.NATIONAL_NAME, nation);
    assertLetters(layout, Component.MOTTO, motto);
    assertLetters(layout, Component.PARENT_AGENCY, parent);
    assertLetters(layout, Component.ISSUING_AGENCY, agency);
    assertLetters(layout, Component.CODE, number);
    assertLetters(layout, Component.PLACE_AND_DATE, day);
    assertThat(parent.baseline()).isCloseTo(nation.baseline(), HALF_MM);
    assertThat(number.baseline()).isCloseTo(day.baseline(), within(0.2));
    assertThat(List.of(motto.centre(), day.centre()))
        .allSatisfy(centre -> assertThat(centre).isCloseTo(nation.centre(), HALF_MM));
    assertThat(List.of(parent.centre(), number.centre()))
        .allSatisfy(centre -> assertThat(centre).isCloseTo(agency.centre(), HALF_MM));
    PrintedStroke whole = pages.strokeBelow(motto);
    PrintedStroke part = pages.strokeBelow(agency);
    assertThat(whole.length()).isCloseTo(motto.width(), within(1.0));
    assertThat(whole.centre()).isCloseTo(motto.centre(), HALF_MM);
    assertThat(part.length()).isBetween(agency.width() / 3, agency.width() / 2);
    assertThat(part.centre()).isCloseTo(agency.centre(), HALF_MM);
  }

  private static void assertEnd(
      PrintedPages pages, PageLayout layout, String archive, String name) {
    PrintedLine word = pages.line("Nơi nhận:");
    PrintedLine authority = pages.line("KT. GIÁM ĐỐC");
    PrintedLine signer = pages.line(name);
    assertLetters(layout, Component.RECIPIENTS_WORD, word);
    assertLetters(layout, Component.RECIPIENT_LIST, pages.line(archive));
    assertLetters(layout, Component.AUTHORITY, authority);
    assertLetters(layout, Component.AUTHORITY, pages.line("PHÓ GIÁM ĐỐC"));
    assertLetters(layout, Component.SIGNER_NAME, signer);
    assertThat(word.baseline()).isCloseTo(authority.baseline(), HALF_MM);
    assertThat(signer.page()).isEqualTo(word.page());
    assertThat(signer.centre()).isCloseTo(authority.centre(), HALF_MM);
    assertThat(signer.baseline() - authority.baseline()).isGreaterThan(25);
  }

  @Test
  void dispatch_standsAsTheCircularWants() {
    PrintedPages pages = Printed.DISPATCH;
    PageLayout layout = Circular01Layout.LAYOUT;

    assertHead(pages, layout, "Số: 477/SKHCN-TTNCUĐ", "Quảng Trị, ngày 11 tháng 11 năm 2019");
    PrintedLine subject = pages.line("V/v báo cáo tình hình thực hiện");
    assertLetters(layout, Component.DISPATCH_SUBJECT, subject);
    assertThat(subject.centre()).isCloseTo(pages.line("Số: 477/SKHCN-TTNCUĐ").centre(), HALF_MM);
    PrintedLine addressee = pages.line("Kính gửi: Sở Thông tin và Truyền thông Quảng Trị");
    assertLetters(layout, Component.ADDRESSEES, addressee);
    PrintedLine opening = pages.lineThatBegins("Phúc đáp công văn số 922/STTTT-TTBCXB");
    assertLetters(layout, Component.BODY, opening);
    assertThat(opening.left()).isCloseTo(30 + 12.7, HALF_MM);
    assertThat(opening.right()).isCloseTo(190, HALF_MM);
    assertLetters(layout, Component.HEADING, pages.line("I. Công tác chỉ đạo, điều hành"));
    assertLetters(layout, Component.CLAUSE_TITLE, pages.line("1. Về nội dung tuyên truyền"));
    assertEnd(pages, layout, "- Lưu: VT, TTNCUD.", "Trần Thiêm");
    assertThat(pages.line("Truyền thông tổng hợp./.").page())
        .isEqualTo(pages.line("Nơi nhận:").page());
    for (int page = 2; page <= pages.pageCount(); page++) {
      int wanted = page;
      PrintedLine number =
          pages.lines().stream()
              .filter(line -> line.page() == wanted && line.text().equals("" + wanted))
              .findFirst()
              .orElseThrow();
      assertLetters(layout, Component.PAGE_NUMBER, number);
      assertThat(number.right()).isCloseTo(190, HALF_MM);
      assertThat(number.baseline()).isGreaterThan(277);
    }
    assertThat(pages.lines()).noneMatch(line -> line.text().equals("1"));
  }

  @Test
  void report_standsAsTheDecreeWants() {
    PrintedPages pages = Printed.REPORT;
    PageLayout layout = Decree30Layout.LAYOUT;

    assertHead(pages, layout, "Số: 112/BC-SKHCN", "Quảng Trị, ngày 16 tháng 12 năm 2020");
    PrintedLine title = pages.line("BÁO CÁO");
    assertLetters(layout, Component.TYPE_NAME, title);
    assertThat(title.centre()).isCloseTo(110, HALF_MM);
    PrintedLine subject =
        pages.lines().stream()
            .filter(line -> line.baseline() > title.baseline() && line.bold())
            .filter(line -> line.text().endsWith("năm 2020"))
            .findFirst()
            .orElseThrow();
    assertLetters(layout, Component.TITLED_SUBJECT, subject);
    assertThat(pages.strokeBelow(subject).length())
        .isBetween(subject.width() / 3, subject.width() / 2);
    assertLetters(layout, Component.HEADING, pages.line("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"));
    assertEnd(pages, layout, "- Lưu: VT, TTNCUĐ.", "Nguyễn Văn A");
    PrintedLine number =
        pages.lines().stream()
            .filter(line -> line.page() == 2 && line.text().equals("2") && line.baseline() < 20)
            .findFirst()
            .orElseThrow();
    assertLetters(layout, Component.PAGE_NUMBER, number);
    assertThat(number.centre()).isCloseTo(110, HALF_MM);
    assertLetters(layout, Component.ANNEX_LABEL, pages.line("Phụ lục"));
  }

  @Test
  void files_areValidForEveryVersionOfWord() throws IOException {
    try (OfficeFileValidator validator = OfficeFileValidator.start()) {
      for (OfficialDocument document : List.of(Dispatch477.create(), Report2020.create())) {
        Path file = Files.write(folder.resolve("valid.docx"), docx(document));
        assertThat(validator.errors(file)).isEmpty();
      }
    }
  }
}
