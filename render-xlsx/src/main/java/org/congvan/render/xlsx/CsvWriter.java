package org.congvan.render.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.render.RenderException;

/**
 * Writes a sheet of figures as comma-separated values (CSV), such as {@code Sở Nội vụ,1250,27.5}:
 * RFC 4180 in UTF-8, a carriage return and line feed after each row, numbers in plain digits with a
 * decimal point, exact. Immutable and safe for use by many threads.
 *
 * <p>The headings are the first row and the totals the last; the title is not written, so that each
 * row has the same columns.
 */
public final class CsvWriter {

  private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final boolean byteOrderMark;
  private final FormulaGuard guard;

  private CsvWriter(Builder builder) {
    this.byteOrderMark = builder.byteOrderMark;
    this.guard = builder.guard;
  }

  /**
   * Returns a writer for people who open the file in a spreadsheet: with a byte-order mark, without
   * which Excel takes Vietnamese letters for others, and with {@link FormulaGuard#APOSTROPHE}.
   *
   * @return the writer
   */
  public static CsvWriter forSpreadsheets() {
    return builder().build();
  }

  /**
   * Begins a writer with other settings.
   *
   * @return a builder with the settings of {@link #forSpreadsheets}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Writes a sheet.
   *
   * @param sheet the sheet
   * @param out where to; flushed, not closed
   * @throws RenderException if words have half of a surrogate pair; nothing has been written then
   * @throws IOException if the stream fails
   */
  public void write(FigureSheet sheet, OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
    check(sheet);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (byteOrderMark) {
      writer.write('\uFEFF');
    }
    List<String> headings = new ArrayList<>();
    sheet.columns().forEach(column -> headings.add(guarded(column.heading())));
    row(headings, writer);
    for (List<FigureCell> row : sheet.rows()) {
      row(row.stream().map(this::text).toList(), writer);
    }
    if (!sheet.totals().isEmpty()) {
      row(sheet.totals().stream().map(this::text).toList(), writer);
    }
    writer.flush();
  }

  private static void check(FigureSheet sheet) {
    new SheetWords(sheet)
        .forEach(
            (path, words) -> {
              if (!StandardCharsets.UTF_8.newEncoder().canEncode(words)) {
                throw new RenderException(
                    path, "half of a surrogate pair cannot be written in UTF-8");
              }
            });
  }

  private String text(FigureCell cell) {
    if (cell instanceof FigureCell.Words words) {
      return guarded(words.words());
    } else if (cell instanceof FigureCell.Amount number) {
      return number.value().toPlainString();
    } else if (cell instanceof FigureCell.Empty) {
      return "";
    }
    throw new AssertionError(cell);
  }

  private String guarded(String words) {
    boolean formula = STARTS_FORMULA.indexOf(words.charAt(0)) >= 0;
    return formula && guard == FormulaGuard.APOSTROPHE ? "'" + words : words;
  }

  private static void row(List<String> texts, Writer out) throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      field(texts.get(i), texts.size() == 1, out);
    }
    out.write("\r\n");
  }

  /** A lone empty field is quoted: else its row would be an empty line, which readers pass over. */
  private static void field(String text, boolean alone, Writer out) throws IOException {
    boolean quoted =
        (alone && text.isEmpty()) || text.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    out.write(quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text);
  }

  /** Settings of a {@link CsvWriter}. */
  public static final class Builder {

    private boolean byteOrderMark = true;
    private FormulaGuard guard = FormulaGuard.APOSTROPHE;

    private Builder() {}

    /**
     * Sets whether the file begins with a byte-order mark.
     *
     * @param wanted true for spreadsheets, false for programs
     * @return this builder
     */
    public Builder byteOrderMark(boolean wanted) {
      byteOrderMark = wanted;
      return this;
    }

    /**
     * Sets what becomes of words that look like a formula.
     *
     * @param newGuard the way to deal with them
     * @return this builder
     */
    public Builder formulas(FormulaGuard newGuard) {
      guard = Objects.requireNonNull(newGuard, "newGuard");
      return this;
    }

    /**
     * Makes the writer.
     *
     * @return the writer
     */
    public CsvWriter build() {
      return new CsvWriter(this);
    }
  }
}
