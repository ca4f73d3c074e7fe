package org.congvan.render.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs the parts of a workbook anew, with one time and with properties that come from the
 * workbook: the library that writes the parts takes both from the clock. What that library writes
 * that programs misread is mended on the way.
 */
final class SteadyArchive {

  /** What wrote the file. */
  static final String APPLICATION = "Congvan";

  private static final String TYPES = "[Content_Types].xml";
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String SHEETS = "xl/worksheets/";
  private static final String STYLES = "xl/styles.xml";
  private static final String NORMAL_STYLE =
      "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";
  private static final String DEFAULT_HEIGHT = "defaultRowHeight=\"15.0\"";
  private static final String PROPERTIES = "docProps/core.xml";

  /** Some tools take 1 January, the first day that zip knows, for a missing date. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private SteadyArchive() {}

  static byte[] of(byte[] file, FigureWorkbook workbook) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    // The list of what a package holds comes first in it; some programs look no further to know the
    // file.
    parts.put(TYPES, new byte[0]);
    parts.putAll(ZipDirectory.parts(file));
    parts.put(PROPERTIES, properties(workbook).getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream packed = new ByteArrayOutputStream(file.length);
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(mended(part.getKey(), part.getValue()));
        zip.closeEntry();
      }
    }
    return packed.toByteArray();
  }

  private static byte[] mended(String name, byte[] part) {
    if (name.equals(WORKBOOK)) {
      return withQuotedNames(part);
    }
    if (name.equals(STYLES)) {
      return withNormalStyle(part);
    }
    return name.startsWith(SHEETS) ? withFreeHeights(part) : part;
  }

  /** Without this style programs take another font for cells and for the widths of columns. */
  private static byte[] withNormalStyle(byte[] part) {
    return new String(part, StandardCharsets.UTF_8)
        .replace("</cellXfs>", "</cellXfs>" + NORMAL_STYLE)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** In the name of a sheet that a formula repeats, an apostrophe has to be doubled. */
  private static byte[] withQuotedNames(byte[] part) {
    String xml = new String(part, StandardCharsets.UTF_8);
    int names = xml.indexOf("<definedNames>");
    return names < 0
        ? part
        : (xml.substring(0, names) + xml.substring(names).replace("&apos;", "&apos;&apos;"))
            .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A row without a height of its own is as high as its letters want, and one with a height keeps
   * it only until somebody changes its words.
   */
  private static byte[] withFreeHeights(byte[] part) {
    // The words are in another part, so that nothing else reads like this; one byte a character.
    return new String(part, StandardCharsets.ISO_8859_1)
        .replace(DEFAULT_HEIGHT, "defaultRowHeight=\"" + SheetMeasures.LINE_HEIGHT + "\"")
        .replace(" customHeight=\"1\"", "")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String properties(FigureWorkbook workbook) {
    LocalDate date = workbook.date();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
        + escaped(workbook.title())
        + "</dc:title><dc:creator>"
        + escaped(workbook.creator())
        + "</dc:creator><dc:language>vi-VN</dc:language>"
        + (date == null ? "" : time("created", date) + time("modified", date))
        + "</cp:coreProperties>";
  }

  /** The workbook knows a day, the format knows instants: the first of the day. */
  private static String time(String what, LocalDate date) {
    return "<dcterms:"
        + what
        + " xsi:type=\"dcterms:W3CDTF\">"
        + date
        + "T00:00:00Z</dcterms:"
        + what
        + ">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
