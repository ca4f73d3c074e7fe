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
 * Writes a sheet of figures as comma-separated values (CSV), such as {@code Sở Nội vụ;1250;27,5}:
 * UTF-8, quoted as in RFC 4180, a carriage return and line feed after each row, numbers in plain
 * digits, exact. Immutable and safe for use by many threads.
 *
 * <p>There is a form for people and one for programs: {@link #forSpreadsheets()} and {@link
 * #forPrograms()}. In a file for spreadsheets words stay words there, and different sheets give
 * different bytes. A number is never guarded: it can be added up, and if it has more than 15 digits
 * the spreadsheet rounds it, which {@link XlsxWriter} prevents.
 *
 * <p>The headings are the first row and the totals the last; the title is not written, so that each
 * row has the same columns.
 */
public final class CsvWriter {

  private final CsvDialect dialect;
  private final boolean byteOrderMark;
  private final FormulaGuard guard;

  private CsvWriter(Builder builder) {
    this.dialect = builder.dialect;
    this.byteOrderMark = builder.byteOrderMark;
    this.guard = builder.guard;
  }

  /**
   * Returns a writer for people who open the file in a spreadsheet with Vietnamese settings, such
   * as {@code Sở Nội vụ;1250;27,5}.
   *
   * @return a writer in {@link CsvDialect#VIETNAMESE}, with a byte-order mark, without which Excel
   *     takes Vietnamese letters for others, and with {@link FormulaGuard#APOSTROPHE}
   */
  public static CsvWriter forSpreadsheets() {
    return forSpreadsheets(CsvDialect.VIETNAMESE);
  }

  /**
   * Returns a writer for people who open the file in a spreadsheet.
   *
   * @param dialect what the settings of the spreadsheet want
   * @return a writer with a byte-order mark and {@link FormulaGuard#APOSTROPHE}
   */
  public static CsvWriter forSpreadsheets(CsvDialect dialect) {
    return builder().dialect(dialect).build();
  }

  /**
   * Returns a writer for programs: RFC 4180 with a decimal point, such as {@code Sở Nội
   * vụ,1250,27.5}.
   *
   * @return a writer in {@link CsvDialect#ENGLISH}, without a byte-order mark and with {@link
   *     FormulaGuard#NONE}
   */
  public static CsvWriter forPrograms() {
    return builder().byteOrderMark(false).formulas(FormulaGuard.NONE).build();
  }

  /**
   * Begins a writer with other settings.
   *
   * @return a builder with the settings of a spreadsheet in English: {@link CsvDialect#ENGLISH},
   *     with a byte-order mark and {@link FormulaGuard#APOSTROPHE}
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
    sheet.columns().forEach(column -> headings.add(quoted(guarded(column.heading()))));
    row(headings, writer);
    for (List<FigureCell> row : sheet.rows()) {
      row(row.stream().map(this::field).toList(), writer);
    }
    if (!sheet.totals().isEmpty()) {
      row(sheet.totals().stream().map(this::field).toList(), writer);
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

  private String field(FigureCell cell) {
    if (cell instanceof FigureCell.Words words) {
      return quoted(guarded(words.words()));
    } else if (cell instanceof FigureCell.Amount number) {
      return number.value().toPlainString().replace('.', dialect.decimalMark());
    } else if (cell instanceof FigureCell.Empty) {
      return "";
    }
    throw new AssertionError(cell);
  }

  private String guarded(String words) {
    return guard == FormulaGuard.APOSTROPHE ? GuardedWords.of(words) : words;
  }

  private String quoted(String text) {
    return needsQuotes(text) ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  private boolean needsQuotes(String text) {
    return text.chars()
        .anyMatch(
            c ->
                c == dialect.separator()
                    || c == '"'
                    || c == '\r'
                    || c == '\n'
                    || (guard == FormulaGuard.APOSTROPHE && FieldCharacter.endsField(c)));
  }

  private void row(List<String> fields, Writer out) throws IOException {
    if (fields.equals(List.of(""))) {
      // An empty line is passed over by readers.
      out.write("\"\"");
    } else {
      out.write(String.join(String.valueOf(dialect.separator()), fields));
    }
    out.write("\r\n");
  }

  /** Settings of a {@link CsvWriter}. */
  public static final class Builder {

    private CsvDialect dialect = CsvDialect.ENGLISH;
    private boolean byteOrderMark = true;
    private FormulaGuard guard = FormulaGuard.APOSTROPHE;

    private Builder() {}

    /**
     * Sets what separates fields, and the decimal mark.
     *
     * @param newDialect the dialect
     * @return this builder
     */
    public Builder dialect(CsvDialect newDialect) {
      dialect = Objects.requireNonNull(newDialect, "newDialect");
      return this;
    }

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
     * Sets what becomes of words that a spreadsheet would not leave as they are.
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
