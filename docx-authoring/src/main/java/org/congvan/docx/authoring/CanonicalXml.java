package org.congvan.docx.authoring;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.congvan.render.docx.fragment.XmlText;
import org.docx4j.jaxb.Context;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes docx4j objects as XML that is the same whatever marshals them: fixed prefixes, attributes
 * by name, each namespace declared once where it is first needed.
 */
final class CanonicalXml {

  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final Map<String, String> PREFIXES =
      Map.of(
          XML,
          "xml",
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "w",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "r",
          "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
          "wp",
          "http://schemas.openxmlformats.org/drawingml/2006/main",
          "a",
          "http://schemas.openxmlformats.org/drawingml/2006/picture",
          "pic",
          "http://schemas.openxmlformats.org/drawingml/2006/chart",
          "c");

  /** What the parts that pieces are put into declare. */
  private static final Set<String> DECLARED_BY_SHELLS = Set.of("w", "r");

  private static final Set<String> DECLARED_AROUND_PIECES = Set.of("w", "r", "xml");

  private final StringBuilder xml = new StringBuilder();

  private CanonicalXml() {}

  /** Writes an object as a part of its own. */
  static String part(Object object) {
    return part(object, Set.of());
  }

  /** Writes an object as a part that declares what the pieces put into it may need. */
  static String shell(Object object) {
    return part(object, DECLARED_BY_SHELLS);
  }

  private static String part(Object object, Set<String> wanted) {
    CanonicalXml writer = new CanonicalXml();
    writer.xml.append(HEAD);
    writer.element(marshal(object), Set.of("xml"), wanted);
    return writer.xml.toString();
  }

  /** Writes an object as a piece of a part. */
  static String piece(Object object) {
    CanonicalXml writer = new CanonicalXml();
    writer.element(marshal(object), DECLARED_AROUND_PIECES, Set.of());
    return writer.xml.toString();
  }

  /** Writes what is inside an object. */
  static String inside(Object object) {
    return contentOf(marshal(object));
  }

  /** Writes what is inside the first element of a name inside an object. */
  static String inside(Object object, String localName) {
    Node found = marshal(object).getElementsByTagNameNS("*", localName).item(0);
    return contentOf(Objects.requireNonNull(found, localName));
  }

  private static String contentOf(Node parent) {
    CanonicalXml writer = new CanonicalXml();
    writer.children(parent, DECLARED_AROUND_PIECES);
    return writer.xml.toString();
  }

  private static Element marshal(Object object) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Document document = factory.newDocumentBuilder().newDocument();
      JAXBContext context = Context.jc;
      context.createMarshaller().marshal(object, document);
      return document.getDocumentElement();
    } catch (JAXBException | ParserConfigurationException e) {
      throw new IllegalStateException(
          "Cannot marshal " + object.getClass().getName() + " by docx4j", e);
    }
  }

  private void element(Element element, Set<String> declared, Set<String> wanted) {
    Map<String, String> attributes = attributes(element);
    Set<String> needed = new TreeSet<>(wanted);
    needed.add(prefix(element));
    attributes.keySet().stream()
        .filter(name -> name.indexOf(':') > 0)
        .forEach(name -> needed.add(name.substring(0, name.indexOf(':'))));
    needed.removeAll(declared);
    String name = prefix(element) + ":" + element.getLocalName();
    xml.append('<').append(name);
    needed.forEach(prefix -> attribute("xmlns:" + prefix, namespace(prefix)));
    attributes.forEach(this::attribute);
    if (element.hasChildNodes()) {
      xml.append('>');
      Set<String> known = new TreeSet<>(declared);
      known.addAll(needed);
      children(element, known);
      xml.append("</").append(name).append('>');
    } else {
      xml.append("/>");
    }
  }

  private void children(Node parent, Set<String> declared) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        element(element, declared, Set.of());
      } else {
        xml.append(XmlText.escape(child.getNodeValue()));
      }
    }
  }

  private static Map<String, String> attributes(Element element) {
    Map<String, String> attributes = new TreeMap<>();
    NamedNodeMap nodes = element.getAttributes();
    for (int i = 0; i < nodes.getLength(); i++) {
      Attr attribute = (Attr) nodes.item(i);
      if (List.of(attribute.getName().split(":", -1)).get(0).equals("xmlns")) {
        continue;
      }
      String local = Objects.requireNonNullElse(attribute.getLocalName(), attribute.getName());
      String name = attribute.getNamespaceURI() == null ? local : prefix(attribute) + ":" + local;
      attributes.put(name, attribute.getValue());
    }
    return attributes;
  }

  private static String prefix(Node node) {
    return Objects.requireNonNull(
        PREFIXES.get(node.getNamespaceURI()), () -> "Prefix for " + node.getNamespaceURI());
  }

  private static String namespace(String prefix) {
    return PREFIXES.entrySet().stream()
        .filter(entry -> entry.getValue().equals(prefix))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private void attribute(String name, String value) {
    xml.append(' ').append(name).append("=\"").append(XmlText.escape(value)).append('"');
  }
}
