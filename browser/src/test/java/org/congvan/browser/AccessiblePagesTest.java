package org.congvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What axe-core finds in pages, and what the browser itself complains of. */
@Tag("office")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessiblePagesTest {

  @TempDir static Path folder;

  private AxeCore axe;
  private Browser browser;

  @BeforeAll
  void start() {
    axe = AxeCore.load();
    browser = Browser.start(folder);
    browser.resize(1400, 1000, 1);
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void pagesOfAllFormsHaveNoGraveFaults() {
    haveNoGraveFaults(SamplePages.pages(SamplePages.documents()));
  }

  @Test
  void findingsPagesHaveNoGraveFaults() {
    haveNoGraveFaults(SamplePages.faultyFindingsPages());
  }

  @Test
  void faultsAreFound() {
    String page =
        "<!DOCTYPE html><html><title>t</title><p style='color:#ccc'>Sở báo cáo.<img src=x>";
    browser.open("faults", page.getBytes(StandardCharsets.UTF_8));
    assertThat(axe.faults(browser))
        .anyMatch(each -> each.contains("image-alt"))
        .anyMatch(each -> each.contains("html-has-lang"))
        .anyMatch(each -> each.contains("color-contrast"));
    assertThat(browser.complaints()).isNotEmpty();
  }

  private void haveNoGraveFaults(Map<String, byte[]> pages) {
    browser.complaints();
    SoftAssertions all = new SoftAssertions();
    pages.forEach(
        (name, page) -> {
          browser.open(name, page);
          all.assertThat(axe.faults(browser)).as(name).isEmpty();
          all.assertThat(browser.complaints()).as("complaints of %s", name).isEmpty();
        });
    all.assertAll();
  }
}
