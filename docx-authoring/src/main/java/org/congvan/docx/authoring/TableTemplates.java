package org.congvan.docx.authoring;

import static org.congvan.docx.authoring.WordElements.*;

import java.math.BigInteger;
import org.congvan.render.docx.fragment.Slot;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTString;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTblLook;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblBorders;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;
import org.jspecify.annotations.Nullable;

/**
 * Authors tables: two columns side by side for the parts of form, and tables of the body with and
 * without borders.
 */
final class TableTemplates {

  /** The flags of {@code w:tblLook}: a heading row, no bands. */
  static final String FIRST_ROW = "0620";

  /** The same without a heading row. */
  static final String PLAIN = "0600";

  private final Measures measures;
  private final ObjectFactory factory = new ObjectFactory();

  TableTemplates(Measures measures) {
    this.measures = measures;
  }

  /** Two columns, their text from edge to edge. */
  Tbl layoutTable(Tr row) {
    TblGrid grid = new TblGrid();
    grid.getGridCol().add(gridColumn(Slot.LEFT_WIDTH));
    grid.getGridCol().add(gridColumn(Slot.RIGHT_WIDTH));
    return table(properties(BigInteger.ZERO), grid, row);
  }

  Tr layoutRow(boolean whole, P left, P right) {
    Tr row = whole ? row(false) : new Tr();
    row.getContent().add(cell(cellProperties(Slot.LEFT_WIDTH), left));
    row.getContent().add(cell(cellProperties(Slot.RIGHT_WIDTH), right));
    return row;
  }

  Tbl borderlessTable(TblGridCol column, Tr row) {
    return dataTable(column, row, null);
  }

  Tbl dataTable(TblGridCol column, Tr row) {
    TblBorders borders = new TblBorders();
    borders.setTop(border());
    borders.setLeft(border());
    borders.setBottom(border());
    borders.setRight(border());
    borders.setInsideH(border());
    borders.setInsideV(border());
    return dataTable(column, row, borders);
  }

  private Tbl dataTable(TblGridCol column, Tr row, @Nullable TblBorders borders) {
    TblPr properties = properties(measures.number(Slot.CELL_MARGIN));
    properties.setTblLook(look(FIRST_ROW));
    properties.setTblCaption(words());
    properties.setTblDescription(words());
    if (borders != null) {
      properties.setTblBorders(borders);
    }
    TblGrid grid = new TblGrid();
    grid.getGridCol().add(column);
    return table(properties, grid, row);
  }

  static CTTblLook look(String flags) {
    CTTblLook look = new CTTblLook();
    look.setVal(flags);
    return look;
  }

  private static CTString words() {
    CTString words = new CTString();
    words.setVal(Place.text(Slot.TEXT));
    return words;
  }

  private CTBorder border() {
    return line(measures.number(Slot.BORDER_WIDTH), BigInteger.ZERO, "000000");
  }

  static TblGridCol gridColumn(Slot width) {
    TblGridCol column = new TblGridCol();
    column.setW(Place.integer(width));
    return column;
  }

  Tr dataRow(boolean header, Tc cell) {
    Tr row = row(header);
    row.getContent().add(cell);
    return row;
  }

  /** A row that a page break may split. */
  static Tr longRow(Tc cell) {
    Tr row = new Tr();
    row.getContent().add(cell);
    return row;
  }

  /** A cell with all the spans it may have; those it has not are left out later. */
  static Tc dataCell(P content) {
    TcPr properties = spanned();
    CTVerticalJc middle = new CTVerticalJc();
    middle.setVal(STVerticalJc.CENTER);
    properties.setVAlign(middle);
    return cell(properties, content);
  }

  /** The same, with the content at the top. */
  static Tc borderlessCell(P content) {
    return cell(spanned(), content);
  }

  private static TcPr spanned() {
    TcPr properties = cellProperties(Slot.WIDTH);
    properties.setGridSpan(columnSpan());
    properties.setVMerge(rowSpan("restart"));
    return properties;
  }

  static TcPrInner.GridSpan columnSpan() {
    TcPrInner.GridSpan span = new TcPrInner.GridSpan();
    span.setVal(Place.integer(Slot.NUMBER));
    return span;
  }

  static TcPrInner.VMerge rowSpan(String kind) {
    TcPrInner.VMerge merge = new TcPrInner.VMerge();
    merge.setVal(kind);
    return merge;
  }

  private static Tbl table(TblPr properties, TblGrid grid, Tr row) {
    Tbl table = new Tbl();
    table.setTblPr(properties);
    table.setTblGrid(grid);
    table.getContent().add(row);
    return table;
  }

  private static TblPr properties(BigInteger sideMargin) {
    TblPr properties = new TblPr();
    properties.setTblW(width(Place.integer(Slot.WIDTH)));
    properties.setTblInd(width(BigInteger.ZERO));
    CTTblLayoutType fixed = new CTTblLayoutType();
    fixed.setType(STTblLayoutType.FIXED);
    properties.setTblLayout(fixed);
    CTTblCellMar margins = new CTTblCellMar();
    margins.setLeft(width(sideMargin));
    margins.setRight(width(sideMargin));
    properties.setTblCellMar(margins);
    return properties;
  }

  private Tr row(boolean header) {
    TrPr properties = new TrPr();
    properties.getCnfStyleOrDivIdOrGridBefore().add(factory.createCTTrPrBaseCantSplit(on()));
    if (header) {
      properties.getCnfStyleOrDivIdOrGridBefore().add(factory.createCTTrPrBaseTblHeader(on()));
    }
    Tr row = new Tr();
    row.setTrPr(properties);
    return row;
  }

  private static TcPr cellProperties(Slot widthSlot) {
    TcPr properties = new TcPr();
    properties.setTcW(width(Place.integer(widthSlot)));
    return properties;
  }

  private static Tc cell(TcPr properties, P content) {
    Tc cell = new Tc();
    cell.setTcPr(properties);
    cell.getContent().add(content);
    return cell;
  }
}
