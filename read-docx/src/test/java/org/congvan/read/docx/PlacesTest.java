package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.read.docx.TestFile.p;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.congvan.read.docx.text.WordSection;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Places lead whoever counts the tags of a part to the same run. */
class PlacesTest {

  @Test
  void runsOfAMadeFile_areWhereTheirPlacesSay() throws IOException {
    String box = "<w:txbxContent>" + p("trong hộp") + "</w:txbxContent>";
    byte[] file =
        TestFile.of(
                p("a")
                    + "<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:t>b</w:t>"
                    + "</w:r>"
                    + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:wsp>"
                    + box
                    + "</wps:wsp></mc:Choice><mc:Fallback><w:pict>"
                    + box
                    + "</w:pict></mc:Fallback></mc:AlternateContent></w:r><m:oMath><m:r>"
                    + "<m:t>c</m:t>"
                    + "</m:r></m:oMath><w:ins><w:r><w:t>d</w:t></w:r></w:ins></w:p><w:tbl>"
                    + "<w:tr><w:tc>"
                    + p("e")
                    + "</w:tc></w:tr></w:tbl>"
                    + p("f"))
            .bytes();
    assertThat(wrongPlaces(WordFile.open(file))).isEmpty();
  }

  @Test
  void runsOfRealFiles_areWhereTheirPlacesSay() throws IOException {
    String shared = System.getProperty("congvan.shared");
    assumeTrue(shared != null, "no folder of real files: -Dcongvan.shared");
    for (String folder : List.of("docx", "docx2")) {
      try (Stream<Path> files = Files.list(Path.of(shared, "corpus", folder))) {
        for (Path path : files.filter(each -> each.toString().endsWith(".docx")).toList()) {
          assertThat(wrongPlaces(WordFile.open(path))).as(path.getFileName().toString()).isEmpty();
        }
      }
    }
  }

  /** Places of runs whose text is not in the run that the place leads to. */
  private static List<WordPlace> wrongPlaces(WordFile file) {
    List<WordParagraph> paragraphs = new ArrayList<>(file.document().paragraphs());
    file.document().notes().forEach(note -> paragraphs.addAll(note.paragraphs()));
    for (WordSection section : file.document().sections()) {
      section.headers().values().forEach(story -> paragraphs.addAll(story.paragraphs()));
      section.footers().values().forEach(story -> paragraphs.addAll(story.paragraphs()));
    }
    Map<String, NodeList> parts = new HashMap<>();
    List<WordPlace> wrong = new ArrayList<>();
    for (WordParagraph paragraph : paragraphs) {
      for (WordRun run : paragraph.runs()) {
        NodeList elements = parts.computeIfAbsent(run.place().part(), part -> elements(file, part));
        Element element = (Element) elements.item(run.place().paragraph() - 1);
        List<Element> runs = new ArrayList<>();
        addRuns(element, runs);
        String text = words(runs.get(run.place().run() - 1).getTextContent());
        if (!text.contains(words(run.text()))) {
          wrong.add(run.place());
        }
      }
    }
    return wrong;
  }

  private static void addRuns(Node parent, List<Element> runs) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      boolean paragraph =
          TestFile.W.equals(child.getNamespaceURI()) && "p".equals(child.getLocalName());
      if (child instanceof Element element && !paragraph) {
        String vocabulary = String.valueOf(element.getNamespaceURI());
        if ("r".equals(element.getLocalName())
            && (vocabulary.equals(TestFile.W) || vocabulary.endsWith("/math"))) {
          runs.add(element);
        }
        addRuns(element, runs);
      }
    }
  }

  private static NodeList elements(WordFile file, String part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(file.part(part).orElseThrow()))
          .getElementsByTagNameNS(TestFile.W, "p");
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(part, e);
    }
  }

  /** Only letters and digits: tabs and signs are elements in the file. */
  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]++", "");
  }
}
