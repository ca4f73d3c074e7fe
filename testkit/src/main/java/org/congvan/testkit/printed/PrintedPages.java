package org.congvan.testkit.printed;

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

/**
 * A Word file as LibreOffice prints it: lines of text with their letters, and drawn lines, in
 * millimetres.
 *
 * <p>Needs {@code soffice}, {@code pdftohtml} and {@code pdftoppm}; call {@link #requirePrograms}
 * first. Not for use by many threads.
 */
public final class PrintedPages {

  private static final int UNITS_PER_POINT = 3;
  private static final int DOTS_PER_INCH = 300;
  private static final double MM_PER_POINT = 25.4 / 72;
  private static final double MM_PER_DOT = 25.4 / DOTS_PER_INCH;

  /**
   * Of Times New Roman and its metric equal: how far letters reach above their base line, in em.
   */
  private static final double ASCENT = 0.891;

  /** Grey values below this count as drawn. */
  private static final int DARK = 140;

  /** Shorter strokes are dashes and serifs. */
  private static final double SHORTEST_RULE_MM = 8;

  private static final Pattern TOKEN =
      Pattern.compile(
          "<page number=\"(\\d+)\"|<fontspec id=\"(\\d+)\" size=\"(\\d+)\" family=\"([^\"]*)\""
              + "|<text top=\"(\\d+)\" left=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\""
              + " font=\"(\\d+)\">(.*?)</text>");

  private final List<PrintedLine> lines = new ArrayList<>();
  private final Path folder;
  private final Path pdf;

  private PrintedPages(Path folder, Path pdf) {
    this.folder = folder;
    this.pdf = pdf;
  }

  /** Skips or fails the running test where a program that printing needs is missing. */
  public static void requirePrograms() {
    OfficePrograms.requireOnPath("soffice", "pdftohtml", "pdftoppm");
  }

  /**
   * Prints a Word file.
   *
   * @param folder an empty or own folder, in which files and pages are kept
   * @param name the file's name without its extension
   * @param docx the file's bytes
   * @return the pages
   * @throws AssertionError if LibreOffice makes no PDF of it
   */
  public static PrintedPages of(Path folder, String name, byte[] docx) {
    return all(folder, Map.of(name, docx)).get(0);
  }

  /**
   * Prints Word files in one run, because starting LibreOffice takes longer than printing.
   *
   * @param folder an empty or own folder, in which files and pages are kept
   * @param docx the files' bytes by their names without extension
   * @return the pages of each file, in the order of the map
   * @throws AssertionError if LibreOffice makes no PDF of one
   */
  public static List<PrintedPages> all(Path folder, Map<String, byte[]> docx) {
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
    docx.forEach((name, bytes) -> command.add(write(folder.resolve(name + ".docx"), bytes)));
    OfficePrograms.Outcome outcome = OfficePrograms.run(folder, command.toArray(new String[0]));
    List<PrintedPages> printed = new ArrayList<>();
    for (String name : docx.keySet()) {
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

  /**
   * Reads a PDF that a renderer has written.
   *
   * @param folder an empty or own folder, in which the file is kept
   * @param name the file's name without its extension
   * @param pdf the file's bytes
   * @return the pages
   */
  public static PrintedPages ofPdf(Path folder, String name, byte[] pdf) {
    Path file = folder.resolve(name + ".pdf");
    write(file, pdf);
    PrintedPages pages = new PrintedPages(folder, file);
    pages.read();
    return pages;
  }

  private static String write(Path file, byte[] bytes) {
    try {
      return Files.write(file, bytes).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    String xml =
        OfficePrograms.run(
                folder,
                "pdftohtml",
                "-xml",
                "-i",
                "-stdout",
                "-zoom",
                String.valueOf(UNITS_PER_POINT),
                "-fontfullname",
                pdf.toString())
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
        lines.add(
            new PrintedLine(
                page,
                plain(tokens.group(10)),
                mm(tokens.group(6)),
                mm(tokens.group(7)),
                mm(tokens.group(5)) + ASCENT * size * MM_PER_POINT,
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

  /**
   * Returns the lines of text.
   *
   * @return the lines of all pages, in the order in which they are printed
   */
  public List<PrintedLine> lines() {
    return List.copyOf(lines);
  }

  /**
   * Finds a line by its words.
   *
   * @param text all its words
   * @return the first such line
   * @throws AssertionError if there is none
   */
  public PrintedLine line(String text) {
    return lines.stream()
        .filter(line -> line.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No line \"" + text + "\" in " + lines));
  }

  /**
   * Finds a line by its first words.
   *
   * @param start its first words
   * @return the first such line
   * @throws AssertionError if there is none
   */
  public PrintedLine lineThatBegins(String start) {
    return lines.stream()
        .filter(line -> line.text().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No line begins \"" + start + "\" in " + lines));
  }

  /**
   * Returns how many pages have text.
   *
   * @return the number of the last page with text; 0 if there is none
   */
  public int pageCount() {
    return lines.stream().mapToInt(PrintedLine::page).max().orElse(0);
  }

  /**
   * Finds the lines drawn on a page.
   *
   * @param page the page, from 1
   * @return lines longer than a dash, from the top
   */
  public List<PrintedStroke> strokes(int page) {
    try {
      Path picture = folder.resolve("page-" + pdf.getFileName() + "-" + page);
      OfficePrograms.run(
          folder,
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
          picture.toString());
      return strokes(ImageIO.read(Path.of(picture + ".png").toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<PrintedStroke> strokes(BufferedImage image) {
    List<PrintedStroke> strokes = new ArrayList<>();
    for (int y = 0; y < image.getHeight(); y++) {
      int start = -1;
      for (int x = 0; x <= image.getWidth(); x++) {
        boolean dark = x < image.getWidth() && (image.getRGB(x, y) & 0xFF) < DARK;
        if (dark && start < 0) {
          start = x;
        } else if (!dark && start >= 0) {
          if ((x - start) * MM_PER_DOT > SHORTEST_RULE_MM) {
            add(strokes, new PrintedStroke(start * MM_PER_DOT, x * MM_PER_DOT, y * MM_PER_DOT));
          }
          start = -1;
        }
      }
    }
    return strokes;
  }

  /** A line is several rows of dots high; it counts once. */
  private static void add(List<PrintedStroke> strokes, PrintedStroke stroke) {
    boolean known =
        strokes.stream()
            .anyMatch(
                each ->
                    stroke.top() - each.top() < 0.7
                        && Math.abs(each.centre() - stroke.centre()) < 1);
    if (!known) {
      strokes.add(stroke);
    }
  }

  /**
   * Finds the stroke below a line of text.
   *
   * @param text the line of text
   * @return the line drawn below it
   * @throws AssertionError if there is none within 5 mm
   */
  public PrintedStroke strokeBelow(PrintedLine text) {
    List<PrintedStroke> strokes = strokes(text.page());
    return strokes.stream()
        .filter(stroke -> stroke.top() > text.baseline() && stroke.top() < text.baseline() + 5)
        .filter(stroke -> Math.abs(stroke.centre() - text.centre()) < 5)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No stroke below " + text + " in " + strokes));
  }
}
