package org.congvan.cli;

import org.congvan.render.xlsx.CsvDialect;
import org.congvan.render.xlsx.CsvWriter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads who opens comma-separated values: {@code vi}, {@code en} or {@code rfc4180}. */
final class CsvFormConverter implements ITypeConverter<CsvWriter> {

  @Override
  public CsvWriter convert(String value) {
    return switch (value) {
      case "vi" -> CsvWriter.forSpreadsheets(CsvDialect.VIETNAMESE);
      case "en" -> CsvWriter.forSpreadsheets(CsvDialect.ENGLISH);
      case "rfc4180" -> CsvWriter.forPrograms();
      default ->
          throw new TypeConversionException("expected vi, en or rfc4180, not \"" + value + "\"");
    };
  }
}
