package org.congvan.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.render.docx.DocxRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A Word file of a dispatch opened and its words listed, beside Apache POI. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadWordBenchmark {

  private final byte[] file = file();

  private static byte[] file() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
    try {
      new DocxRenderer().render(Dispatches.create().next(), out);
    } catch (IOException e) {
      throw new AssertionError("Bytes in memory cannot fail", e);
    }
    return out.toByteArray();
  }

  /** The base of all ratios: text and formatting in effect. */
  @Base
  @Benchmark
  public int readWord() {
    int length = 0;
    for (WordParagraph paragraph : WordFile.open(file).document().paragraphs()) {
      length += paragraph.text().length();
    }
    return length;
  }

  /** The words by Apache POI, formatting not worked out. */
  @Benchmark
  public int readWordByPoi() throws IOException {
    int length = 0;
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        length += paragraph.getText().length();
      }
      for (XWPFTable table : document.getTables()) {
        length += table.getText().length();
      }
    }
    return length;
  }
}
