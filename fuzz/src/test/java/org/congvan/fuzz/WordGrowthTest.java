package org.congvan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening a Word file takes CPU time in proportion to its length, whatever its parts hold. */
class WordGrowthTest {

  private static final int LENGTH = 4_000;
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:p/>",
        "<w:t>a</w:t>",
        "<w:r><w:t>a</w:t></w:r>",
        "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>",
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>",
        "<w:fldChar w:fldCharType=\"begin\"/>",
        "<w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>a</w:t>",
        "<w:instrText>a </w:instrText>",
        "<v:line from=\"0,0\" to=\"1,1\"/>",
        "<w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc>",
        "<w:p><w:pPr><w:pStyle w:val=\"none\"/></w:pPr></w:p>",
        "<w:hyperlink/>",
        "&lt;xmlns"
      })
  void timeGrowsWithTheText(String piece) {
    assertGrowth(
        length ->
            WordFiles.withDocument(
                xml("<w:body>" + piece.repeat(length) + "</w:body>", "document")));
  }

  @Test
  void timeGrowsWithStyles_thatRestOnEachOther() {
    assertGrowth(
        length -> {
          StringBuilder styles = new StringBuilder();
          for (int i = 0; i < length; i++) {
            styles
                .append("<w:style w:type=\"paragraph\" w:styleId=\"")
                .append(i)
                .append("\"><w:basedOn w:val=\"")
                .append(i + 1)
                .append("\"/><w:pPr><w:tabs><w:tab w:pos=\"")
                .append(i)
                .append("\"/></w:tabs></w:pPr></w:style>");
          }
          return WordFiles.withPart("styles", xml(styles.toString(), "styles"));
        });
  }

  @Test
  void timeGrowsWithStyles_ifAllHaveOneHashCode() {
    assertGrowth(
        length -> {
          StringBuilder styles = new StringBuilder();
          for (int i = 0; i < length; i++) {
            styles
                .append("<w:style w:type=\"paragraph\" w:styleId=\"")
                .append(colliding(i))
                .append("\"/>");
          }
          return WordFiles.withPart("styles", xml(styles.toString(), "styles"));
        });
  }

  @Test
  void timeGrowsWithPartsOfATableStyle() {
    assertGrowth(
        length -> {
          StringBuilder parts = new StringBuilder("<w:style w:type=\"table\" w:styleId=\"t\">");
          for (int i = 0; i < length; i++) {
            parts.append("<w:tblStylePr w:type=\"").append(colliding(i)).append("\"/>");
          }
          return WordFiles.withPart("styles", xml(parts + "</w:style>", "styles"));
        });
  }

  @Test
  void timeGrowsWithLists_whoseNumbersFallTogether() {
    assertGrowth(
        length -> {
          StringBuilder lists = new StringBuilder("<w:abstractNum w:abstractNumId=\"1\"/>");
          for (int i = 0; i < length; i++) {
            lists
                .append("<w:num w:numId=\"")
                .append(i << 16)
                .append("\"><w:abstractNumId w:val=\"1\"/></w:num>");
          }
          return WordFiles.withPart("numbering", xml(lists.toString(), "numbering"));
        });
  }

  @Test
  void timeGrowsWithAStyleOfVml() {
    assertGrowth(
        length ->
            WordFiles.withDocument(
                xml(
                    "<w:body><v:rect style=\"" + ";".repeat(8 * length) + ":\"/></w:body>",
                    "document")));
  }

  private static void assertGrowth(IntFunction<byte[]> fileOfLength) {
    assertThat(
            Growth.fault(
                LENGTH,
                length -> {
                  byte[] file = fileOfLength.apply(length);
                  return () -> WordFiles.open(file);
                }))
        .isEmpty();
  }

  private static byte[] xml(String inner, String root) {
    return ("<w:" + root + W + ">" + inner + "</w:" + root + ">").getBytes(StandardCharsets.UTF_8);
  }

  /** A text of its own for each number; all have one hash code. */
  private static String colliding(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 14; bit++) {
      text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }
}
