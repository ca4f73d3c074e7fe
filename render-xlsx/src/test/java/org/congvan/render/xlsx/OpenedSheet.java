package org.congvan.render.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.congvan.testkit.printed.OfficePrograms;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The first sheet of a file as LibreOffice Calc opens it.
 *
 * @param rows the cells of each row that are not empty
 * @param heights the height of each row in millimetres
 * @param sheetsWithRepeatedHeadings how many sheets of the file repeat a row on each page
 */
record OpenedSheet(List<List<Cell>> rows, List<Double> heights, int sheetsWithRepeatedHeadings) {

  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

  /** A cell: the kind of its value, such as {@code float}, its formula or "", and its words. */
  record Cell(String kind, String formula, String words) {}

  /** Opens a CSV file; separators are the numbers of characters, such as {@code 59/44}. */
  static OpenedSheet ofCsv(Path csv, String separators, int language) {
    return of(
        csv,
        separators.replace('/', '-') + "-" + language,
        "--infilter=CSV:" + separators + ",34,76,1,," + language + ",false,true");
  }

  static OpenedSheet ofXlsx(Path xlsx) {
    return of(xlsx, "xlsx", "--infilter=Calc MS Excel 2007 XML");
  }

  private static OpenedSheet of(Path file, String name, String filter) {
    OfficePrograms.requireOnPath("soffice");
    Path folder = file.resolveSibling("opened-" + name);
    try {
      Files.createDirectories(folder);
      OfficePrograms.Outcome outcome =
          OfficePrograms.run(
              folder,
              "soffice",
              "--headless",
              "-env:UserInstallation=" + file.resolveSibling("profile").toUri(),
              filter,
              "--convert-to",
              "fods",
              "--outdir",
              folder.toString(),
              file.toString());
      Path opened = folder.resolve(file.getFileName().toString().replaceAll("\\.\\w+$", ".fods"));
      if (!Files.exists(opened)) {
        throw new AssertionError("LibreOffice does not open " + file + ": " + outcome.output());
      }
      return read(opened);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OpenedSheet read(Path fods) throws IOException {
    Element root = root(fods);
    List<List<Cell>> rows = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    for (Element row : children(children(root, TABLE, "table").get(0), TABLE, "table-row")) {
      double height = height(root, row.getAttributeNS(TABLE, "style-name"));
      List<Cell> cells = new ArrayList<>();
      for (Element cell : children(row, TABLE, "table-cell")) {
        List<String> lines =
            children(cell, TEXT, "p").stream().map(Element::getTextContent).toList();
        if (!lines.isEmpty()) {
          cells.add(
              new Cell(
                  cell.getAttributeNS(OFFICE, "value-type"),
                  cell.getAttributeNS(TABLE, "formula"),
                  String.join("\n", lines)));
        }
      }
      if (!cells.isEmpty() || rows.size() < 3) {
        rows.add(cells);
        heights.add(height);
      }
    }
    return new OpenedSheet(
        List.copyOf(rows), List.copyOf(heights), children(root, TABLE, "table-header-rows").size());
  }

  private static double height(Element root, String style) {
    return children(root, STYLE, "style").stream()
        .filter(each -> each.getAttributeNS(STYLE, "name").equals(style))
        .map(each -> children(each, STYLE, "table-row-properties").get(0))
        .map(properties -> millimetres(properties.getAttributeNS(STYLE, "row-height")))
        .findFirst()
        .orElseThrow();
  }

  private static double millimetres(String length) {
    double number = Double.parseDouble(length.replaceAll("[a-z]+", ""));
    return length.endsWith("in") ? number * 25.4 : length.endsWith("cm") ? number * 10 : number;
  }

  private static List<Element> children(Element parent, String space, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        if (name.equals(element.getLocalName()) && space.equals(element.getNamespaceURI())) {
          found.add(element);
        } else {
          found.addAll(children(element, space, name));
        }
      }
    }
    return found;
  }

  private static Element root(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
      return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
