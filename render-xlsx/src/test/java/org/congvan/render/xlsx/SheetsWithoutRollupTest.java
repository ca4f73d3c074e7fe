package org.congvan.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.rzymek.opczip.OpcOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import org.congvan.model.OfficialDocument;
import org.congvan.rollup.result.RollupResult;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** Sheets of figures are written, as workbook and as CSV, where congvan-rollup is missing. */
class SheetsWithoutRollupTest {

  /** Writes in a class loader of its own; called by reflection. */
  public static final class Probe {

    private Probe() {}

    /** Writes a workbook. */
    public static byte[] workbook() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new XlsxWriter().write(Figures.workbook(Figures.news()), out);
      return out.toByteArray();
    }

    /** Writes comma-separated values. */
    public static byte[] commaSeparated() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CsvWriter.forSpreadsheets().write(Figures.news(), out);
      return out.toByteArray();
    }
  }

  /**
   * Calls a method of the probe where there are only core, fastexcel, this module and the tests.
   */
  private static Object call(String method) throws Exception {
    URL[] places = {
      place(XlsxWriter.class),
      place(Probe.class),
      place(OfficialDocument.class),
      place(Workbook.class),
      place(OpcOutputStream.class)
    };
    try (URLClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
      assertThatThrownBy(() -> loader.loadClass(RollupResult.class.getName()))
          .isInstanceOf(ClassNotFoundException.class);
      return loader.loadClass(Probe.class.getName()).getMethod(method).invoke(null);
    }
  }

  private static URL place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  @Test
  void workbook_isWritten() throws Exception {
    assertThat(call("workbook")).isEqualTo(Probe.workbook());
  }

  @Test
  void commaSeparatedValues_areWritten() throws Exception {
    assertThat(call("commaSeparated")).isEqualTo(Probe.commaSeparated());
  }
}
