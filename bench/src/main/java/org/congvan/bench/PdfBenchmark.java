package org.congvan.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.render.html.HtmlRenderer;
import org.congvan.render.pdf.PdfRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A dispatch as PDF, beside the same words by Apache FOP and openhtmltopdf in the same typeface,
 * embedded as a subset; and the dispatch as HTML and as a Word file. The others are asked for a
 * tagged file for archiving, as ours is (PDF/A-2a and PDF/UA-1), and for a plain one, which is less
 * work.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PdfBenchmark {

  /** More than a file needs, so that no buffer grows. */
  private static final int ROOM = 131_072;

  private final PdfRenderer pdf = new PdfRenderer();
  private final HtmlRenderer html = new HtmlRenderer();
  private final DocxRenderer docx = new DocxRenderer().warmUp();
  private final FopDispatch fop = new FopDispatch(true);
  private final FopDispatch fopPlain = new FopDispatch(false);
  private final OpenHtmlDispatch openHtml = new OpenHtmlDispatch(true);
  private final OpenHtmlDispatch openHtmlPlain = new OpenHtmlDispatch(false);
  private final Dispatches dispatches = Dispatches.create();
  private final PageWords words = PageWords.of(dispatches.next());

  /** The base of all ratios: a dispatch as PDF. */
  @Base
  @Benchmark
  public byte[] pdf() throws IOException {
    return rendered(pdf);
  }

  /** The same words by Apache FOP: a file of the same kind. */
  @Benchmark
  public byte[] pdfByFop() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
    fop.write(words, out);
    return out.toByteArray();
  }

  /** The same words by Apache FOP: a file without tags, for no standard. */
  @Benchmark
  public byte[] pdfByFopPlain() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
    fopPlain.write(words, out);
    return out.toByteArray();
  }

  /** The same words by openhtmltopdf: a file of the same kind. */
  @Benchmark
  public byte[] pdfByOpenhtml() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
    openHtml.write(words, out);
    return out.toByteArray();
  }

  /** The same words by openhtmltopdf: a file without tags, for no standard. */
  @Benchmark
  public byte[] pdfByOpenhtmlPlain() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
    openHtmlPlain.write(words, out);
    return out.toByteArray();
  }

  /** A dispatch as HTML. */
  @Benchmark
  public byte[] html() throws IOException {
    return rendered(html);
  }

  /** A dispatch as a Word file. */
  @Benchmark
  public byte[] docx() throws IOException {
    return rendered(docx);
  }

  private byte[] rendered(DocumentRenderer renderer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
    renderer.render(dispatches.next(), out);
    return out.toByteArray();
  }
}
