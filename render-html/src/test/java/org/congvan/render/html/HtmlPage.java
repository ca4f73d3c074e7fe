package org.congvan.render.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentRenderer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a browser reads it. */
record HtmlPage(String source, Document parsed) {

  static HtmlPage of(OfficialDocument document) {
    return of(document, new HtmlRenderer());
  }

  static HtmlPage of(OfficialDocument document, DocumentRenderer renderer) {
    return of(new String(bytes(document, renderer), StandardCharsets.UTF_8));
  }

  static byte[] bytes(OfficialDocument document, DocumentRenderer renderer) {
    RegulationChoice choice =
        document.original().issuedOn().isPresent()
            ? RegulationChoice.byDateOfIssue()
            : RegulationChoice.under("nd30-2020");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.render(document, choice, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static HtmlPage of(String source) {
    try {
      HtmlDocumentBuilder parser = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
      return new HtmlPage(source, parser.parse(new InputSource(new StringReader(source))));
    } catch (IOException | SAXException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the elements in the order of the page. */
  List<Element> elements() {
    NodeList all = parsed.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }

  List<Element> elements(String name) {
    return elements(element -> element.getLocalName().equals(name));
  }

  List<Element> elements(Predicate<Element> which) {
    return elements().stream().filter(which).toList();
  }

  /** Returns the elements of a component, such as {@code signer-name}. */
  List<Element> components(String name) {
    return elements(element -> element.getAttribute("data-component").equals(name));
  }

  Element body() {
    return elements("body").get(0);
  }

  /** Returns the words below a node, without those that a test leaves out. */
  static String text(Node node, Predicate<Element> leftOut) {
    StringBuilder text = new StringBuilder();
    append(node, leftOut, text);
    return text.toString();
  }

  private static void append(Node node, Predicate<Element> leftOut, StringBuilder text) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getNodeValue());
    } else if (node instanceof Element element && !leftOut.test(element)) {
      boolean line = element.hasAttribute("data-component") || isLine(element.getLocalName());
      text.append(line ? "\n" : "");
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        append(child, leftOut, text);
      }
      text.append(line ? "\n" : "");
    }
  }

  private static boolean isLine(String element) {
    return switch (element) {
      case "br", "p", "td", "th", "caption", "figcaption", "li", "div" -> true;
      default -> false;
    };
  }
}
