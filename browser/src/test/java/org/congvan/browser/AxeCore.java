package org.congvan.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.congvan.testkit.printed.OfficePrograms;

/**
 * The rules of axe-core for pages that everybody can use. The script is the one that the system
 * property {@code congvan.axe} names.
 */
final class AxeCore {

  /** Of the four grades of axe-core the two that keep somebody from using a page. */
  private static final Pattern GRAVE = Pattern.compile("^(serious|critical) ");

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations']}).then(
        found => done(found.violations.map(each =>
          each.impact + ' ' + each.id + ': ' + each.help + ' ' + each.nodes.map(n => n.html).join(' '))),
        failure => done(['critical ' + failure]));
      """;

  private final String script;

  private AxeCore(String script) {
    this.script = script;
  }

  /** Reads the script; skips or fails the running test if it is missing. */
  static AxeCore load() {
    String file = System.getProperty("congvan.axe", "");
    OfficePrograms.require(!file.isEmpty(), "axe-core, named by -Dcongvan.axe=…");
    try {
      return new AxeCore(Files.readString(Path.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the grave faults of the page that a browser shows. */
  List<String> faults(Browser browser) {
    browser.run(script);
    return browser.textsLater(RUN).stream().filter(each -> GRAVE.matcher(each).find()).toList();
  }
}
