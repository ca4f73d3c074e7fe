package org.congvan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.impl.LogFactoryImpl;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.congvan.model.OfficialDocument;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.render.html.HtmlRenderer;
import org.congvan.render.pdf.PdfRenderer;
import org.congvan.samples.Dispatch477;

/**
 * How long the first document takes in a fresh Java process: {@code java -cp bench/target/bench.jar
 * org.congvan.bench.FirstDocumentTable [ROUNDS]}. Beside each other are a program that does
 * nothing, and programs that build dispatch 477/SKHCN-TTNCUĐ and write it as a Word file by plain
 * code ({@link PlainDispatch}), as a Word file, as HTML and as PDF ({@link FirstDocument}).
 *
 * <p>A round runs each once, on a class path of what it needs; the table shows the medians: from
 * start to end, of that on the processors, and what the document took inside the program.
 */
public final class FirstDocumentTable {
  private static final int ROUNDS = 21;
  private static final double NANOS = 1e6;

  /** One class of each jar that is needed; jcl-over-slf4j has the others of commons-logging too. */
  private static final List<Class<?>> NEEDED =
      List.of(
          Dispatch477.class,
          OfficialDocument.class,
          DocxRenderer.class,
          HtmlRenderer.class,
          PdfRenderer.class,
          PDDocument.class,
          TrueTypeFont.class,
          RandomAccessRead.class,
          LogFactoryImpl.class);

  private FirstDocumentTable() {}

  private record Times(double total, double processor, double document) {}

  /**
   * Prints the table.
   *
   * @param arguments how many rounds; 21 if it is not given
   * @throws IOException if a program cannot be started
   * @throws InterruptedException if this program is interrupted
   * @throws URISyntaxException never
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, URISyntaxException {
    int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("first");
    String classPath = classPath(folder);
    Map<String, List<Times>> times = new LinkedHashMap<>();
    for (int round = -1; round < rounds; round++) {
      for (String format : List.of("none", "plain", "docx", "html", "pdf")) {
        Times each = run(classPath, format);
        if (round >= 0) {
          times.computeIfAbsent(format, name -> new ArrayList<>()).add(each);
        }
      }
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
    List<Times> word = times.get("docx");
    System.out.printf(
        "%-8s %8s %8s %8s %8s %12s %8s%n",
        "format", "ms", "÷ docx", "CPU ms", "÷ docx", "document ms", "÷ docx");
    times.forEach(
        (format, all) ->
            System.out.printf(
                Locale.ROOT,
                "%-8s %8.0f %8.2f %8.0f %8.2f %12.0f %8.2f%n",
                format,
                median(all, Times::total),
                median(all, Times::total) / median(word, Times::total),
                median(all, Times::processor),
                median(all, Times::processor) / median(word, Times::processor),
                median(all, Times::document),
                median(all, Times::document) / median(word, Times::document)));
  }

  /** The jar of the benchmarks names all jars, so the programs are taken out of it. */
  private static String classPath(Path folder) throws IOException, URISyntaxException {
    for (Class<?> program : List.of(FirstDocument.class, PlainDispatch.class)) {
      String file = program.getName().replace('.', '/') + ".class";
      Path copy = folder.resolve(file);
      Files.createDirectories(copy.getParent());
      try (InputStream in = FirstDocument.class.getResourceAsStream("/" + file)) {
        if (in == null) {
          throw new IOException("Cannot find " + file);
        }
        Files.copy(in, copy);
      }
    }
    List<String> places = new ArrayList<>(List.of(folder.toString()));
    for (Class<?> each : NEEDED) {
      places.add(
          Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
    }
    return places.stream().collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static Times run(String classPath, String format)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(java, "-cp", classPath, FirstDocument.class.getName(), format)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said;
    try (InputStream in = process.getInputStream()) {
      said = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
    int code = process.waitFor();
    double total = (System.nanoTime() - begin) / NANOS;
    if (code != 0) {
      throw new IOException("Exit code " + code + ": " + format);
    }
    String[] parts = said.strip().split(" ", -1);
    return new Times(total, Double.parseDouble(parts[1]), Double.parseDouble(parts[0]));
  }

  private static double median(List<Times> times, ToDoubleFunction<Times> part) {
    double[] sorted = times.stream().mapToDouble(part).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
