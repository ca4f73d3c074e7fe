package org.congvan.read.docx.mend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.text.WordParagraph;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real files, mended as drafts: their words stay, and mending twice is mending once. */
class RealFilesMendTest {

  private static final DocxMender MENDER =
      DocxMender.of(MendOptions.of(MendFile.DECREE).mendingIssuedAsDrafts());

  /** A file, named in reports without its folder. */
  record Real(Path path) {
    @Override
    public String toString() {
      return String.valueOf(path.getFileName());
    }
  }

  static List<Real> files() throws IOException {
    String shared = System.getProperty("congvan.shared");
    assumeTrue(shared != null, "no folder of real files: -Dcongvan.shared");
    try (Stream<Path> found = Files.walk(Path.of(shared, "corpus"))) {
      return found
          .filter(path -> path.toString().endsWith(".docx"))
          .sorted()
          .map(Real::new)
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void wordsStay_andTwiceIsOnce(Real file, @TempDir Path folder) throws IOException {
    Path source = folder.resolve("a.docx");
    Path target = folder.resolve("b.docx");
    Files.copy(file.path(), source);
    MendResult result = MENDER.mend(source, target, Mend.all());
    byte[] given = Files.readAllBytes(source);
    assertThat(given).isEqualTo(Files.readAllBytes(file.path()));
    byte[] mended = Files.readAllBytes(target);
    Set<Mend> ofWords = EnumSet.of(Mend.BLANKS, Mend.ENCODINGS);
    boolean sameBlanks = result.mended().stream().noneMatch(each -> ofWords.contains(each.mend()));
    assertSameWords(given, mended, sameBlanks);
    assertOthersAreCopied(given, mended);
    MendResult again = MENDER.mend(WordFile.open(mended), Mend.all());
    assertThat(again.mended().size()).as("mended again").isZero();
    if (sameBlanks) {
      assertThat(poi(mended).equals(poi(given))).as("text as POI reads it").isTrue();
    }
  }

  /** Compared here anew, without what the mender does for it; no text is printed. */
  private static void assertSameWords(byte[] given, byte[] mended, boolean sameBlanks) {
    List<WordParagraph> before = WordFile.open(given).document().paragraphs();
    List<WordParagraph> after = WordFile.open(mended).document().paragraphs();
    assertThat(after.size()).isEqualTo(before.size());
    for (int i = 0; i < before.size(); i++) {
      String was = before.get(i).text();
      String is = after.get(i).text();
      boolean same =
          sameBlanks
              ? is.equals(was)
              : is.replace(" ", "").equals(was.replace(" ", "").replace('\u00D0', 'Đ'));
      assertThat(same).as(before.get(i).place().toString()).isTrue();
    }
  }

  private static void assertOthersAreCopied(byte[] given, byte[] mended) {
    Map<String, Boolean> changed =
        MendFile.names(given).stream()
            .collect(
                Collectors.toMap(
                    name -> name,
                    name ->
                        !Arrays.equals(
                            MendFile.packed(given, name), MendFile.packed(mended, name))));
    changed.forEach(
        (name, is) -> {
          if (is) {
            assertThat(name).matches("word/.*\\.xml(\\.rels)?|\\[Content_Types\\]\\.xml");
            assertThat(name).doesNotContain("styles").doesNotContain("settings");
          }
        });
  }

  private static String poi(byte[] file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      text.setFetchHyperlinks(false);
      StringBuilder body = new StringBuilder();
      document.getParagraphs().forEach(each -> body.append(each.getText()).append('\n'));
      document.getTables().forEach(each -> body.append(each.getText()).append('\n'));
      return body.toString();
    }
  }
}
