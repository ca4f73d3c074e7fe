package org.congvan.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.congvan.testkit.printed.OfficePrograms;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window: one session for all pages of a test class. */
final class Browser implements AutoCloseable {

  /** Kept, because a level is forgotten with its logger. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    // It warns that it has no protocol of this version of Chromium; none is used.
    SELENIUM.setLevel(Level.SEVERE);
  }

  private final Path folder;
  private final ChromeDriver driver;

  private Browser(Path folder, ChromeDriver driver) {
    this.folder = folder;
    this.driver = driver;
  }

  /**
   * Starts Chromium; skips or fails the running test where it or its driver is missing.
   *
   * @param folder where pages and the profile are kept
   */
  static Browser start(Path folder) {
    Path chromium = OfficePrograms.onPath("chromium");
    Path chromedriver = OfficePrograms.onPath("chromedriver");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--user-data-dir=" + folder.resolve("chromium"));
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(folder, new ChromeDriver(service, options));
  }

  /** Shows a page. */
  void open(String name, byte[] page) {
    try {
      driver.get(Files.write(folder.resolve(name + ".html"), page).toUri().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the browser has complained of since the last call. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(each -> each.getMessage())
        .toList();
  }

  /**
   * Shows pages in a window of a size.
   *
   * @param zoom 2 for 200 %: the window has half as many pixels of CSS
   */
  void resize(int width, int height, int zoom) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            width / zoom,
            "height",
            height / zoom,
            "deviceScaleFactor",
            zoom,
            "mobile",
            false));
  }

  /** Shows the page as it is printed, or as it is on the screen. */
  void media(String type) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", type));
  }

  /** Runs a script in the page. */
  void run(String script) {
    driver.executeScript(script);
  }

  /** Runs the body of a function in the page and returns its answer as a text. */
  String text(String script) {
    return answer(script).toString();
  }

  /** Runs the same for a number. */
  int number(String script) {
    return ((Number) answer(script)).intValue();
  }

  /** Runs the same for true or false. */
  boolean holds(String script) {
    return (Boolean) answer(script);
  }

  /** Runs the same for a list of texts. */
  List<String> texts(String script) {
    return ((List<?>) answer(script)).stream().map(Object::toString).toList();
  }

  private Object answer(String script) {
    return Objects.requireNonNull(driver.executeScript(script), script);
  }

  /** Runs a script that hands a list of texts to its last argument when it is ready. */
  List<String> textsLater(String script) {
    Object answer = Objects.requireNonNull(driver.executeAsyncScript(script), script);
    return ((List<?>) answer).stream().map(Object::toString).toList();
  }

  /** Presses a key where the focus is. */
  void press(Keys key) {
    driver.switchTo().activeElement().sendKeys(key);
  }

  /** Prints the page as its own rules for paper say, and returns the PDF. */
  byte[] print() {
    Map<String, Object> printed =
        driver.executeCdpCommand(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "generateTaggedPDF", true));
    return Base64.getDecoder()
        .decode(
            Objects.requireNonNull(printed.get("data"))
                .toString()
                .getBytes(StandardCharsets.US_ASCII));
  }

  /** Returns a picture of what the window shows, as PNG. */
  byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
