package org.congvan.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.zip.Deflater;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.render.html.HtmlRenderer;
import org.congvan.render.pdf.PdfRenderer;
import org.congvan.samples.Dispatch477;

/**
 * A program that builds dispatch 477/SKHCN-TTNCUĐ and writes it once, for {@link
 * FirstDocumentTable}. It prints how many milliseconds that took, and how many of CPU the whole
 * program took until then.
 */
public final class FirstDocument {
  private static final double NANOS = 1e6;

  private FirstDocument() {}

  /**
   * Writes the document.
   *
   * @param arguments the format, such as {@code pdf}; {@code plain} for Word by {@link
   *     PlainDispatch}, {@code none} to do nothing
   * @throws IOException never
   */
  public static void main(String[] arguments) throws IOException {
    long begin = System.nanoTime();
    String format = arguments[0];
    if (!format.equals("none")) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (format.equals("plain")) {
        PlainDispatch.write(Dispatch477.create(), Deflater.DEFAULT_COMPRESSION, out);
      } else {
        renderer(format).render(Dispatch477.create(), out);
      }
      if (out.size() == 0) {
        throw new AssertionError("Nothing was written");
      }
    }
    double millis = (System.nanoTime() - begin) / NANOS;
    Duration processor = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    System.out.println(millis + " " + processor.toNanos() / NANOS);
  }

  private static DocumentRenderer renderer(String format) {
    return switch (format) {
      case "pdf" -> new PdfRenderer();
      case "html" -> new HtmlRenderer();
      case "docx" -> new DocxRenderer();
      default -> throw new IllegalArgumentException("No format " + format);
    };
  }
}
