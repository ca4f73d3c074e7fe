package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.read.docx.TestFile.p;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.congvan.layout.Length;
import org.congvan.read.docx.intake.ReadingNote;
import org.congvan.read.docx.intake.ReadingNote.Kind;
import org.congvan.read.docx.text.DrawnLine;
import org.congvan.read.docx.text.WordGraphic;
import org.congvan.read.docx.text.WordInline;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordPicture;
import org.congvan.read.docx.text.WordShape;
import org.congvan.read.docx.text.WordShape.Form;
import org.congvan.read.docx.text.WordShape.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, text boxes and pictures, in DrawingML and in VML. */
class DrawingTest {

  private static final String LINE =
      "<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"720000\""
          + " cy=\"0\"/></a:xfrm><a:prstGeom prst=\"line\"/>%s</wps:spPr>%s</wps:wsp>";

  @Test
  void lineOfDrawingMl_hasPlaceLengthAndThickness() {
    String drawn =
        LINE.replaceFirst(
                "%s",
                "<a:ln w=\"12700\"><a:solidFill><a:srgbClr val=\"ff0000\"/></a:solidFill></a:ln>")
            .replace("%s", "");
    WordShape shape = shape(anchored(drawn, "<wp:posOffset>360000</wp:posOffset>", 720_000, 0));
    assertThat(shape.form()).isEqualTo(Form.LINE);
    assertThat(shape.width()).isEqualTo(Length.mm(20));
    assertThat(shape.height()).isEqualTo(Length.ZERO);
    assertThat(shape.stroke()).isEqualTo(Length.pt(1));
    assertThat(shape.colour()).isEqualTo("FF0000");
    assertThat(shape.offset())
        .isEqualTo(new Offset(Length.mm(10), Length.mm(1), "column", "paragraph"));
    assertThat(shape.isHorizontalLine()).isTrue();
  }

  @Test
  void lineWhoseStyleDrawsIt_isDrawn() {
    String byStyle = "<wps:style><a:lnRef idx=\"1\"/></wps:style>";
    String line = LINE.replaceFirst("%s", "").replace("%s", byStyle);
    WordShape shape = shape(anchored(line, "<wp:align>center</wp:align>", 720_000, 0));
    assertThat(shape.isHorizontalLine()).isTrue();
    assertThat(shape.offset())
        .isEqualTo(new Offset(null, Length.mm(1), "column center", "paragraph"));
    String none = LINE.replaceFirst("%s", "<a:ln><a:noFill/></a:ln>").replace("%s", byStyle);
    assertThat(shape(anchored(none, "", 720_000, 0)).stroke()).isNull();
  }

  @Test
  void shapesOfAGroup_areMeasuredOnThePage() {
    String line = LINE.replaceFirst("%s", "<a:ln><a:solidFill/></a:ln>").replace("%s", "");
    String group =
        "<wpg:wgp><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"360000\" cy=\"360000\"/>"
            + "<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"1440000\" cy=\"720000\"/></a:xfrm>"
            + "</wpg:grpSpPr>"
            + line
            + "<wpg:grpSp><wpg:grpSpPr><a:xfrm><a:off x=\"1440000\" y=\"0\"/><a:ext cx=\"144000\""
            + " cy=\"720000\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"72000\" cy=\"720000\"/>"
            + "</a:xfrm></wpg:grpSpPr>"
            + line
            + "</wpg:grpSp></wpg:wgp>";
    List<WordShape> shapes =
        paragraph(anchored(group, "<wp:posOffset>0</wp:posOffset>", 360_000, 360_000)).shapes();
    assertThat(shapes).extracting(WordShape::width).containsExactly(Length.mm(5), Length.mm(10));
    assertThat(shapes.get(1).offset())
        .isEqualTo(new Offset(Length.mm(10), Length.mm(1), "column", "paragraph"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<v:line from=\"10pt,5pt\" to=\"110pt,5pt\" style=\"position:absolute\"/>",
        "<v:line from=\"110pt,5pt\" to=\"10pt,5pt\" style=\"position:absolute\" stroked=\"t\"/>",
        "<v:shape type=\"#_x0000_t32\" style=\"position:absolute;margin-left:10pt;margin-top:5pt;"
            + "width:100pt;height:0\"/>",
        "<v:shape o:spt=\"20\" style=\"position:absolute;left:10pt;top:5pt;width:100pt\"/>",
        "<v:group style=\"position:absolute;margin-left:0;margin-top:0;width:200pt;height:100pt\""
            + " coordsize=\"400,200\"><v:line style=\"position:absolute\" from=\"20,10\""
            + " to=\"220,10\"/></v:group>"
      })
  void linesOfVml_haveTheSamePlaceAndLength(String vml) {
    WordShape shape = shape("<w:pict>" + vml + "</w:pict>");
    assertThat(shape.isHorizontalLine()).isTrue();
    assertThat(shape.width()).isEqualTo(Length.pt(100));
    assertThat(shape.offset()).isEqualTo(new Offset(Length.pt(10), Length.pt(5), "text", "text"));
    assertThat(shape.stroke()).isEqualTo(new Length(9_525));
  }

  @Test
  void turnedLines_areMeasuredAsTheyAreSeen() {
    String turned =
        LINE.replace("<a:xfrm>", "<a:xfrm rot=\"-5400000\">")
            .replaceFirst("%s", "<a:ln><a:solidFill/></a:ln>")
            .replace("%s", "");
    WordShape upright = shape(anchored(turned, "", 720_000, 0));
    assertThat(upright.isHorizontalLine()).isFalse();
    assertThat(upright.height()).isEqualTo(Length.mm(20));
    for (String rotation : List.of("90", "270", "5898240fd")) {
      assertThat(
              shape(
                      "<w:pict><v:rect style=\"width:0;height:9pt;rotation:"
                          + rotation
                          + "\"/></w:pict>")
                  .isHorizontalLine())
          .isTrue();
    }
    assertThat(
            shape("<w:pict><v:rect style=\"width:9pt;height:0;rotation:180\"/></w:pict>")
                .isHorizontalLine())
        .isTrue();
  }

  @Test
  void strokeOfVml_isAsTheFileSays() {
    assertThat(
            shape(
                "<w:pict><v:line from=\"0,0\" to=\"9pt,0\" strokeweight=\"1.5pt\""
                    + " strokecolor=\"blue\" style=\"position:absolute;"
                    + "mso-position-horizontal:center;"
                    + "mso-position-horizontal-relative:margin\"/></w:pict>"))
        .satisfies(
            shape -> {
              assertThat(shape.stroke()).isEqualTo(new Length(19_050));
              assertThat(shape.colour()).isEqualTo("blue");
              assertThat(shape.offset())
                  .isEqualTo(new Offset(null, Length.ZERO, "margin center", "text"));
            });
    assertThat(shape("<w:pict><v:line stroked=\"f\"/></w:pict>").stroke()).isNull();
    assertThat(shape("<w:pict><v:rect><v:stroke on=\"f\"/></v:rect></w:pict>").stroke()).isNull();
    assertThat(shape("<w:pict><v:rect/></w:pict>").offset()).isNull();
  }

  @Test
  void levelLines_areFoundHoweverTheyWereMade() {
    String border = "<w:%s w:val=\"single\" w:sz=\"4\"/>";
    List<WordParagraph> paragraphs =
        TestFile.of(
                "<w:p><w:pPr><w:pBdr>"
                    + border.replace("%s", "bottom")
                    + "</w:pBdr></w:pPr><w:r><w:pict><v:line from=\"0,0\" to=\"9pt,0\"/></w:pict>"
                    + "<w:t>a</w:t></w:r></w:p><w:p><w:pPr><w:pBdr>"
                    + border.replace("%s", "top")
                    + border.replace("%s", "left")
                    + "</w:pBdr></w:pPr></w:p><w:p><w:pPr><w:pBdr>"
                    + border.replace("%s", "top")
                    + "</w:pBdr></w:pPr></w:p><w:p><w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr>"
                    + "<w:t> ____ </w:t></w:r></w:p>"
                    + p("__"))
            .document()
            .paragraphs();
    assertThat(paragraphs)
        .extracting(each -> each.drawnLines().stream().map(DrawnLine::source).toList())
        .containsExactly(
            List.of(DrawnLine.Source.SHAPE, DrawnLine.Source.BORDER_BELOW),
            List.of(),
            List.of(DrawnLine.Source.BORDER_ABOVE),
            List.of(DrawnLine.Source.TYPED),
            List.of());
    assertThat(paragraphs.get(0).drawnLines().get(0).length()).isEqualTo(Length.pt(9));
    // An underscore is half as wide as the letters are high.
    assertThat(paragraphs.get(3).drawnLines().get(0).length()).isEqualTo(Length.pt(20));
  }

  @Test
  void textBoxes_areReadOnce_afterTheirParagraph() {
    String box = "<w:txbxContent>" + p("trong hộp") + "</w:txbxContent>";
    String drawing =
        "<mc:AlternateContent><mc:Choice Requires=\"wps\">"
            + anchored(
                "<wps:wsp><wps:spPr><a:prstGeom prst=\"rect\"/></wps:spPr><wps:txbx>"
                    + box
                    + "</wps:txbx></wps:wsp>",
                "",
                360_000,
                360_000)
            + "</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
            + box
            + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>";
    List<WordParagraph> paragraphs =
        TestFile.of("<w:p><w:r><w:t>ngoài</w:t>" + drawing + "<w:t> hộp</w:t></w:r></w:p>")
            .document()
            .paragraphs();
    assertThat(paragraphs)
        .extracting(WordParagraph::text)
        .containsExactly("ngoài hộp", "trong hộp");
    assertThat(paragraphs.get(0).shapes().get(0).form()).isEqualTo(Form.RECTANGLE);
  }

  @Test
  void textBoxOfVml_andWordArt_areRead() {
    WordParagraph paragraph =
        paragraph(
            "<w:pict><v:shapetype id=\"_x0000_t202\"><v:stroke joinstyle=\"miter\"/></v:shapetype>"
                + "<v:shape type=\"#_x0000_t202\"><v:textbox><w:txbxContent>"
                + p("hộp")
                + "</w:txbxContent></v:textbox></v:shape><v:shape><v:textpath string=\"chữ vẽ\"/>"
                + "</v:shape></w:pict>");
    assertThat(paragraph.shapes())
        .flatExtracting(shape -> shape.blocks())
        .extracting(block -> ((WordParagraph) block).text())
        .containsExactly("hộp", "chữ vẽ");
  }

  @Test
  void pictures_leadToTheirBytes() {
    String picture =
        "<wp:docPr id=\"1\" descr=\"Con dấu\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>"
            + "<a:blip r:embed=\"r1\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>";
    WordFile file =
        TestFile.of(
                "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"360000\" cy=\"720000\"/>"
                    + picture
                    + "</wp:inline></w:drawing><w:pict><v:shape style=\"width:9pt;height:9pt\">"
                    + "<v:imagedata r:id=\"r1\"/></v:shape></w:pict></w:r></w:p>")
            .related("image", "media/a%20b.png")
            .part("word/media/a b.png", "png".getBytes(StandardCharsets.UTF_8))
            .open();
    List<WordInline> inlines = file.document().paragraphs().get(0).inlines();
    assertThat(inlines).hasSize(2).allMatch(WordPicture.class::isInstance);
    WordPicture first = (WordPicture) inlines.get(0);
    assertThat(first.part()).isEqualTo("word/media/a b.png");
    assertThat(first.description()).isEqualTo("Con dấu");
    assertThat(first.height()).isEqualTo(Length.mm(20));
    assertThat(first.inline()).isTrue();
    assertThat(file.part(first.part())).hasValue("png".getBytes(StandardCharsets.UTF_8));
    assertThat(file.contentType(first.part())).isEqualTo("image/png");
    assertThat(((WordPicture) inlines.get(1)).width()).isEqualTo(Length.pt(9));
  }

  @Test
  void namesWithEscapes_areFoundAsTheArchiveHasThem() {
    WordFile file =
        TestFile.of(
                "<w:p><w:r><w:pict><v:shape><v:imagedata r:id=\"r1\"/></v:shape></w:pict></w:r>"
                    + "</w:p>")
            .related("image", "media/a%20b.png")
            .part("word/media/a%20b.png", "png")
            .open();
    assertThat(file.document().paragraphs().get(0).inlines())
        .singleElement()
        .isInstanceOfSatisfying(
            WordPicture.class,
            picture -> assertThat(picture.part()).isEqualTo("word/media/a%20b.png"));
  }

  @Test
  void wordsOfChartsAndDiagrams_areRead() {
    String chart =
        "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><c:chart>"
            + "<c:title><a:p><a:r><a:t>Số </a:t></a:r><a:r><a:t>tin</a:t></a:r></a:p></c:title>"
            + "<c:ser><c:cat><c:strRef><c:f>A1</c:f><c:pt><c:v>Quý I</c:v></c:pt></c:strRef>"
            + "</c:cat>"
            + "<c:val><c:pt><c:v>12.5</c:v></c:pt></c:val></c:ser></c:chart></c:chartSpace>";
    String diagram =
        "<d xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:p><a:r><a:t>Sơ"
            + " đồ</a:t></a:r></a:p></d>";
    String graphic = "<a:graphic><a:graphicData>%s</a:graphicData></a:graphic>";
    WordFile file =
        TestFile.of(
                "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"360000\" cy=\"720000\"/>"
                    + "<wp:docPr id=\"1\" descr=\"Biểu đồ\"/>"
                    + graphic.replace("%s", "<c:chart r:id=\"r1\"/>")
                    + "</wp:inline><wp:inline>"
                    + graphic.replace(
                        "%s",
                        "<g:relIds xmlns:g="
                            + "\"http://schemas.openxmlformats.org/drawingml/2006/diagram\""
                            + " r:dm=\"r2\"/>")
                    + graphic.replace("%s", "<c:chart r:id=\"r3\"/>")
                    + "</wp:inline></w:drawing></w:r></w:p>")
            .related("chart", "charts/chart1.xml")
            .related("diagramData", "diagrams/data1.xml")
            .related("chart", "charts/none.xml")
            .part("word/charts/chart1.xml", chart)
            .part("word/diagrams/data1.xml", diagram)
            .open();
    List<WordInline> inlines = file.document().paragraphs().get(0).inlines();
    assertThat(inlines).hasSize(3).allMatch(WordGraphic.class::isInstance);
    WordGraphic first = (WordGraphic) inlines.get(0);
    assertThat(first.words()).containsExactly("Số tin", "Quý I", "12.5");
    assertThat(first.description()).isEqualTo("Biểu đồ");
    assertThat(first.width()).isEqualTo(Length.mm(10));
    assertThat(((WordGraphic) inlines.get(1)).words()).containsExactly("Sơ đồ");
    assertThat(((WordGraphic) inlines.get(2)).words()).isEmpty();
    assertThat(file.notes()).extracting(ReadingNote::kind).containsExactly(Kind.MISSING_PART);
  }

  @Test
  void pictureOutsideTheFile_hasNoPart() {
    WordFile file =
        TestFile.of(
                "<w:p><w:r><w:drawing><wp:inline><pic:pic><a:blip r:link=\"r1\"/></pic:pic>"
                    + "</wp:inline></w:drawing></w:r></w:p>")
            .related("image", "http://example.vn/a.png", "TargetMode=\"External\"")
            .open();
    assertThat(file.document().paragraphs().get(0).inlines())
        .singleElement()
        .isInstanceOfSatisfying(WordPicture.class, picture -> assertThat(picture.part()).isEmpty());
  }

  private static String anchored(String graphic, String across, long width, long height) {
    return "<w:drawing><wp:anchor><wp:positionH relativeFrom=\"column\">"
        + across
        + "</wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>36000"
        + "</wp:posOffset></wp:positionV><wp:extent cx=\""
        + width
        + "\" cy=\""
        + height
        + "\"/><a:graphic><a:graphicData>"
        + graphic
        + "</a:graphicData></a:graphic></wp:anchor></w:drawing>";
  }

  private static WordParagraph paragraph(String inRun) {
    return TestFile.of("<w:p><w:r>" + inRun + "</w:r></w:p>").paragraph(0);
  }

  private static WordShape shape(String inRun) {
    return paragraph(inRun).shapes().get(0);
  }
}
