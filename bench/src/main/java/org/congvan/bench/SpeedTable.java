package org.congvan.bench;

import com.sun.management.ThreadMXBean;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import org.congvan.law.RegulationCatalogue;
import org.congvan.model.OfficialDispatch;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.docx.DocxCompression;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.render.html.HtmlRenderer;
import org.congvan.render.json.CongvanModule;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.validation.DocumentValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a dispatch costs, beside what its users would use instead: {@code java -Xmx1g
 * -XX:+UseSerialGC -cp bench/target/bench.jar org.congvan.bench.SpeedTable [ROUNDS]}.
 *
 * <p>Each round does each row's work {@value #BATCH} times, once with each of as many dispatches,
 * one row after the other; the table shows medians of the rounds, of the time on the processor and
 * of the bytes that were allocated, and each row's share of the row it is measured by. So a
 * disturbance, and the drift of a machine's speed, meet all rows alike.
 */
public final class SpeedTable {
  private static final int BATCH = Dispatches.COUNT;
  private static final int ROUNDS = 40;

  /** As many rounds again come before, while methods are compiled. */
  private static final int WARM_UP = 2;

  private static final int ROOM = 32_768;
  private static final double NANOS = 1e3;
  private static final double KIB = 1024;

  private final Dispatches dispatches = Dispatches.create();
  private final OutputStream sink = new Sink();
  private final List<Row> rows = new ArrayList<>();

  private SpeedTable() {}

  /** What a row does with the next dispatch. */
  private interface Work {
    @Nullable Object run() throws IOException;
  }

  /** A row, and those that it is measured by. */
  private record Row(String name, List<String> beside, Work work, List<double[]> measured) {}

  /** Takes a file as a socket would, and keeps nothing. */
  private static final class Sink extends OutputStream {
    private long bytes;

    @Override
    public void write(int each) {
      bytes++;
    }

    @Override
    public void write(byte[] source, int from, int length) {
      bytes += length;
    }
  }

  /**
   * Prints the table.
   *
   * @param arguments how many rounds; {@value #ROUNDS} if it is not given
   * @throws IOException never
   */
  public static void main(String[] arguments) throws IOException {
    System.setProperty("log4j2.StatusLogger.level", "OFF");
    SpeedTable table = new SpeedTable();
    table.word();
    table.pages();
    table.rules();
    table.json();
    table.measure(arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]));
    table.print();
  }

  private void row(String name, Work work, String... beside) {
    rows.add(new Row(name, List.of(beside), work, new ArrayList<>()));
  }

  private void rendering(String name, DocumentRenderer renderer, String... beside) {
    row(
        name,
        () -> {
          renderer.render(dispatches.next(), sink);
          return null;
        },
        beside);
  }

  private void byHand(String name, DocxCompression compression) throws IOException {
    List<HandWrittenDispatch> all = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      all.add(HandWrittenDispatch.of(dispatches.next(), compression));
    }
    HandWrittenDispatch.Room room = new HandWrittenDispatch.Room(compression);
    int[] at = {0};
    row(
        name,
        () -> {
          all.get(at[0]++ % BATCH).write(room, sink);
          return null;
        });
  }

  /** By an ordinary developer, for the same dispatch out of the same values. */
  private void plain(String name, int level) {
    row(
        name,
        () -> {
          PlainDispatch.write(dispatches.next(), level, sink);
          return null;
        });
  }

  private void word() throws IOException {
    byHand("Word by hand", DocxCompression.STANDARD);
    plain("Word, plain code", Deflater.DEFAULT_COMPRESSION);
    rendering("Word", docx(DocxCompression.STANDARD), "Word by hand", "Word, plain code");
    byHand("fast Word by hand", DocxCompression.FAST);
    plain("fast Word, plain code", Deflater.BEST_SPEED);
    rendering(
        "fast Word", docx(DocxCompression.FAST), "fast Word by hand", "fast Word, plain code");
    List<PageWords> words = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      words.add(PageWords.of(dispatches.next()));
    }
    int[] at = {0};
    row(
        "Word by Apache POI",
        () -> {
          PoiDispatch.write(words.get(at[0]++ % BATCH), sink);
          return null;
        },
        "Word");
  }

  private static DocxRenderer docx(DocxCompression compression) {
    return DocxRenderer.builder().compression(compression).build().warmUp();
  }

  private void pages() {
    rendering("stored Word", docx(DocxCompression.STORED));
    rendering("HTML", new HtmlRenderer(), "stored Word");
  }

  private void rules() {
    DocumentValidator validator = DocumentValidator.standard();
    DocumentValidator withoutText =
        DocumentValidator.of(RegulationCatalogue.standard().withRules(RulesWithoutText::of));
    // No text of a message depends on an expression, so that no library for them is needed.
    Validator annotations =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    row("all rules", () -> validator.validate(dispatches.next()), "Word");
    row("Hibernate Validator", () -> annotations.validate(dispatches.next()));
    row("rules without text", () -> withoutText.validate(dispatches.next()), "Hibernate Validator");
  }

  private void json() throws IOException {
    JsonDocumentFormat format = JsonDocumentFormat.builder().compact().build();
    JsonMapper bare = JsonMapper.builder().build();
    JsonMapper host = JsonMapper.builder().addModule(new CongvanModule()).build();
    List<byte[]> byFormat = new ArrayList<>();
    List<byte[]> byHost = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      OfficialDispatch next = dispatches.next();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      format.render(next, out);
      byFormat.add(out.toByteArray());
      byHost.add(host.writeValueAsBytes(next));
    }
    int[] at = {0};
    row("JSON as a tree", () -> bare.readTree(byFormat.get(at[0]++ % BATCH)));
    row(
        "read JSON",
        () -> format.read(new ByteArrayInputStream(byFormat.get(at[0]++ % BATCH))).document(),
        "JSON as a tree");
    row(
        "read JSON, a host's mapper",
        () -> host.readValue(byHost.get(at[0]++ % BATCH), OfficialDispatch.class),
        "JSON as a tree");
    row("JSON tokens copied", () -> copied(bare, byFormat.get(at[0]++ % BATCH)));
    rendering("write JSON", format, "JSON tokens copied");
    row(
        "write JSON, a host's mapper",
        () -> {
          host.writeValue(sink, dispatches.next());
          return null;
        },
        "JSON tokens copied");
  }

  private static byte[] copied(JsonMapper bare, byte[] json) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
    try (JsonParser parser = bare.createParser(json);
        JsonGenerator generator = bare.createGenerator(out)) {
      while (parser.nextToken() != null) {
        generator.copyCurrentEvent(parser);
      }
    }
    return out.toByteArray();
  }

  private void measure(int rounds) throws IOException {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    for (int round = 0; round < WARM_UP * rounds; round++) {
      for (Row row : rows) {
        long bytes = thread.getThreadAllocatedBytes(id);
        long time = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < BATCH; i++) {
          if (row.work().run() == this) {
            throw new AssertionError();
          }
        }
        double took = (thread.getCurrentThreadCpuTime() - time) / NANOS / BATCH;
        double allocated = (thread.getThreadAllocatedBytes(id) - bytes) / KIB / BATCH;
        if (round >= (WARM_UP - 1) * rounds) {
          row.measured().add(new double[] {took, allocated});
        }
      }
    }
  }

  private void print() {
    System.out.printf("%-28s %10s %10s  %s%n", "", "µs", "KiB", "times");
    for (Row row : rows) {
      System.out.printf(
          Locale.ROOT, "%-28s %10.1f %10.1f ", row.name(), median(row, 0), median(row, 1));
      for (Row base : rows) {
        if (row.beside().contains(base.name())) {
          double times = median(row, 0) / median(base, 0);
          System.out.printf(Locale.ROOT, " %.2f × %s", times, base.name());
        }
      }
      System.out.println();
    }
  }

  private static double median(Row row, int figure) {
    double[] sorted = row.measured().stream().mapToDouble(each -> each[figure]).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
