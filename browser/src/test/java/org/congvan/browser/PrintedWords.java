package org.congvan.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.testkit.printed.OfficePrograms;

/** Words of a PDF file with their places. */
final class PrintedWords {

  private static final double MM_PER_POINT = 25.4 / 72;
  private static final double PAGE_NUMBER_MM = 17;

  private static final Pattern TOKEN =
      Pattern.compile(
          "<page width=\"([\\d.]+)\" height=\"([\\d.]+)\""
              + "|<word xMin=\"([\\d.]+)\" yMin=\"[\\d.]+\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\">"
              + "([^<]*)</word>");

  /** A word, and where its lower left corner is, in millimetres from the upper left. */
  record Word(int page, String text, double x, double y) {}

  private final List<Word> words = new ArrayList<>();
  private final List<int[]> sizes = new ArrayList<>();

  private PrintedWords() {}

  /** Reads a PDF, which is kept in a folder. */
  static PrintedWords of(Path folder, String name, byte[] pdf) {
    try {
      return of(folder, Files.write(folder.resolve(name + ".pdf"), pdf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PrintedWords of(Path folder, Path pdf) {
    String xml = OfficePrograms.run(folder, "pdftotext", "-bbox", pdf.toString(), "-").output();
    PrintedWords printed = new PrintedWords();
    Matcher tokens = TOKEN.matcher(xml);
    while (tokens.find()) {
      if (tokens.group(1) != null) {
        printed.sizes.add(
            new int[] {
              (int) Math.round(mm(tokens.group(1))), (int) Math.round(mm(tokens.group(2)))
            });
      } else {
        printed.words.add(
            new Word(
                printed.sizes.size(), tokens.group(5), mm(tokens.group(3)), mm(tokens.group(4))));
      }
    }
    return printed;
  }

  private static double mm(String points) {
    return Double.parseDouble(points) * MM_PER_POINT;
  }

  List<Word> page(int page) {
    return words.stream().filter(word -> word.page() == page).toList();
  }

  int pageCount() {
    return sizes.size();
  }

  int[] size(int page) {
    return sizes.get(page - 1);
  }

  /** How far the nearest such word on the same page is, in either direction. */
  double distance(Word word) {
    return page(word.page()).stream()
        .filter(each -> each.text().equals(word.text()))
        .mapToDouble(each -> Math.max(Math.abs(each.x() - word.x()), Math.abs(each.y() - word.y())))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /** The page number above the text of each page; empty for a page without one. */
  List<String> numbers() {
    List<String> numbers = new ArrayList<>();
    for (int page = 1; page <= pageCount(); page++) {
      numbers.add(
          page(page).stream()
              .filter(word -> word.y() < PAGE_NUMBER_MM)
              .map(Word::text)
              .reduce("", String::concat));
    }
    return numbers;
  }
}
