package org.congvan.read.docx.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.page.WordPage;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every word of real papers is in what is read of them, whatever their lines are. */
class RealPapersTest {

  @BeforeEach
  void needsRealPapers() {
    assumeThat(System.getProperty("congvan.shared"))
        .as("no folder of real papers: -Dcongvan.shared")
        .isNotNull();
  }

  @Test
  void wordFiles_loseNoWord() throws IOException {
    for (Path path : files(".docx", "docx", "docx2")) {
      WordFile file = WordFile.open(path);
      List<PaperBlock> blocks = WordPage.of(file.document()).blocks();
      assertWhole(path, blocks, BodyReader.standard().withFiles(file::part).read(blocks));
    }
  }

  @Test
  void texts_loseNoWord() throws IOException {
    for (Path path : files(".txt", "headers", "headers2")) {
      List<PaperBlock> blocks = lines(Files.readString(path, StandardCharsets.UTF_8));
      assertWhole(path, blocks, BodyReader.standard().joiningCutLines().read(blocks));
    }
  }

  private static void assertWhole(Path path, List<PaperBlock> blocks, BodyReading reading) {
    List<Map<String, Integer>> found = new ArrayList<>();
    found.add(Words.ofBlocks(reading.content().body().blocks()));
    reading.doubts().forEach(doubt -> found.add(Words.of(doubt.text())));
    assertThat(Words.missing(Words.ofPaper(blocks), found))
        .as("words missing in " + path.getFileName())
        .hasSize(0);
  }

  private static List<PaperBlock> lines(String text) {
    List<PaperBlock> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      lines.add(
          new PaperLine(
              new PaperPlace.InText(lines.size() + 1),
              "",
              List.of(new PaperInline.Words(line, Set.of(), null)),
              null,
              false,
              false));
    }
    return lines;
  }

  private static List<Path> files(String ending, String... folders) throws IOException {
    Path corpus = Path.of(System.getProperty("congvan.shared"), "corpus");
    List<Path> files = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> found = Files.walk(corpus.resolve(folder))) {
        found.filter(path -> path.toString().endsWith(ending)).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
