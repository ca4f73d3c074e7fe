package org.congvan.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.congvan.count.CountScanner;
import org.congvan.reference.CitedDate;
import org.congvan.render.json.JsonCitations;
import org.congvan.render.json.JsonCounts;
import org.congvan.render.json.JsonPassage;
import org.congvan.scan.CitationScanner;
import org.congvan.scan.FoundCitation;
import org.congvan.scan.WrittenProvision;
import org.congvan.scan.WrittenSymbol;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code extract FILE}: prints the citations of a text, one a line, separated by tabs: start, end,
 * form, type, code, date or year, issuer, provision, and the words as written; or its counts. A
 * file whose name ends in {@code .jsonl} holds a passage a line and gives a line of JSON for each.
 *
 * <p>A text is read in pieces and may be longer than memory; what has been found is printed at
 * once.
 */
@Command(
    name = "extract",
    description =
        "Prints the citations of documents in a text, or its counts, with their offsets (UTF-16).")
final class ExtractCommand implements Callable<Integer> {
  private static final int LONGEST_PASSAGE = 64 << 20;
  private static final CitationScanner CITATIONS = CitationScanner.standard();
  private static final CountScanner COUNTS = CountScanner.standard();
  private static final String ANNOTATIONS =
      "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"AnnotationPage\",\"items\":[";

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description =
          "a text in UTF-8, or FILE.jsonl with an object a line: {\"id\": \"p1\", \"text\": \"…\"};"
              + " - for a text on the standard input")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Option(names = "--json", description = "print one object of JSON; always so for FILE.jsonl")
  private boolean json;

  @Option(names = "--annotations", description = "print W3C Web Annotations (JSON-LD)")
  private boolean annotations;

  @Option(
      names = "--counts",
      description = "print the counts instead, such as 07 văn bản, as one object of JSON")
  private boolean counts;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (counts && annotations) {
      throw new CommandFailure(
          "Options --counts and --annotations do not go together: annotations are of citations;"
              + " name one of them");
    }
    InputFile input = new InputFile(file, console);
    GarbledInput garbled = new GarbledInput(console, file.toString());
    try (InputStream in = input.open();
        Progress progress = Progress.ofBytes(console, input.length(), true)) {
      InputStream counted = progress.counting(in);
      if (VietnameseText.toLowerCase(file.toString()).endsWith(".jsonl")) {
        passages(new LineSource(counted, LONGEST_PASSAGE), garbled);
      } else {
        text(garbled.lookingAt(textOf(counted)));
      }
      return ExitCode.OK;
    } catch (DocumentFormatException wrong) {
      throw new CommandFailure(file + ": " + wrong.getMessage(), wrong);
    } catch (CharacterCodingException broken) {
      throw new CommandFailure(file + ": Cannot read the text: expected UTF-8", broken);
    } catch (IOException failure) {
      throw CommandFailure.cannot("read", file, failure);
    }
  }

  private void passages(LineSource lines, GarbledInput garbled) throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        continue;
      }
      JsonPassage passage;
      try {
        passage = JsonPassage.parse(line);
      } catch (DocumentFormatException wrong) {
        throw new DocumentFormatException(
            "line " + lines.number() + ": " + wrong.getMessage(), wrong);
      }
      garbled.lookAt(passage.text(), "line " + lines.number());
      console.row(
          counts
              ? JsonCounts.standard().toJson(passage.id(), COUNTS.scan(passage.text()))
              : JsonCitations.standard().toJson(passage.id(), CITATIONS.scan(passage.text())));
    }
  }

  private void text(Reader text) throws IOException {
    if (counts) {
      JsonList list = new JsonList(console, "{\"counts\":[");
      COUNTS.scan(text, found -> list.add(JsonCounts.standard().toJson(found)));
      list.end();
    } else if (annotations) {
      String source = source();
      JsonList list = new JsonList(console, ANNOTATIONS);
      CITATIONS.scan(text, found -> list.add(JsonCitations.standard().toAnnotation(source, found)));
      list.end();
    } else if (json) {
      JsonList list = new JsonList(console, "{\"references\":[");
      CITATIONS.scan(text, found -> list.add(JsonCitations.standard().toJson(found)));
      list.end();
    } else {
      CITATIONS.scan(text, found -> console.row(row(found)));
    }
  }

  /** Where the text can be read. */
  private String source() {
    Path path = InputFile.isStandardInput(file) ? Path.of("/dev/stdin") : file;
    return path.toUri().toString();
  }

  /** An object of JSON with a list in it, printed as the list grows. */
  private static final class JsonList {
    private final Console console;
    private boolean empty = true;

    JsonList(Console console, String begin) {
      this.console = console;
      console.print(begin);
    }

    void add(String item) {
      console.print(empty ? item : ',' + item);
      empty = false;
    }

    void end() {
      console.print("]}\n");
    }
  }

  /** The characters of a text, without a byte-order mark; bytes that are not UTF-8 are refused. */
  private static Reader textOf(InputStream in) throws IOException {
    Reader text =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }

  private static String row(FoundCitation found) {
    WrittenSymbol symbol = found.symbol();
    WrittenProvision provision = found.provision();
    return String.join(
        "\t",
        Long.toString(found.span().start()),
        Long.toString(found.span().end()),
        found.form().name(),
        found.typeName().orElse(""),
        symbol == null ? "" : symbol.canonical(),
        date(found.reference().date()),
        Escapes.of(orEmpty(found.reference().issuer())),
        provision == null ? "" : Escapes.of(provision.text()),
        Escapes.of(found.text()));
  }

  private static String date(@Nullable CitedDate date) {
    if (date instanceof CitedDate.OnDay day) {
      return day.day().toString();
    }
    return date == null ? "" : Integer.toString(date.earliest().getYear());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
