package org.congvan.bench;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.congvan.model.OfficialDispatch;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.render.html.HtmlRenderer;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.render.json.JsonLimits;
import org.congvan.validation.DocumentValidator;

/**
 * What a further body costs in a dispatch that has ten, a hundred or a thousand of them: {@code
 * java -Xmx2g -XX:+UseSerialGC -cp bench/target/bench.jar org.congvan.bench.GrowthTable [ROUNDS]}.
 * It should cost the same in time and garbage however many there are; medians of the time on the
 * processor, with work of a thousand bodies in each measure, and the shortest and the longest
 * dispatch measured one after the other.
 */
public final class GrowthTable {
  private static final int[] BODIES = {10, 100, 1_000};
  private static final int MOST = 1_000;
  private static final int ROUNDS = 15;
  private static final double NANOS = 1e3;
  private static final double KIB = 1024;

  private GrowthTable() {}

  private interface Work {
    int run(OfficialDispatch dispatch) throws IOException;
  }

  /**
   * Prints the table.
   *
   * @param arguments how many rounds; 15 if it is not given
   * @throws IOException never
   */
  public static void main(String[] arguments) throws IOException {
    int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
    DocxRenderer docx = new DocxRenderer();
    HtmlRenderer html = new HtmlRenderer();
    DocumentValidator validator = DocumentValidator.standard();
    JsonLimits limits = JsonLimits.standard().withDocumentLength(64_000_000).withValues(4_000_000);
    JsonDocumentFormat json = JsonDocumentFormat.builder().compact().limits(limits).build();
    Map<String, Work> works = new LinkedHashMap<>();
    works.put("Word", each -> rendered(out -> docx.render(each, out)));
    works.put("HTML", each -> rendered(out -> html.render(each, out)));
    works.put("validate", each -> validator.validate(each).findings().size());
    works.put(
        "JSON, both ways",
        each -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          json.render(each, out);
          return json.read(new ByteArrayInputStream(out.toByteArray())).doubts().size();
        });
    System.out.printf("%-16s", "a further body");
    for (String what : List.of("µs", "KiB")) {
      for (int i = 1; i < BODIES.length; i++) {
        System.out.printf(" %14s", what + " " + BODIES[i - 1] + "-" + BODIES[i]);
      }
      System.out.printf(" %8s", "ratio");
    }
    System.out.printf("%n");
    for (Map.Entry<String, Work> work : works.entrySet()) {
      print(work.getKey(), work.getValue(), rounds);
    }
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static int rendered(Writing writing) throws IOException {
    writing.to(OutputStream.nullOutputStream());
    return 0;
  }

  private static void print(String name, Work work, int rounds) throws IOException {
    double[][] times = new double[BODIES.length][rounds];
    double[][] bytes = new double[BODIES.length][rounds];
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    for (int round = -rounds; round < rounds; round++) {
      for (int i = 0; i < BODIES.length; i++) {
        OfficialDispatch dispatch = LongDispatches.of(BODIES[i]);
        long allocated = thread.getThreadAllocatedBytes(id);
        long time = thread.getCurrentThreadCpuTime();
        for (int done = 0; done < MOST; done += BODIES[i]) {
          if (work.run(dispatch) < 0) {
            throw new AssertionError(name);
          }
        }
        if (round >= 0) {
          times[i][round] = (thread.getCurrentThreadCpuTime() - time) / NANOS / MOST;
          bytes[i][round] = (thread.getThreadAllocatedBytes(id) - allocated) / KIB / MOST;
        }
      }
    }
    System.out.printf("%-16s", name);
    print(times);
    print(bytes);
    System.out.printf("%n");
  }

  /** What each body costs beyond those of the shorter dispatch. */
  private static void print(double[][] figures) {
    double[] further = new double[BODIES.length];
    for (int i = 1; i < BODIES.length; i++) {
      double more = median(figures[i]) * BODIES[i] - median(figures[i - 1]) * BODIES[i - 1];
      further[i] = more / (BODIES[i] - BODIES[i - 1]);
      System.out.printf(Locale.ROOT, " %14.1f", further[i]);
    }
    System.out.printf(Locale.ROOT, " %8.2f", further[BODIES.length - 1] / further[1]);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
