package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.congvan.layout.Circular01Layout;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.PageLayout;
import org.congvan.layout.PageNumbering;
import org.congvan.model.OfficialDocument;
import org.congvan.testkit.printed.PrintedLine;
import org.congvan.testkit.printed.PrintedPages;
import org.congvan.testkit.printed.PrintedStroke;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Measures pages that LibreOffice printed: letters, places and lines are those of the layout. */
@Tag("office")
class PrintedPageTest {

  /** A regulation and a day on which it was in force. */
  enum Regime {
    CIRCULAR,
    DECREE;

    PageLayout layout() {
      return this == CIRCULAR ? Circular01Layout.LAYOUT : Decree30Layout.LAYOUT;
    }

    LocalDate day() {
      return this == CIRCULAR ? SampleDocuments.UNDER_CIRCULAR : SampleDocuments.UNDER_DECREE;
    }
  }

  private static final Offset<Double> HALF_MM = within(0.5);
  private static final double LEFT = 30;
  private static final double RIGHT = 190;

  @TempDir static Path folder;

  private static final Map<String, PrintedPages> PRINTED = new HashMap<>();

  @BeforeAll
  static void toolsAreThere() {
    PrintedPages.requirePrograms();
  }

  private static PrintedPages printed(String name, OfficialDocument document) {
    return PRINTED.computeIfAbsent(
        name, key -> PrintedPages.of(folder, key, DocxFile.of(document).bytes()));
  }

  private static PrintedPages dispatch(Regime regime) {
    return printed("dispatch" + regime, SampleDocuments.dispatch477(regime.day()).build());
  }

  private static void assertLetters(Regime regime, Component component, PrintedLine line) {
    ComponentStyle style = regime.layout().style(component);
    assertThat(style.size().chosen().toPoints()).as("size of %s", line).isEqualTo(line.points());
    assertThat(line.bold()).as("weight of %s", line).isEqualTo(style.bold());
    assertThat(line.italic()).as("slope of %s", line).isEqualTo(style.italic());
  }

  @ParameterizedTest
  @EnumSource
  void head_standsInTwoColumns(Regime regime) {
    PrintedPages pages = dispatch(regime);
    PrintedLine nation = pages.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    PrintedLine motto = pages.line("Độc lập - Tự do - Hạnh phúc");
    PrintedLine parent = pages.line("UBND TỈNH QUẢNG TRỊ");
    PrintedLine agency = pages.line("SỞ KHOA HỌC VÀ CÔNG NGHỆ");
    PrintedLine code = pages.line("Số: 477/SKHCN-TTNCUĐ");
    PrintedLine date =
        pages.lines().stream()
            .filter(line -> line.text().startsWith("Quảng Trị, ngày"))
            .findFirst()
            .orElseThrow();

    assertLetters(regime, Component.NATIONAL_NAME, nation);
    assertLetters(regime, Component.MOTTO, motto);
    assertLetters(regime, Component.PARENT_AGENCY, parent);
    assertLetters(regime, Component.ISSUING_AGENCY, agency);
    assertLetters(regime, Component.CODE, code);
    assertLetters(regime, Component.PLACE_AND_DATE, date);
    assertThat(List.of(motto.centre(), nation.centre(), date.centre()))
        .allSatisfy(centre -> assertThat(centre).isCloseTo(145, HALF_MM));
    assertThat(List.of(parent.centre(), agency.centre(), code.centre()))
        .allSatisfy(centre -> assertThat(centre).isCloseTo(65, HALF_MM));
    // A word processor that kerns would draw it 0.7 mm shorter than it was measured.
    ComponentStyle look = regime.layout().style(Component.NATIONAL_NAME);
    assertThat(nation.width())
        .isCloseTo(
            FontMetrics.timesNewRoman()
                .width(nation.text(), look.face(), look.size().chosen())
                .toMillimetres(),
            within(0.3));
    assertThat(parent.baseline()).isCloseTo(nation.baseline(), HALF_MM);
    assertThat(code.baseline()).isCloseTo(date.baseline(), within(0.2));
  }

  @ParameterizedTest
  @EnumSource
  void ruleLines_areAsLongAsTheRegulationSays(Regime regime) {
    PrintedPages pages = dispatch(regime);
    PrintedLine motto = pages.line("Độc lập - Tự do - Hạnh phúc");
    PrintedLine agency = pages.line("SỞ KHOA HỌC VÀ CÔNG NGHỆ");
    PrintedStroke whole = pages.strokeBelow(motto);
    PrintedStroke part = pages.strokeBelow(agency);

    assertThat(whole.length()).isCloseTo(motto.width(), within(1.0));
    assertThat(whole.centre()).isCloseTo(motto.centre(), HALF_MM);
    assertThat(part.length()).isBetween(agency.width() / 3, agency.width() / 2);
    assertThat(part.centre()).isCloseTo(agency.centre(), HALF_MM);
  }

  @ParameterizedTest
  @EnumSource
  void subjectOfADispatch_standsBelowTheNumber(Regime regime) {
    PrintedPages pages = dispatch(regime);
    PrintedLine code = pages.line("Số: 477/SKHCN-TTNCUĐ");
    List<PrintedLine> subject =
        pages.lines().stream()
            .filter(line -> line.page() == 1 && line.right() < 100)
            .filter(line -> line.baseline() > code.baseline() && line.baseline() < 60)
            .toList();

    assertThat(subject).hasSize(2);
    assertThat(subject.get(0).text()).startsWith("V/v ");
    assertThat(subject)
        .allSatisfy(
            line -> {
              assertLetters(regime, Component.DISPATCH_SUBJECT, line);
              assertThat(line.centre()).isCloseTo(65, HALF_MM);
            });
  }

  @ParameterizedTest
  @EnumSource
  void body_isJustifiedBetweenTheMargins(Regime regime) {
    PrintedPages pages = dispatch(regime);
    List<PrintedLine> body =
        pages.lines().stream()
            .filter(line -> line.page() == 2 && !line.text().matches("\\d"))
            .toList();
    PrintedLine first =
        pages.lines().stream()
            .filter(line -> line.text().startsWith("Phúc đáp"))
            .findFirst()
            .orElseThrow();

    assertLetters(regime, Component.BODY, first);
    assertThat(first.left())
        .isCloseTo(LEFT + regime.layout().paragraphs().indent().toMillimetres(), HALF_MM);
    assertThat(body).allSatisfy(line -> assertThat(line.left()).isGreaterThan(LEFT - 0.5));
    assertThat(body).allSatisfy(line -> assertThat(line.right()).isLessThan(RIGHT + 0.5));
    assertThat(body.stream().filter(line -> Math.abs(line.right() - RIGHT) < 0.5).count())
        .as("lines that reach the right margin")
        .isGreaterThan(body.size() / 2);
    PrintedLine heading =
        pages.lines().stream()
            .filter(line -> line.text().startsWith("I. "))
            .findFirst()
            .orElseThrow();
    assertLetters(regime, Component.HEADING, heading);
  }

  @ParameterizedTest
  @EnumSource
  void pageNumber_beginsOnPage2_whereTheRegulationPutsIt(Regime regime) {
    PrintedPages pages = dispatch(regime);
    List<PrintedLine> numbers =
        pages.lines().stream().filter(line -> line.text().matches("\\d")).toList();

    assertThat(numbers).hasSize(pages.pageCount() - 1).hasSizeGreaterThan(1);
    assertThat(numbers)
        .allSatisfy(
            number -> {
              assertThat(number.text()).isEqualTo(String.valueOf(number.page()));
              assertLetters(regime, Component.PAGE_NUMBER, number);
              if (regime.layout().pageNumbering().place() == PageNumbering.Place.TOP) {
                assertThat(number.baseline()).isBetween(10.0, 20.0);
                assertThat(number.centre()).isCloseTo((LEFT + RIGHT) / 2, HALF_MM);
              } else {
                assertThat(number.baseline()).isBetween(277.0, 287.0);
                assertThat(number.right()).isCloseTo(RIGHT, HALF_MM);
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void signature_isLevelWithTheRecipients_withRoomToSign(Regime regime) {
    PrintedPages pages = dispatch(regime);
    PrintedLine word = pages.line("Nơi nhận:");
    PrintedLine authority = pages.line("KT. GIÁM ĐỐC");
    PrintedLine position = pages.line("PHÓ GIÁM ĐỐC");
    PrintedLine name = pages.line("Trần Thiêm");
    PrintedLine closing =
        pages.lines().stream()
            .filter(line -> line.text().endsWith("./."))
            .findFirst()
            .orElseThrow();

    assertLetters(regime, Component.RECIPIENTS_WORD, word);
    assertLetters(regime, Component.AUTHORITY, authority);
    assertLetters(regime, Component.SIGNER_NAME, name);
    assertLetters(regime, Component.RECIPIENT_LIST, pages.line("- Lưu: VT, TTNCUĐ."));
    assertThat(word.baseline()).isCloseTo(authority.baseline(), HALF_MM);
    assertThat(word.left()).isCloseTo(LEFT, HALF_MM);
    assertThat(List.of(authority.centre(), position.centre(), name.centre()))
        .allSatisfy(centre -> assertThat(centre).isCloseTo(145, HALF_MM));
    assertThat(name.baseline() - position.baseline()).isBetween(25.0, 35.0);
    assertThat(closing.page()).isEqualTo(word.page()).isEqualTo(name.page());
  }

  @Test
  void signature_isNeverSplitFromTheLastParagraph() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int paragraphs = 18; paragraphs <= 34; paragraphs++) {
      files.put("filled-" + paragraphs, DocxFile.of(SampleDocuments.filled(paragraphs)).bytes());
    }
    List<Integer> pagesOfTheEnd = new ArrayList<>();
    for (PrintedPages pages : PrintedPages.all(folder, files)) {
      int closing = pages.line("Đoạn cuối./.").page();

      assertThat(List.of(pages.line("Nơi nhận:").page(), pages.line("Trần Thiêm").page()))
          .as("pages of the signature where the last paragraph is on page %d", closing)
          .containsOnly(closing);
      pagesOfTheEnd.add(closing);
    }
    assertThat(pagesOfTheEnd).as("the end has moved over the page").contains(1, 2);
  }

  @ParameterizedTest
  @EnumSource
  void stamps_areFramedAndAddresseesAligned(Regime regime) {
    PrintedPages pages = printed("stamps" + regime, SampleDocuments.stamps(regime.day()));
    PrintedLine urgency = pages.line("THƯỢNG KHẨN");
    assertLetters(regime, Component.URGENCY, urgency);
    List<PrintedStroke> frame =
        pages.strokes(1).stream()
            .filter(rule -> Math.abs(rule.top() - urgency.baseline()) < 8)
            .filter(rule -> Math.abs(rule.centre() - urgency.centre()) < 1 && rule.length() > 35)
            .toList();
    assertThat(frame).hasSize(2);
    assertThat(frame).allSatisfy(rule -> assertThat(rule.length()).isCloseTo(40, within(1.0)));
    assertThat(frame.get(1).top() - frame.get(0).top()).isCloseTo(8, within(1.0));

    PrintedLine word = pages.line("Kính gửi:");
    PrintedLine first = pages.line("- Bộ Nông nghiệp và Phát triển nông thôn;");
    PrintedLine last = pages.line("- Sở Kế hoạch và Đầu tư.");
    assertThat(first.left()).isCloseTo(last.left(), within(0.2));
    assertThat(first.left()).isCloseTo(word.right(), within(1.5));
    PrintedLine contact =
        pages.lines().stream()
            .filter(line -> line.text().startsWith("Địa chỉ:"))
            .findFirst()
            .orElseThrow();
    assertLetters(regime, Component.CONTACT, contact);
    assertThat(
            pages.strokes(1).stream()
                .filter(rule -> rule.top() < contact.baseline() && rule.length() > 150))
        .anySatisfy(rule -> assertThat(rule.length()).isCloseTo(160, within(1.0)));
  }

  @ParameterizedTest
  @EnumSource
  void titleAndAnnexes_standAsTheRegulationWants(Regime regime) {
    PrintedPages pages = printed("report" + regime, SampleDocuments.report(regime.day()));
    PrintedLine title = pages.line("BÁO CÁO");
    assertLetters(regime, Component.TYPE_NAME, title);
    assertThat(title.centre()).isCloseTo((LEFT + RIGHT) / 2, HALF_MM);
    PrintedLine subject =
        pages.lines().stream()
            .filter(line -> line.text().endsWith("năm 2021"))
            .findFirst()
            .orElseThrow();
    assertLetters(regime, Component.TITLED_SUBJECT, subject);
    PrintedStroke rule = pages.strokeBelow(subject);
    assertThat(rule.length()).isBetween(subject.width() / 3, subject.width() / 2);

    PrintedLine annex = pages.line("Phụ lục I");
    assertLetters(regime, Component.ANNEX_LABEL, annex);
    assertThat(pages.line("Phụ lục II").page()).isGreaterThan(annex.page());
    List<Integer> numbered =
        pages.lines().stream()
            .filter(line -> line.text().equals("2"))
            .filter(line -> line.points() == 14)
            .map(PrintedLine::page)
            .toList();
    assertThat(numbered).contains(annex.page() + 1).doesNotContain(annex.page());
    assertThat(pages.lines().stream().filter(line -> line.text().equals("Nội dung")).count())
        .as("heading rows of the table over two pages")
        .isEqualTo(2);
  }

  @Test
  void tableAcross_isPrintedAcross_andPagesCountOn() {
    PrintedPages pages = printed("wide", SampleDocuments.wide(SampleDocuments.UNDER_DECREE));
    List<PrintedLine> captions =
        pages.lines().stream().filter(line -> line.text().equals("Bảng số liệu")).toList();

    // The text, the table across, the rest; an annex of two sheets across and one upright; another.
    assertThat(captions).hasSize(4);
    assertThat(captions.get(0).page()).isEqualTo(2);
    assertThat(captions.get(0).centre()).isCloseTo((LEFT + 277) / 2, HALF_MM);
    assertThat(pages.line("Trên đây là báo cáo của Sở./.").page()).isEqualTo(3);
    int annex = pages.line("Phụ lục I").page();
    assertThat(pages.line("Phụ lục I").centre()).isCloseTo((LEFT + 277) / 2, HALF_MM);
    assertThat(captions.get(1).page()).isEqualTo(annex).isEqualTo(4);
    List<Integer> numbers = new ArrayList<>();
    for (int page = 1; page <= pages.pageCount(); page++) {
      int wanted = page;
      numbers.add(
          pages.lines().stream()
              .filter(line -> line.page() == wanted && line.points() == 14)
              .filter(line -> line.text().matches("\\d"))
              .map(line -> Integer.valueOf(line.text()))
              .findFirst()
              .orElse(0));
    }
    int second = pages.line("Phụ lục II").page();
    assertThat(numbers.subList(0, 3)).containsExactly(0, 2, 3);
    assertThat(numbers.subList(annex - 1, annex + 1)).containsExactly(0, 2);
    assertThat(numbers.subList(second - 1, second + 1)).containsExactly(0, 2);
    long headings = pages.lines().stream().filter(line -> line.text().equals("Tin, bài")).count();
    assertThat(headings).as("repeated heading rows").isEqualTo(6);
  }

  @Test
  void chart_isDrawnWithVietnameseNamesAndNumbers() {
    PrintedPages pages = printed("charts", SampleDocuments.charts(SampleDocuments.UNDER_DECREE));

    for (String label : List.of("1.312", "1.250", "Thành phố Đông Hà", "Năm 2019", "98,25")) {
      PrintedLine line = pages.line(label);
      assertThat(line.points()).as(label).isEqualTo(12);
      assertThat(line.bold()).as(label).isFalse();
    }
    PrintedLine greater = pages.line("1.312");
    PrintedLine less = pages.line("480");
    assertThat(greater.baseline()).as("taller column").isLessThan(less.baseline() - 10);
    assertThat(greater.left()).isBetween(LEFT, RIGHT);
  }
}
