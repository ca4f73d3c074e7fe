package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.congvan.model.OfficialDocument;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip archive around the parts. */
class DocxFileFormTest {

  private static final OfficialDocument DISPATCH =
      SampleDocuments.dispatch477(SampleDocuments.UNDER_CIRCULAR).build();

  private static DocxRenderer at(DocxCompression compression) {
    return DocxRenderer.builder().compression(compression).build();
  }

  @Test
  void entries_haveOneTimeAndNothingExtra(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("dispatch.docx");
    Files.write(file, DocxFile.of(DISPATCH).bytes());
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.getComment()).isNull();
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        names.add(entry.getName());
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
        assertThat(entry.getExtra()).isNull();
        assertThat(entry.getComment()).isNull();
      }
    }
    assertThat(names)
        .containsExactly(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/settings.xml",
            "word/footer1.xml");
  }

  @Test
  void compression_changesTheSizeAndNotTheParts() {
    Map<String, String> stored = texts(DocxFile.of(at(DocxCompression.STORED), DISPATCH));
    int size = Integer.MAX_VALUE;
    for (DocxCompression compression : DocxCompression.values()) {
      DocxFile file = DocxFile.of(at(compression), DISPATCH);
      assertThat(texts(file)).as("parts at %s", compression).isEqualTo(stored);
      assertThat(file.bytes().length).as("size at %s", compression).isLessThan(size);
      size = file.bytes().length;
    }
  }

  private static Map<String, String> texts(DocxFile file) {
    Map<String, String> texts = new LinkedHashMap<>();
    file.parts().keySet().forEach(part -> texts.put(part, file.text(part)));
    return texts;
  }

  @Test
  void dispatchOfFourPages_takesAtMost7point2KiB() {
    assertThat(DocxFile.of(DISPATCH).bytes()).hasSizeLessThanOrEqualTo(7_372);
  }

  @Test
  void nothingTellsOfTheMachine() {
    DocxFile.of(DISPATCH)
        .parts()
        .keySet()
        .forEach(
            part ->
                assertThat(DocxFile.of(DISPATCH).text(part))
                    .doesNotContain("docx4j", "Java", System.getProperty("os.name"), "<!--"));
  }

  @Test
  void docx4j_opensEverySample() {
    SampleDocuments.all()
        .forEach(
            (name, document) ->
                assertThatCode(
                        () ->
                            WordprocessingMLPackage.load(
                                    new ByteArrayInputStream(DocxFile.of(document).bytes()))
                                .getMainDocumentPart()
                                .getContents())
                    .as(name)
                    .doesNotThrowAnyException());
  }
}
