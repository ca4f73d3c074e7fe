package org.congvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.congvan.model.OfficialDocument;
import org.congvan.samples.Dispatch477;
import org.congvan.testkit.SampleDocuments;
import org.congvan.testkit.printed.PrintedLine;
import org.congvan.testkit.printed.PrintedPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Pages of findings by keyboard, in narrow windows and enlarged, and on paper. */
@Tag("office")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingsPageUseTest {

  /** The parts that must not lie on each other: marks, and the lines of entries. */
  private static final String OVERLAPS =
      """
      const parts = [...document.querySelectorAll('.mark, .kind, .path, .finding p, nav li:not(.finding)')];
      const boxes = parts.map(part => [part, part.getBoundingClientRect()]);
      const found = [];
      for (let i = 0; i < boxes.length; i++) {
        for (let j = i + 1; j < boxes.length; j++) {
          const [a, b] = [boxes[i][1], boxes[j][1]];
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (wide > 1 && high > 1) {
            found.push(boxes[i][0].outerHTML + ' lies on ' + boxes[j][0].outerHTML);
          }
        }
      }
      return found;
      """;

  /** A table that is wider than the window scrolls inside its sheet. */
  private static final String CUT_OFF =
      """
      return [...document.querySelectorAll('.mark, .finding, .finding *')].filter(part => {
        const table = part.closest('table');
        if (table && table.offsetWidth > document.documentElement.clientWidth) {
          return false;
        }
        const box = part.getBoundingClientRect();
        return box.left < 0 || box.right > document.documentElement.clientWidth;
      }).map(part => part.outerHTML);
      """;

  @TempDir static Path folder;

  private final Map<String, byte[]> pages = new LinkedHashMap<>();
  private Browser browser;

  @BeforeAll
  void start() {
    browser = Browser.start(folder);
    pages.putAll(SamplePages.faultyFindingsPages());
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void usualWindow() {
    browser.resize(1400, 1000, 1);
  }

  private int openPageOf477() {
    browser.open("477", SamplePages.findingsPage(Dispatch477.create(), Locale.ENGLISH));
    return browser.number("return document.querySelectorAll('.finding').length");
  }

  @Test
  void tabReachesEveryEntryAndEveryMark() {
    int count = openPageOf477();
    assertThat(count).isGreaterThan(10);
    List<String> reached = new ArrayList<>();
    int links = browser.number("return document.links.length");
    for (int i = 0; i < links; i++) {
      browser.press(Keys.TAB);
      reached.add(browser.text("return document.activeElement.getAttribute('href')"));
    }
    List<String> toPlaces = IntStream.rangeClosed(1, count).mapToObj(n -> "#place-" + n).toList();
    assertThat(reached.subList(0, count)).isEqualTo(toPlaces);
    assertThat(reached.subList(count, reached.size()))
        .containsAll(IntStream.rangeClosed(1, count).mapToObj(n -> "#finding-" + n).toList());
  }

  @Test
  void whereTheKeyboardIsCanBeSeen() {
    openPageOf477();
    browser.press(Keys.TAB);
    assertThat(browser.text("return getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
  }

  @Test
  void entryLeadsToItsMarkAndTheMarkBack() {
    int last = openPageOf477();
    browser.run("document.querySelector('#finding-" + last + " a').focus()");
    browser.press(Keys.ENTER);
    assertThat(browser.text("return document.activeElement.id")).isEqualTo("place-" + last);
    assertThat(inWindow("#place-" + last)).isTrue();

    browser.press(Keys.ENTER);
    assertThat(browser.text("return location.hash")).isEqualTo("#finding-" + last);
    assertThat(inWindow("#finding-" + last)).isTrue();
    browser.press(Keys.TAB);
    assertThat(browser.text("return document.activeElement.getAttribute('href')"))
        .isEqualTo("#place-" + last);
  }

  private boolean inWindow(String selector) {
    return browser.holds(
        "const box = document.querySelector('"
            + selector
            + "').getBoundingClientRect();"
            + "return box.top >= 0 && box.top < innerHeight"
            + " && box.left >= 0 && box.right <= innerWidth");
  }

  @Test
  void nothingIsCutOffOrLiesOnOtherPartsAt100Percent() {
    isWhole(1400, 1);
  }

  @Test
  void nothingIsCutOffOrLiesOnOtherPartsAt200Percent() {
    isWhole(1280, 2);
  }

  @Test
  void nothingIsCutOffOrLiesOnOtherPartsInANarrowWindowAt200Percent() {
    isWhole(640, 2);
  }

  private void isWhole(int width, int zoom) {
    browser.resize(width, 1000, zoom);
    SoftAssertions all = new SoftAssertions();
    pages.forEach(
        (name, page) -> {
          browser.open(name, page);
          String sideways =
              "return document.documentElement.scrollWidth > innerWidth"
                  + " || document.querySelector('.findings').scrollWidth"
                  + " > document.querySelector('.findings').clientWidth";
          all.assertThat(browser.holds(sideways)).as("%s scrolls sideways", name).isFalse();
          all.assertThat(browser.texts(OVERLAPS)).as(name).isEmpty();
          all.assertThat(browser.texts(CUT_OFF)).as("%s, cut off", name).isEmpty();
        });
    all.assertAll();
  }

  @Test
  void nothingLiesOnOtherPartsInPrint() {
    browser.media("print");
    SoftAssertions all = new SoftAssertions();
    pages.forEach(
        (name, page) -> {
          browser.open(name, page);
          all.assertThat(browser.texts(OVERLAPS)).as(name).isEmpty();
        });
    browser.media("screen");
    all.assertAll();
  }

  @Test
  void printedFindingsStandBeforeThePagesThatTheyMark() {
    int count = openPageOf477();
    PrintedPages printed = PrintedPages.ofPdf(folder, "findings", browser.print());
    int firstPage = printed.line("SỞ KHOA HỌC VÀ CÔNG NGHỆ").page();
    List<String> listed =
        printed.lines().stream()
            .filter(line -> line.page() < firstPage)
            .map(PrintedLine::text)
            .toList();
    for (int i = 1; i <= count; i++) {
      String number = i + ". ";
      assertThat(listed).as("finding %s", i).anyMatch(line -> line.startsWith(number));
    }
    assertThat(listed).anyMatch(line -> line.startsWith("ACCEPTABLE"));
    PrintedPages alone = printedAlone();
    assertThat(printed.pageCount() - firstPage + 1)
        .isBetween(alone.pageCount(), alone.pageCount() + 1);
  }

  @Test
  void printedAddressIsNotLost() {
    OfficialDocument document = SampleDocuments.everyBlock(LocalDate.of(2021, 3, 9));
    browser.open("address", SamplePages.findingsPage(document, Locale.ENGLISH));
    PrintedPages printed = PrintedPages.ofPdf(folder, "address", browser.print());
    assertThat(printed.lineThatBegins("E-Mail:").page()).isEqualTo(printed.pageCount());
  }

  private PrintedPages printedAlone() {
    browser.open("alone", SamplePages.page(Dispatch477.create()));
    return PrintedPages.ofPdf(folder, "alone-printed", browser.print());
  }
}
