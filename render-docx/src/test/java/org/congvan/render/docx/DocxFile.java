package org.congvan.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentRenderer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A rendered file, taken apart for tests. */
final class DocxFile {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final byte[] bytes;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private DocxFile(byte[] bytes) {
    this.bytes = bytes;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DocxFile of(OfficialDocument document) {
    return of(new DocxRenderer(), document);
  }

  static DocxFile of(DocumentRenderer renderer, OfficialDocument document) {
    return of(renderer, document, RegulationChoice.byDateOfIssue());
  }

  static DocxFile of(
      DocumentRenderer renderer, OfficialDocument document, RegulationChoice choice) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.render(document, choice, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read(out.toByteArray());
  }

  static DocxFile read(byte[] bytes) {
    return new DocxFile(bytes);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  String text(String part) {
    return new String(Objects.requireNonNull(parts.get(part), part), StandardCharsets.UTF_8);
  }

  Element root(String part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document document =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(Objects.requireNonNull(parts.get(part), part)));
      return document.getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(part, e);
    }
  }

  Element document() {
    return root("word/document.xml");
  }

  static List<Element> all(Element parent, String localName) {
    NodeList nodes = parent.getElementsByTagNameNS(W, localName);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  static boolean has(Element parent, String localName) {
    return !all(parent, localName).isEmpty();
  }

  static String attribute(Element parent, String element, String attribute) {
    return all(parent, element).get(0).getAttributeNS(W, attribute);
  }

  static String style(Element paragraph) {
    return attribute(paragraph, "pStyle", "val");
  }

  /** The words of a paragraph, line breaks as spaces. */
  static String words(Element paragraph) {
    StringBuilder words = new StringBuilder();
    NodeList nodes = paragraph.getElementsByTagNameNS(W, "*");
    for (int i = 0; i < nodes.getLength(); i++) {
      switch (nodes.item(i).getLocalName()) {
        case "t" -> words.append(nodes.item(i).getTextContent());
        case "br", "tab" -> words.append(' ');
        default -> {}
      }
    }
    return words.toString();
  }

  Element paragraph(String words) {
    return all(document(), "p").stream()
        .filter(paragraph -> words(paragraph).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No paragraph \"" + words + "\""));
  }
}
