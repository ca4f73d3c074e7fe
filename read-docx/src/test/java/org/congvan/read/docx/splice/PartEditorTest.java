package org.congvan.read.docx.splice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** XML changed at single places. */
class PartEditorTest {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  private static String document(String body) {
    return "<w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>";
  }

  private static PartEditor editor(String xml) {
    return PartEditor.of(xml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  private static String text(PartEditor editor) {
    return new String(editor.bytes(), StandardCharsets.UTF_8);
  }

  private static String size(String body, int paragraph, int run) {
    PartEditor editor = editor(document(body));
    assertThat(editor.setRun(paragraph, run, "sz", Map.of("val", "28"))).isTrue();
    String all = text(editor);
    String begin = document("");
    int start = begin.indexOf("</w:body>");
    return all.substring(start, all.length() - "</w:body></w:document>".length());
  }

  @Test
  void runWithoutProperties_getsThem() {
    assertThat(size("<w:p><w:r><w:t>a</w:t></w:r></w:p>", 1, 1))
        .isEqualTo("<w:p><w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t>a</w:t></w:r></w:p>");
  }

  @Test
  void emptyElements_areOpened() {
    assertThat(size("<w:p><w:r /></w:p>", 1, 1))
        .isEqualTo("<w:p><w:r ><w:rPr><w:sz w:val=\"28\"/></w:rPr></w:r></w:p>");
    assertThat(size("<w:p><w:r><w:rPr/></w:r></w:p>", 1, 1))
        .isEqualTo("<w:p><w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr></w:r></w:p>");
    PartEditor editor = editor(document("<w:p/>"));
    assertThat(editor.setParagraph(1, "jc", Map.of("val", "center"))).isTrue();
    editor.appendToParagraph(1, "<w:r/>");
    assertThat(text(editor)).contains("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r/></w:p>");
  }

  @Test
  void properties_standInTheOrderOfTheSchema() {
    assertThat(size("<w:p><w:r><w:rPr><w:b/><w:u w:val=\"single\"/></w:rPr></w:r></w:p>", 1, 1))
        .contains("<w:b/><w:sz w:val=\"28\"/><w:u w:val=\"single\"/>");
    assertThat(size("<w:p><w:r><w:rPr><w:lang w:val=\"vi\"/></w:rPr></w:r></w:p>", 1, 1))
        .contains("<w:rPr><w:sz w:val=\"28\"/><w:lang w:val=\"vi\"/></w:rPr>");
    PartEditor editor =
        editor(document("<w:p><w:pPr><w:pStyle w:val=\"A\"/><w:jc/></w:pPr></w:p>"));
    editor.setParagraph(1, "contextualSpacing", Map.of("val", "0"));
    editor.setParagraph(1, "spacing", Map.of("after", "120"));
    assertThat(text(editor))
        .contains(
            "<w:pStyle w:val=\"A\"/><w:spacing w:after=\"120\"/><w:contextualSpacing w:val=\"0\"/>"
                + "<w:jc/>");
  }

  @Test
  void attributes_areChangedWhereTheyStand() {
    PartEditor editor =
        editor(
            document(
                "<w:p><w:pPr><w:spacing w:line='240'  w:x=\"&gt;\" w:after=\"0\" /></w:pPr></w:p>"));
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    values.put("line", "276");
    values.put("after", null);
    values.put("before", "60");
    editor.setParagraph(1, "spacing", values);
    assertThat(text(editor)).contains("<w:spacing w:before=\"60\" w:line='276'  w:x=\"&gt;\" />");
  }

  @Test
  void otherPrefixes_areKept() {
    String xml =
        "<document xmlns=\""
            + W
            + "\" xmlns:x=\""
            + W
            + "\"><body><p><x:r><t>a</t></x:r></p></body></document>";
    PartEditor editor = editor(xml);
    assertThat(editor.setParagraph(1, "jc", Map.of("val", "center"))).isTrue();
    assertThat(editor.setRun(1, 1, "sz", Map.of("val", "28"))).isTrue();
    assertThat(text(editor))
        .contains(
            "<p><pPr><jc x:val=\"center\"/></pPr><x:r><x:rPr><x:sz x:val=\"28\"/></x:rPr><t>");
  }

  @Test
  void prefixThatMeansSomethingElse_isNoWord() {
    PartEditor editor =
        editor(document("<w:p><a xmlns:w=\"urn:other\"><w:p><w:r/></w:p></a><w:r/></w:p>"));
    assertThat(editor.setRun(1, 1, "sz", Map.of("val", "28"))).isTrue();
    assertThat(editor.setRun(1, 2, "sz", Map.of("val", "28"))).isFalse();
    assertThat(editor.text(2)).isEmpty();
    assertThat(text(editor)).contains("</a><w:r><w:rPr>");
  }

  @Test
  void withoutAPrefixForAttributes_nothingIsChanged() {
    String xml = "<document xmlns=\"" + W + "\"><body><p><r/></p></body></document>";
    PartEditor editor = editor(xml);
    assertThat(editor.setRun(1, 1, "sz", Map.of("val", "28"))).isFalse();
    assertThat(text(editor)).isEqualTo(xml);
  }

  @Test
  void propertyThatIsThereTwice_isLeft() {
    PartEditor editor =
        editor(
            document(
                "<w:p><w:r><w:rPr><w:sz w:val=\"1\"/><w:sz w:val=\"2\"/></w:rPr></w:r></w:p>"));
    assertThat(editor.setRun(1, 1, "sz", Map.of("val", "28"))).isFalse();
    PartEditor twice = editor(document("<w:p><w:pPr/><w:pPr/></w:p>"));
    assertThat(twice.setParagraph(1, "jc", Map.of("val", "center"))).isFalse();
  }

  @Test
  void paragraphsAndRuns_areCountedAsPlacesCountThem() {
    String box =
        "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:txbxContent><w:p><w:r><w:t>in</w:t></w:r></w:p>"
            + "</w:txbxContent></w:r><w:r><w:t>b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r></w:p>";
    PartEditor editor = editor(document(box));
    assertThat(editor.text(1).orElseThrow().text()).isEqualTo("a\uFFFCb");
    assertThat(editor.text(2).orElseThrow().text()).isEqualTo("in");
    assertThat(editor.text(3).orElseThrow().text()).isEqualTo("c");
    assertThat(editor.text(4)).isEmpty();
    assertThat(editor.text(1).orElseThrow().run(2)).isEqualTo(3);
  }

  @Test
  void encodings_areKept() {
    for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      byte[] plain = document("<w:p><w:r><w:t>Độc</w:t></w:r></w:p>").getBytes(charset);
      PartEditor editor = PartEditor.of(plain).orElseThrow();
      editor.setRun(1, 1, "sz", Map.of("val", "28"));
      assertThat(new String(editor.bytes(), charset))
          .isEqualTo(
              document("<w:p><w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t>Độc</w:t></w:r></w:p>"));
    }
    byte[] marked = ("\uFEFF" + document("<w:p/>")).getBytes(StandardCharsets.UTF_8);
    assertThat(PartEditor.of(marked).orElseThrow().bytes()).isEqualTo(marked);
  }

  @Test
  void commentsAndCdata_areNoTags() {
    String body =
        "<!-- <w:p> --><?x <w:p>?><w:p><w:r><w:t><![CDATA[<w:r>]]></w:t></w:r><w:r><w:t>b</w:t>"
            + "</w:r></w:p>";
    PartEditor editor = editor(document(body));
    assertThat(editor.text(1).orElseThrow().text()).isEqualTo("\uFFFCb");
  }

  @Test
  void strictForm_isTheSame() {
    PartEditor editor = editor(document("<w:p><w:r/></w:p>").replace(W, STRICT));
    assertThat(editor.setRun(1, 1, "b", Map.of("val", "1"))).isTrue();
    assertThat(editor.vocabulary()).isEqualTo(STRICT);
  }

  @Test
  void textsThatAreNoSoundXml_haveNoEditor() {
    for (String broken :
        List.of(
            "",
            "<",
            "<a",
            "<a>",
            "</a>",
            "<a b>",
            "<a b=c/>",
            "<a b=\"c/>",
            "<!DOCTYPE a><a/>",
            "<a><!-- </a>",
            "<a/><",
            "<a /x>")) {
      assertThat(PartEditor.of(broken.getBytes(StandardCharsets.UTF_8))).as(broken).isEmpty();
    }
    assertThat(PartEditor.of(new byte[] {'<', 'a', (byte) 0xC3, '/', '>'})).isEmpty();
  }

  @Test
  void trackedChanges_areSeen() {
    assertThat(editor(document("<w:p><w:ins><w:r/></w:ins></w:p>")).isTracked()).isTrue();
    assertThat(editor(document("<w:p><w:r/></w:p>")).isTracked()).isFalse();
  }

  @Test
  void sectionsOfParagraphsAndBody_areCountedInOrder() {
    PartEditor editor =
        editor(
            document(
                "<w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:p/>"
                    + "<w:sectPr><w:pgSz w:w=\"1\"/></w:sectPr>"));
    assertThat(editor.sections()).isEqualTo(2);
    editor.setSection(0, "pgMar", Map.of("left", "1701"));
    editor.setSection(1, "titlePg", Map.of());
    editor.prependToSection(1, "<w:headerReference/>");
    assertThat(text(editor))
        .contains("<w:pPr><w:sectPr><w:pgMar w:left=\"1701\"/></w:sectPr></w:pPr>")
        .contains("<w:sectPr><w:headerReference/><w:pgSz w:w=\"1\"/><w:titlePg/></w:sectPr>");
  }

  @Test
  void characters_areReplacedWhereTheyAreWritten() {
    PartEditor editor =
        editor(document("<w:p><w:r><w:t xml:space=\"preserve\">a&#x20; &amp;b</w:t></w:r></w:p>"));
    ParagraphText text = editor.text(1).orElseThrow();
    assertThat(text.text()).isEqualTo("a  &b");
    editor.replace(text, 1, 2, "");
    editor.replace(text, 3, 5, "<c>");
    assertThat(text(editor)).contains("preserve\">a &lt;c&gt;</w:t>");
  }

  @Test
  void whiteSpaceThatIsNotKept_isNotChangeable() {
    ParagraphText text =
        editor(document("<w:p><w:r><w:t> a b </w:t></w:r></w:p>")).text(1).orElseThrow();
    assertThat(text.isChangeable(0)).isFalse();
    assertThat(text.isChangeable(2)).isTrue();
    assertThat(text.isChangeable(4)).isFalse();
  }

  @Test
  void appendingToAParagraphThatIsNotThere_isRefused() {
    assertThatThrownBy(() -> editor(document("")).appendToParagraph(1, "<w:r/>"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
