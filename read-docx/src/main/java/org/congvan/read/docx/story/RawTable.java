package org.congvan.read.docx.story;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Length;
import org.congvan.read.docx.property.BorderSides;
import org.congvan.read.docx.style.TableStyle;
import org.congvan.read.docx.text.WordCell.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** A table as the file writes it; filled while it is read. */
final class RawTable implements RawBlock {

  @Nullable String style;
  @Nullable String justification;
  Length indent = Length.ZERO;
  BorderSides borders = BorderSides.NONE;
  TableStyle.Look look = TableStyle.Look.PLAIN;
  boolean rightToLeft;
  final List<Length> columns = new ArrayList<>();
  final List<Row> rows = new ArrayList<>();

  /** A row; filled while it is read. */
  static final class Row {
    boolean heading;
    boolean splits = true;
    boolean exact;
    boolean deleted;
    @Nullable Length height;
    int columnsBefore;
    final List<Cell> cells = new ArrayList<>();
  }

  /** How a cell goes on from the one above. */
  enum Merge {
    /** It does not. */
    NONE,
    /** Cells below go on from it. */
    BEGINS,
    /** It goes on from the one above. */
    GOES_ON
  }

  /** A cell; filled while it is read. */
  static final class Cell {
    int span = 1;
    Merge merge = Merge.NONE;
    @Nullable Length width;
    VerticalAlignment alignment = VerticalAlignment.TOP;
    BorderSides borders = BorderSides.NONE;
    @Nullable String shading;
    final List<RawBlock> blocks = new ArrayList<>();
  }
}
