package org.congvan.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.congvan.model.OfficialDocument;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.intake.ReceivedReport;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.SubmittedReport;

/** Reads reports line by line, and drops or folds them. */
final class ReportLines {
  private static final JsonDocumentFormat JSON = JsonDocumentFormat.standard();

  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 13);
  private int number;

  ReportLines(InputStream lines) {
    this.in = new BufferedInputStream(lines, 1 << 16);
  }

  /** Reads the next documents and drops them; returns how many there were. */
  int drop(int most) throws IOException {
    return each(most, document -> {});
  }

  /** Reads the next documents and folds them; returns how many there were. */
  int fold(int most, ReportAccumulator accumulator) throws IOException {
    return each(
        most,
        document -> {
          if (ReceivedReport.of(document, ReportSource.ofLine("reports.jsonl", number))
              instanceof SubmittedReport report) {
            accumulator.add(report);
          }
        });
  }

  private int each(int most, Consumer<OfficialDocument> visitor) throws IOException {
    int first = number;
    while (number - first < most) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      if (next != '\n') {
        line.write(next);
        continue;
      }
      number++;
      visitor.accept(JSON.read(new ByteArrayInputStream(line.toByteArray())).document());
      line.reset();
    }
    return number - first;
  }
}
