package org.congvan.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A paper of the tests and what is in it.
 *
 * @param name what is special about it
 * @param paper its text
 * @param expected the fields in the order of {@link PaperFields}, such as {@code "date:
 *     2021-05-07"}
 */
record PaperCase(String name, String paper, List<String> expected) {

  @Override
  public String toString() {
    return name;
  }

  /** Reads the papers of a file of the tests. */
  static List<PaperCase> of(String file) throws IOException {
    List<PaperCase> cases = new ArrayList<>();
    String name = "";
    StringBuilder paper = new StringBuilder();
    List<String> expected = new ArrayList<>();
    boolean inPaper = false;
    for (String line : lines(file)) {
      if (line.startsWith("=== ")) {
        add(cases, name, paper, expected);
        name = line.substring(4);
        paper.setLength(0);
        expected.clear();
        inPaper = true;
      } else if (line.equals("---")) {
        inPaper = false;
      } else if (inPaper) {
        paper.append(line).append('\n');
      } else if (!name.isEmpty() && !line.isBlank()) {
        expected.add(line);
      }
    }
    add(cases, name, paper, expected);
    return cases;
  }

  private static void add(
      List<PaperCase> cases, String name, StringBuilder paper, List<String> expected) {
    if (!name.isEmpty()) {
      cases.add(new PaperCase(name, paper.toString(), List.copyOf(expected)));
    }
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = PaperCase.class.getResourceAsStream("/papers/" + file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().toList();
    }
  }
}
