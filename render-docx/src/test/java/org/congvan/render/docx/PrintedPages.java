package org.congvan.render.docx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.congvan.model.OfficialDocument;

/** A document as LibreOffice prints it: lines of text with their letters, and drawn lines. */
final class PrintedPages {

  private static final int UNITS_PER_POINT = 3;
  private static final int DOTS_PER_INCH = 300;
  private static final double MM_PER_POINT = 25.4 / 72;
  private static final double MM_PER_DOT = 25.4 / DOTS_PER_INCH;
  private static final int DARK = 140;

  private static final Pattern TOKEN =
      Pattern.compile(
          "<page number=\"(\\d+)\"|<fontspec id=\"(\\d+)\" size=\"(\\d+)\" family=\"([^\"]*)\""
              + "|<text top=\"(\\d+)\" left=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\""
              + " font=\"(\\d+)\">(.*?)</text>");

  /**
   * A line of text.
   *
   * @param baseline from the upper edge of the sheet, in mm, as are left and width from the left
   */
  record Line(
      int page,
      String text,
      double left,
      double width,
      double baseline,
      double points,
      String font) {

    double right() {
      return left + width;
    }

    double centre() {
      return left + width / 2;
    }

    boolean bold() {
      return font.contains("Bold");
    }

    boolean italic() {
      return font.contains("Italic");
    }
  }

  /** A drawn horizontal line, in mm from the upper left corner of the sheet. */
  record Rule(double left, double right, double top) {
    double length() {
      return right - left;
    }

    double centre() {
      return (left + right) / 2;
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final Path folder;
  private final Path pdf;

  private PrintedPages(Path folder, Path pdf) {
    this.folder = folder;
    this.pdf = pdf;
  }

  static PrintedPages of(Path folder, String name, OfficialDocument document) {
    return all(folder, Map.of(name, document)).get(0);
  }

  /** Prints documents in one run, because starting LibreOffice takes longer than printing. */
  static List<PrintedPages> all(Path folder, Map<String, OfficialDocument> documents) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
    documents.forEach((name, document) -> command.add(write(folder, name, document)));
    OfficeTools.Outcome outcome = OfficeTools.run(folder, command);
    List<PrintedPages> printed = new ArrayList<>();
    for (String name : documents.keySet()) {
      Path pdf = folder.resolve(name + ".pdf");
      if (!Files.exists(pdf)) {
        throw new AssertionError("LibreOffice made no PDF of " + name + ": " + outcome.output());
      }
      PrintedPages pages = new PrintedPages(folder, pdf);
      pages.read();
      printed.add(pages);
    }
    return printed;
  }

  private static String write(Path folder, String name, OfficialDocument document) {
    try {
      return Files.write(folder.resolve(name + ".docx"), DocxFile.of(document).bytes()).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    String xml =
        OfficeTools.run(
                folder,
                List.of(
                    "pdftohtml",
                    "-xml",
                    "-i",
                    "-stdout",
                    "-zoom",
                    String.valueOf(UNITS_PER_POINT),
                    "-fontfullname",
                    pdf.toString()))
            .output();
    Map<String, String> families = new HashMap<>();
    Map<String, Double> sizes = new HashMap<>();
    int page = 0;
    Matcher tokens = TOKEN.matcher(xml);
    while (tokens.find()) {
      if (tokens.group(1) != null) {
        page = Integer.parseInt(tokens.group(1));
      } else if (tokens.group(2) != null) {
        sizes.put(tokens.group(2), Double.parseDouble(tokens.group(3)) / UNITS_PER_POINT);
        families.put(tokens.group(2), tokens.group(4));
      } else {
        double size = Objects.requireNonNull(sizes.get(tokens.group(9)));
        // The top of a line's box stands the ascent above its base line.
        double baseline = mm(tokens.group(5)) + 0.891 * size * MM_PER_POINT;
        lines.add(
            new Line(
                page,
                plain(tokens.group(10)),
                mm(tokens.group(6)),
                mm(tokens.group(7)),
                baseline,
                size,
                Objects.requireNonNull(families.get(tokens.group(9)))));
      }
    }
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .strip();
  }

  private static double mm(String units) {
    return Double.parseDouble(units) / UNITS_PER_POINT * MM_PER_POINT;
  }

  List<Line> lines() {
    return lines;
  }

  Line line(String text) {
    return lines.stream()
        .filter(line -> line.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No line \"" + text + "\" in " + lines));
  }

  int pageCount() {
    return lines.stream().mapToInt(Line::page).max().orElse(0);
  }

  /** Finds the lines drawn on a page that are longer than a dash, from the top. */
  List<Rule> rules(int page) {
    try {
      Path picture = folder.resolve("page-" + pdf.getFileName() + "-" + page);
      OfficeTools.run(
          folder,
          List.of(
              "pdftoppm",
              "-r",
              String.valueOf(DOTS_PER_INCH),
              "-png",
              "-singlefile",
              "-f",
              String.valueOf(page),
              "-l",
              String.valueOf(page),
              pdf.toString(),
              picture.toString()));
      return rules(ImageIO.read(Path.of(picture + ".png").toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Rule> rules(BufferedImage image) {
    List<Rule> rules = new ArrayList<>();
    for (int y = 0; y < image.getHeight(); y++) {
      int start = -1;
      for (int x = 0; x <= image.getWidth(); x++) {
        boolean dark = x < image.getWidth() && (image.getRGB(x, y) & 0xFF) < DARK;
        if (dark && start < 0) {
          start = x;
        } else if (!dark && start >= 0) {
          if ((x - start) * MM_PER_DOT > 8) {
            add(rules, new Rule(start * MM_PER_DOT, x * MM_PER_DOT, y * MM_PER_DOT));
          }
          start = -1;
        }
      }
    }
    return rules;
  }

  /** A line is several rows of dots high; it counts once. */
  private static void add(List<Rule> rules, Rule rule) {
    boolean known =
        rules.stream()
            .anyMatch(
                each ->
                    rule.top() - each.top() < 0.7 && Math.abs(each.centre() - rule.centre()) < 1);
    if (!known) {
      rules.add(rule);
    }
  }

  /** Finds the rule line below a line of text. */
  Rule ruleBelow(Line text) {
    return rules(text.page()).stream()
        .filter(rule -> rule.top() > text.baseline() && rule.top() < text.baseline() + 5)
        .filter(rule -> Math.abs(rule.centre() - text.centre()) < 5)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("No rule below " + text + " in " + rules(text.page())));
  }
}
