package org.congvan.read.docx.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.text.WordParagraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures broken one by one in rendered files, and mended. */
@Tag("once")
class MendCasesTest {

  /** A measure and how it is broken; a row of cases.tsv. */
  record Case(
      String name,
      String document,
      String part,
      String found,
      String put,
      Mend mend,
      String what,
      String after) {

    @Override
    public String toString() {
      return name;
    }

    byte[] broken() {
      return MendFile.with(MendFile.rendered(document), part, found, put);
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(MendCasesTest.class.getResourceAsStream("cases.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> List.of(line.split("\t", -1)))
              .map(
                  row ->
                      new Case(
                          row.get(0),
                          row.get(1),
                          row.get(2),
                          row.get(3),
                          row.get(4),
                          Mend.valueOf(row.get(5)),
                          row.get(6),
                          row.get(7)))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void fileIsAgainAsItWasRendered(Case each) {
    byte[] broken = each.broken();
    MendResult result = MendFile.mendAll(broken);
    assertThat(result.mended())
        .isNotEmpty()
        .allSatisfy(
            mended -> {
              assertThat(mended.mend()).isEqualTo(each.mend());
              assertThat(mended.what()).isEqualTo(each.what());
              if (!each.after().isEmpty()) {
                assertThat(mended.after()).isEqualTo(each.after());
              }
            });
    assertThat(result.left()).isEmpty();
    WordFile original = WordFile.open(MendFile.rendered(each.document()));
    WordFile mended = WordFile.open(result.bytes());
    assertThat(mended.document().sections()).isEqualTo(original.document().sections());
    assertThat(texts(mended)).isEqualTo(texts(original));
    for (int i = 0; i < original.document().paragraphs().size(); i++) {
      WordParagraph was = original.document().paragraphs().get(i);
      WordParagraph is = mended.document().paragraphs().get(i);
      assertThat(is.format().lines()).isEqualTo(was.format().lines());
      assertThat(is.format().after()).isEqualTo(was.format().after());
      assertThat(is.format().alignment()).isEqualTo(was.format().alignment());
      assertThat(is.format().firstLine()).isEqualTo(was.format().firstLine());
      for (int j = 0; j < is.runs().size(); j++) {
        WordParagraph same = was;
        assertThat(is.runs().get(j).format())
            .satisfies(
                format -> {
                  assertThat(format.size()).isEqualTo(same.runs().get(0).format().size());
                  assertThat(format.bold()).isEqualTo(same.runs().get(0).format().bold());
                  assertThat(format.italic()).isEqualTo(same.runs().get(0).format().italic());
                  assertThat(format.fonts().ascii()).isEqualTo("Times New Roman");
                  assertThat(format.fonts().highAnsi()).isEqualTo("Times New Roman");
                });
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void otherMends_changeNothing(Case each) {
    byte[] broken = each.broken();
    for (Mend mend : Mend.all()) {
      if (mend != each.mend()) {
        assertThat(MendFile.mend(broken, mend).bytes()).as(mend.name()).isEqualTo(broken);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everythingOutsideOfThePlace_isByteForByteTheSame(Case each) {
    byte[] broken = each.broken();
    byte[] mended = MendFile.mendAll(broken).bytes();
    assertThat(MendFile.names(mended)).isEqualTo(MendFile.names(broken));
    for (String name : MendFile.names(broken)) {
      if (!name.equals(each.part())) {
        assertThat(MendFile.packed(mended, name)).isEqualTo(MendFile.packed(broken, name));
      }
    }
    String before = MendFile.text(broken, each.part());
    String after = MendFile.text(mended, each.part());
    int same = 0;
    while (before.charAt(same) == after.charAt(same)) {
      same++;
    }
    int tail = 0;
    int most = Math.min(before.length(), after.length()) - same;
    while (tail < most
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    assertThat(before.length() - same - tail).as("characters replaced").isLessThan(200);
    assertThat(after.length() - same - tail).as("characters put there").isLessThan(200);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void mendedTwice_isTheSame(Case each) {
    byte[] once = MendFile.mendAll(each.broken()).bytes();
    MendResult twice = MendFile.mendAll(once);
    assertThat(twice.mended()).isEmpty();
    assertThat(twice.bytes()).isEqualTo(once);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void poi_readsTheSameText(Case each) throws IOException {
    String found = poi(MendFile.mendAll(each.broken()).bytes());
    assertThat(found).isEqualTo(poi(MendFile.rendered(each.document())));
  }

  private static String poi(byte[] file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      return text.getText();
    }
  }

  private static List<String> texts(WordFile file) {
    return file.document().paragraphs().stream().map(WordParagraph::text).toList();
  }
}
