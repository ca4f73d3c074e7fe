package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.congvan.read.docx.page.WordPage;
import org.congvan.read.docx.plain.TextPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of a paper stands in the document that is read from it, or is listed. */
@Tag("once")
class KeptWordsTest {

  /**
   * Papers of which words are counted as lost, for these reasons: forms with two numbers that are
   * blanks with a footnote; a scan in which the name of a type was misread and is written anew.
   */
  private static final Set<String> COUNTED_AS_LOST = Set.of("Phuluc3.docx");

  /** Its label "S6" is read as "Số". */
  private static final String MISREAD = "letters misread: number, addressee and recipients";

  static List<PaperCase> papers() throws IOException {
    List<PaperCase> papers = new ArrayList<>(PaperCase.of("heads-and-feet.txt"));
    papers.addAll(PaperCase.of("kinds-of-papers.txt"));
    return papers.stream().filter(each -> !each.name().equals(MISREAD)).toList();
  }

  @ParameterizedTest
  @MethodSource("papers")
  void everyWordOfAnInventedPaper_isKept(PaperCase paper) {
    assertThat(
            KeptWords.lost(
                TextPage.of(paper.paper()), List.of(), TextReader.standard().read(paper.paper())))
        .isEmpty();
  }

  @Test
  void everyWordOfRealTexts_isKept() throws IOException {
    Set<String> losing = new TreeSet<>();
    for (Path file : files("corpus/headers", "corpus/headers2")) {
      String text = Files.readString(file);
      if (!KeptWords.lost(TextPage.of(text), List.of(), TextReader.standard().read(text))
          .isEmpty()) {
        losing.add(name(file));
      }
    }

    assertThat(losing).isEmpty();
  }

  @Test
  void everyWordOfRealWordFiles_isKept() throws IOException {
    Set<String> losing = new TreeSet<>();
    for (Path path : files("corpus/docx", "corpus/docx2")) {
      WordFile file = WordFile.open(path);
      if (!KeptWords.lost(
              WordPage.of(file.document()),
              WordPage.unprinted(file.document()),
              DocxReader.standard().read(file))
          .isEmpty()) {
        losing.add(name(path));
      }
    }

    assertThat(losing).isEqualTo(COUNTED_AS_LOST);
  }

  private static List<Path> files(String... folders) throws IOException {
    String shared = System.getProperty("congvan.shared", "");
    assumeTrue(!shared.isEmpty(), "congvan.shared says where the real papers are");
    List<Path> files = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> all = Files.list(Path.of(shared, folder))) {
        all.filter(path -> name(path).endsWith(".txt") || name(path).endsWith(".docx"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
