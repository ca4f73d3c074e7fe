package org.congvan.render.xlsx;

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
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A written workbook, taken apart for tests. */
final class XlsxFile {

  private final byte[] bytes;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private XlsxFile(byte[] bytes) {
    this.bytes = bytes;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static XlsxFile of(FigureWorkbook workbook) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new XlsxWriter().write(workbook, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new XlsxFile(out.toByteArray());
  }

  static XlsxFile of(FigureSheet... sheets) {
    return of(Figures.workbook(sheets));
  }

  byte[] bytes() {
    return bytes.clone();
  }

  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  String text(String part) {
    return new String(Objects.requireNonNull(parts.get(part), part), StandardCharsets.UTF_8);
  }

  Element root(String part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(Objects.requireNonNull(parts.get(part), part)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(part, e);
    }
  }

  static List<Element> all(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  Element cell(String address) {
    return all(root("xl/worksheets/sheet1.xml"), "c").stream()
        .filter(cell -> cell.getAttribute("r").equals(address))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No cell " + address));
  }

  /** What a cell of the first sheet holds, such as {@code n 1250} or {@code s Sở Nội vụ}. */
  String value(String address) {
    Element cell = cell(address);
    List<Element> values = all(cell, "v");
    if (values.isEmpty()) {
      return "";
    }
    String value = values.get(0).getTextContent();
    String type = cell.getAttribute("t");
    return type + " " + (type.equals("s") ? string(Integer.parseInt(value)) : value);
  }

  private String string(int index) {
    return all(root("xl/sharedStrings.xml"), "si").get(index).getTextContent();
  }

  /** The number format of a cell. */
  String format(String address) {
    String id = style(address).getAttribute("numFmtId");
    return all(root("xl/styles.xml"), "numFmt").stream()
        .filter(format -> format.getAttribute("numFmtId").equals(id))
        .map(format -> format.getAttribute("formatCode"))
        .findFirst()
        .orElse(id);
  }

  boolean isBold(String address) {
    Element font =
        all(root("xl/styles.xml"), "font")
            .get(Integer.parseInt(style(address).getAttribute("fontId")));
    return !all(font, "b").isEmpty();
  }

  String alignment(String address) {
    return all(style(address), "alignment").get(0).getAttribute("horizontal");
  }

  boolean isWrapped(String address) {
    return all(style(address), "alignment").get(0).getAttribute("wrapText").equals("true");
  }

  /** The style of the line above a cell, such as {@code thin}. */
  String lineAbove(String address) {
    Element border =
        all(root("xl/styles.xml"), "border")
            .get(Integer.parseInt(style(address).getAttribute("borderId")));
    return all(border, "top").get(0).getAttribute("style");
  }

  private Element style(String address) {
    Element formats = all(root("xl/styles.xml"), "cellXfs").get(0);
    return all(formats, "xf").get(Integer.parseInt(cell(address).getAttribute("s")));
  }
}
