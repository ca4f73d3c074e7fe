package org.congvan.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The words of a docx file: those of its main part, paragraph by paragraph. */
final class WordDocument {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private WordDocument() {}

  static List<String> paragraphs(byte[] docx) throws IOException {
    NodeList found = mainPart(docx).getElementsByTagNameNS(W, "p");
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      paragraphs.add(text((Element) found.item(i)));
    }
    return paragraphs;
  }

  private static String text(Element paragraph) {
    StringBuilder text = new StringBuilder();
    NodeList all = paragraph.getElementsByTagNameNS(W, "*");
    for (int i = 0; i < all.getLength(); i++) {
      Node node = all.item(i);
      switch (node.getLocalName()) {
        case "t" -> text.append(node.getTextContent());
        case "br", "tab" -> {
          // A tab stop among the paragraph's properties is no character.
          if (node.getParentNode() != null && "r".equals(node.getParentNode().getLocalName())) {
            text.append(' ');
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }

  private static Document mainPart(byte[] docx) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return parse(zip.readAllBytes());
        }
      }
    }
    throw new AssertionError("No word/document.xml in the file");
  }

  private static Document parse(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException broken) {
      throw new AssertionError("word/document.xml is no XML", broken);
    }
  }
}
