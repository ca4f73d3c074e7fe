package org.congvan.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.congvan.text.VietnameseText;

/**
 * The text of the dispatch 477/SKHCN-TTNCUĐ as it came down, without the marks of its file format;
 * the paragraph that a page break cut in two is joined.
 */
final class SeedText {

  private static final String FILE = "cong-van-477-SKHCN-TTNCUD.md";
  private static final String CUT = "đẩy mạnh cải cách hành chính,\n\nnâng cao năng lực";

  private final List<String> lines;

  private SeedText(List<String> lines) {
    this.lines = lines;
  }

  static SeedText read() {
    String file = file();
    if (!file.contains(CUT)) {
      throw new AssertionError("The page break in the middle of a sentence is gone from " + FILE);
    }
    String plain =
        VietnameseText.normalize(file)
            .replace(CUT, CUT.replace("\n\n", " "))
            .replaceAll("(?m)^#+ ", "")
            .replace("*", "")
            .replaceAll("<(http[^>]*)>", "$1");
    return new SeedText(
        Arrays.stream(plain.split("\n")).map(String::strip).filter(s -> !s.isEmpty()).toList());
  }

  /** The text as the scan gave it, with its markup. */
  static String asItCame() {
    return file();
  }

  private static String file() {
    try (InputStream in = SeedText.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new AssertionError("Missing resource " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Every line from the number to the signer's name. */
  List<String> lines() {
    return lines;
  }

  /** From the first words after "Kính gửi: …" to "./.", a paragraph or heading a line. */
  List<String> body() {
    return lines.subList(indexOf("Phúc đáp"), indexOf("Trên đây là") + 1);
  }

  /** The lines above the body. */
  List<String> head() {
    return lines.subList(0, indexOf("Phúc đáp"));
  }

  /** The lines below the body. */
  List<String> end() {
    return lines.subList(indexOf("Trên đây là") + 1, lines.size());
  }

  /** A line without the number or mark in front, which records do not hold. */
  static String withoutMark(String line) {
    return line.replaceFirst("^(\\+ |- |[IVX]+\\. ?|\\d\\. ?)", "");
  }

  /** Text without any white space: whether it is set after a mark is a matter of print. */
  static String squeeze(String text) {
    return text.replaceAll("\\s+", "");
  }

  private int indexOf(String beginning) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(beginning)) {
        return i;
      }
    }
    throw new AssertionError("No line begins with " + beginning);
  }
}
