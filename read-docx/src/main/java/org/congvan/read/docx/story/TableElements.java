package org.congvan.read.docx.story;

import org.congvan.layout.Length;
import org.congvan.read.docx.property.BorderSides;
import org.congvan.read.docx.property.Measures;
import org.congvan.read.docx.property.ParagraphPropertiesReader;
import org.congvan.read.docx.style.TableStyle;
import org.congvan.read.docx.text.WordCell.VerticalAlignment;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** The elements of tables. */
final class TableElements {

  /** Word allows 63. */
  private static final int MOST_COLUMNS = 1_000;

  private static final int HEXADECIMAL = 16;
  private static final int LOOK_DIGITS = 4;

  private final OpenStory story;
  private final XmlCursor xml;

  TableElements(OpenStory story, XmlCursor xml) {
    this.story = story;
    this.xml = xml;
  }

  /** Begins an element; false if it is not of tables. */
  boolean start() {
    switch (xml.name()) {
      case "tbl" -> {
        story.countPiece();
        story.frames().push(new Frame.Table(xml.depth()));
      }
      case "tr" -> {
        story.countPiece();
        story.frames().push(new Frame.Row(xml.depth()));
      }
      case "tc" -> startCell();
      case "tblPr" -> tableProperties();
      case "tblGrid" -> grid();
      case "trPr" -> rowProperties();
      case "tcPr" -> cellProperties();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void startCell() {
    story.countPiece();
    RawTable.Cell cell = new RawTable.Cell();
    if (row() instanceof Frame.Row open) {
      open.row.cells.add(cell);
      story.frames().push(new Frame.Blocks(xml.depth(), cell.blocks::add));
    } else {
      // A cell outside of a row: its text is put where it stands.
      story.frames().push(new Frame.Blocks(xml.depth(), story.blocks()::add));
    }
  }

  void end(Frame.Row frame) {
    if (frame.row.deleted) {
      return;
    }
    if (table() instanceof Frame.Table open) {
      open.table.rows.add(frame.row);
    } else {
      frame.row.cells.forEach(cell -> cell.blocks.forEach(story.blocks()::add));
    }
  }

  void end(Frame.Table frame) {
    if (!frame.table.rows.isEmpty()) {
      story.blocks().add(frame.table);
    }
  }

  /** The row around, if no block is nearer. */
  private @Nullable Frame row() {
    for (Frame frame : story.frames()) {
      if (frame instanceof Frame.Row || frame instanceof Frame.Blocks) {
        return frame;
      }
    }
    return null;
  }

  /** The table around, if no block is nearer. */
  private @Nullable Frame table() {
    for (Frame frame : story.frames()) {
      if (frame instanceof Frame.Table || frame instanceof Frame.Blocks) {
        return frame;
      }
    }
    return null;
  }

  private void tableProperties() {
    RawTable table = table() instanceof Frame.Table open ? open.table : new RawTable();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.vocabulary() != Vocabulary.WORD) {
        continue;
      }
      String value = xml.attribute("val");
      switch (xml.name()) {
        case "tblStyle" -> table.style = value;
        case "jc" -> table.justification = value;
        case "tblInd" -> table.indent = orZero(absolute());
        case "tblBorders" -> table.borders = BorderSides.read(xml);
        case "tblLook" -> table.look = look();
        case "bidiVisual" -> table.rightToLeft = Measures.isOn(value);
        default -> {
          // Widths, margins of cells, layout: programs work them out.
        }
      }
    }
  }

  private TableStyle.Look look() {
    int bits = 0;
    String value = xml.attribute("val");
    if (value != null && value.length() <= LOOK_DIGITS) {
      for (int i = 0; i < value.length(); i++) {
        bits = bits * HEXADECIMAL + Math.max(0, Character.digit(value.charAt(i), HEXADECIMAL));
      }
    }
    return new TableStyle.Look(
        uses("firstRow", (bits & 0x20) != 0),
        uses("lastRow", (bits & 0x40) != 0),
        uses("firstColumn", (bits & 0x80) != 0),
        uses("lastColumn", (bits & 0x100) != 0),
        !uses("noHBand", (bits & 0x200) != 0),
        !uses("noVBand", (bits & 0x400) != 0));
  }

  private boolean uses(String name, boolean otherwise) {
    String value = xml.attribute(name);
    return value == null ? otherwise : Measures.isOn(value);
  }

  private void grid() {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.is(Vocabulary.WORD, "gridCol")
          && table() instanceof Frame.Table open
          && open.table.columns.size() < MOST_COLUMNS) {
        open.table.columns.add(orZero(Measures.twips(xml.attribute("w"))));
      }
    }
  }

  private void rowProperties() {
    RawTable.Row row = row() instanceof Frame.Row open ? open.row : new RawTable.Row();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.vocabulary() != Vocabulary.WORD) {
        continue;
      }
      String value = xml.attribute("val");
      switch (xml.name()) {
        case "tblHeader" -> row.heading = Measures.isOn(value);
        case "cantSplit" -> row.splits = !Measures.isOn(value);
        case "trHeight" -> {
          row.height = Measures.twips(value);
          row.exact = "exact".equals(xml.attribute("hRule"));
        }
        case "gridBefore" -> row.columnsBefore = columns(value, 0);
        case "del" -> row.deleted = true;
        default -> {
          // Widths and what only programs need.
        }
      }
    }
  }

  private void cellProperties() {
    RawTable.Cell cell = openCell();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.vocabulary() != Vocabulary.WORD) {
        continue;
      }
      String value = xml.attribute("val");
      switch (xml.name()) {
        case "gridSpan" -> cell.span = columns(value, 1);
        case "vMerge" ->
            cell.merge = "restart".equals(value) ? RawTable.Merge.BEGINS : RawTable.Merge.GOES_ON;
        case "tcW" -> cell.width = absolute();
        case "vAlign" ->
            cell.alignment =
                switch (value == null ? "" : value) {
                  case "center", "both" -> VerticalAlignment.CENTER;
                  case "bottom" -> VerticalAlignment.BOTTOM;
                  default -> VerticalAlignment.TOP;
                };
        case "tcBorders" -> cell.borders = BorderSides.read(xml);
        case "shd" -> cell.shading = ParagraphPropertiesReader.fill(xml);
        default -> {
          // Margins, direction of text, revision marks.
        }
      }
    }
  }

  private RawTable.Cell openCell() {
    boolean inCell = false;
    for (Frame frame : story.frames()) {
      if (frame instanceof Frame.Row open && inCell && !open.row.cells.isEmpty()) {
        return open.row.cells.get(open.row.cells.size() - 1);
      }
      if (inCell || !(frame instanceof Frame.Blocks)) {
        break;
      }
      inCell = true;
    }
    return new RawTable.Cell();
  }

  /** A width that is a length and no share. */
  private @Nullable Length absolute() {
    String type = xml.attribute("type");
    return type == null || type.equals("dxa") ? Measures.twips(xml.attribute("w")) : null;
  }

  private static int columns(@Nullable String value, int least) {
    Integer number = Measures.whole(value);
    return number == null ? least : Math.max(least, Math.min(number, MOST_COLUMNS));
  }

  private static Length orZero(@Nullable Length length) {
    return length == null ? Length.ZERO : length;
  }
}
