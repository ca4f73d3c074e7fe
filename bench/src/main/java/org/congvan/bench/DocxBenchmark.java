package org.congvan.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.congvan.layout.Circular01Layout;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageComposer;
import org.congvan.render.docx.DocxCompression;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is done with a dispatch, beside the same words written by Apache POI and docx4j. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DocxBenchmark {

  private final DocxRenderer docx = new DocxRenderer().warmUp();
  private final DocxRenderer stored =
      DocxRenderer.builder().compression(DocxCompression.STORED).build();
  private final PageComposer composer = PageComposer.of(Circular01Layout.LAYOUT);
  private final DocumentValidator validator = DocumentValidator.standard();
  private final Dispatches dispatches = Dispatches.create();
  private final PageWords words = PageWords.of(dispatches.next());

  /** The base of all ratios: a dispatch as a Word file. */
  @Base
  @Benchmark
  public byte[] docx() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
    docx.render(dispatches.next(), out);
    return out.toByteArray();
  }

  /** The same without deflate. */
  @Benchmark
  public byte[] docxStored() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
    stored.render(dispatches.next(), out);
    return out.toByteArray();
  }

  /** The same words by Apache POI. */
  @Benchmark
  public byte[] docxByPoi() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
    PoiDispatch.write(words, out);
    return out.toByteArray();
  }

  /** The same words by docx4j, a package per document. */
  @Benchmark
  public byte[] docxByDocx4j() throws Docx4JException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
    Docx4jDispatch.write(words, out);
    return out.toByteArray();
  }

  /** Only the words and lines of the page. */
  @Benchmark
  public ComposedDocument compose() {
    return composer.compose(dispatches.next());
  }

  /** All rules. */
  @Benchmark
  public ValidationReport validate() {
    return validator.validate(dispatches.next());
  }
}
