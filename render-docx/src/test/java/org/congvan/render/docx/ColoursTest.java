package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.render.docx.DocxFile.all;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Letters are black; the stamps of urgency and confidentiality are bright red. */
class ColoursTest {

  private static final Pattern COLOUR = Pattern.compile("w:(?:color|fill)(?: w:val)?=\"(\\w+)\"");

  private static final DocxFile STAMPS =
      DocxFile.of(SampleDocuments.stamps(SampleDocuments.UNDER_DECREE));

  @Test
  void stampsOfUrgencyAndConfidentiality_areBrightRed_andNothingElseIs() {
    Set<String> red = new TreeSet<>();
    for (Element style : all(STAMPS.root("word/styles.xml"), "style")) {
      for (Element colour : all(style, "color")) {
        if (colour.getAttributeNS(DocxFile.W, "val").equals("FF0000")) {
          red.add(style.getAttributeNS(DocxFile.W, "styleId"));
        }
      }
    }
    assertThat(red).containsExactly("Confidentiality", "Urgency");
  }

  @Test
  void letters_areBlack() {
    for (String part : new String[] {"word/styles.xml", "word/document.xml"}) {
      for (DocxFile file :
          new DocxFile[] {
            STAMPS, DocxFile.of(SampleDocuments.report(SampleDocuments.UNDER_DECREE))
          }) {
        Set<String> colours = new TreeSet<>();
        Matcher colour = COLOUR.matcher(file.text(part));
        while (colour.find()) {
          colours.add(colour.group(1));
        }
        assertThat(colours).as(part).isSubsetOf("000000", "FF0000", "auto");
      }
    }
  }
}
