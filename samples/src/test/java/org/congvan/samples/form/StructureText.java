package org.congvan.samples.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.congvan.cli.plaintext.PlainTextRenderer;
import org.congvan.model.OfficialDocument;
import org.congvan.testkit.printed.OfficePrograms;

/** The letters of a document in the order in which they are read, without marks and blanks. */
final class StructureText {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]++");

  /** What a figure shows, and of a chart its values and what they are. */
  private static final Pattern FIGURE =
      Pattern.compile("(?m)^\\[[^\\]\\d][^\\]\\n]*+\\]$(?:(?:\\n.*\\|.*)+\\n\\(.*\\)$)?");

  private static final Pattern ADDRESS = Pattern.compile(" <[^>]*+>");

  private StructureText() {}

  /** Those of the structure of a PDF, without what figures show. */
  static String of(Path folder, String pdf) {
    String printed = OfficePrograms.run(folder, "pdfinfo", "-struct-text", pdf).output();
    StringBuilder words = new StringBuilder();
    int figure = -1;
    for (String line : printed.lines().toList()) {
      int depth = line.length() - line.stripLeading().length();
      String text = line.strip();
      if (figure >= 0 && depth > figure) {
        continue;
      }
      figure = text.startsWith("Figure") ? depth : -1;
      if (text.startsWith("\"")) {
        words.append(text);
      }
    }
    return letters(words.toString());
  }

  /** Those of the plain text, without what describes figures and addresses. */
  static String ofPlainText(OfficialDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PlainTextRenderer().render(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String text = out.toString(StandardCharsets.UTF_8);
    return letters(ADDRESS.matcher(FIGURE.matcher(text).replaceAll("")).replaceAll(""));
  }

  private static String letters(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return NO_LETTER.matcher(plain).replaceAll("");
  }
}
