package org.congvan.read.docx.style;

import java.util.Map;
import org.congvan.read.docx.property.ParagraphProperties;
import org.congvan.read.docx.property.RunProperties;
import org.jspecify.annotations.Nullable;

/**
 * A style as the file defines it, or a chain of styles that rest on each other put together.
 *
 * @param id the id
 * @param type {@code paragraph}, {@code character}, {@code table} or {@code numbering}
 * @param name the name that people see
 * @param basedOn the id of the style that it rests on; null for none
 * @param paragraph properties of paragraphs
 * @param run properties of letters
 * @param parts of a table style, what it says of parts, by their type such as {@code firstRow}
 * @param rowBand how many rows are a band
 * @param columnBand how many columns are a band
 */
record Style(
    String id,
    String type,
    String name,
    @Nullable String basedOn,
    ParagraphProperties paragraph,
    RunProperties run,
    Map<String, TablePart> parts,
    int rowBand,
    int columnBand) {

  static final String PARAGRAPH = "paragraph";
  static final String CHARACTER = "character";
  static final String TABLE = "table";

  /** What a table style says of the whole table. */
  static final String WHOLE_TABLE = "wholeTable";

  Style {
    parts = Map.copyOf(parts);
  }

  TablePart part(String partType) {
    return parts.getOrDefault(partType, TablePart.NONE);
  }
}
