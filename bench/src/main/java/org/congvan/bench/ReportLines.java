package org.congvan.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.congvan.model.OfficialDocument;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.intake.ReceivedReport;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.SubmittedReport;

/** Reads reports line by line, and drops or folds them. */
final class ReportLines {
  private static final JsonDocumentFormat JSON = JsonDocumentFormat.standard();

  private ReportLines() {}

  /** Reads documents and drops them; returns how many there were. */
  static int readAndDrop(InputStream lines, int most) throws IOException {
    return each(lines, most, (document, line) -> {});
  }

  /** Reads documents and folds them; returns how many there were. */
  static int fold(InputStream lines, int most, ReportAccumulator accumulator) throws IOException {
    return each(
        lines,
        most,
        (document, line) -> {
          if (ReceivedReport.of(document, ReportSource.ofLine("reports.jsonl", line))
              instanceof SubmittedReport report) {
            accumulator.add(report);
          }
        });
  }

  private static int each(InputStream lines, int most, Visitor visitor) throws IOException {
    InputStream in = new BufferedInputStream(lines, 1 << 16);
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 13);
    int count = 0;
    for (int next = in.read(); next >= 0 && count < most; next = in.read()) {
      if (next != '\n') {
        line.write(next);
        continue;
      }
      count++;
      visitor.visit(JSON.read(new ByteArrayInputStream(line.toByteArray())).document(), count);
      line.reset();
    }
    return count;
  }

  private interface Visitor {
    void visit(OfficialDocument document, int line);
  }
}
