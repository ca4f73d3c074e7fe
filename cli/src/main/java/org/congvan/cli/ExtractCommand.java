package org.congvan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.congvan.reference.CitedDate;
import org.congvan.render.json.JsonCitations;
import org.congvan.render.json.JsonPassage;
import org.congvan.scan.CitationScanner;
import org.congvan.scan.FoundCitation;
import org.congvan.scan.WrittenProvision;
import org.congvan.scan.WrittenSymbol;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code extract FILE}: prints the citations of a text, one a line, separated by tabs: start, end,
 * form, type, code, date or year, issuer, provision, and the words as written. A file whose name
 * ends in {@code .jsonl} holds a passage a line and gives a line of JSON for each.
 */
@Command(
    name = "extract",
    description = "Prints the citations of documents in a text, with their offsets (UTF-16).")
final class ExtractCommand implements Callable<Integer> {
  private static final int LONGEST_PASSAGE = 64 << 20;

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description =
          "a text in UTF-8, or FILE.jsonl with an object a line: {\"id\": \"p1\", \"text\": \"…\"}")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Option(names = "--json", description = "print one object of JSON; always so for FILE.jsonl")
  private boolean json;

  @Option(names = "--annotations", description = "print W3C Web Annotations (JSON-LD)")
  private boolean annotations;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (InputStream in = new InputFile(file).open()) {
      if (file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
        passages(new LineSource(in, LONGEST_PASSAGE));
      } else {
        text(in);
      }
      return ExitCode.OK;
    } catch (DocumentFormatException wrong) {
      throw new CommandFailure(file + ": " + wrong.getMessage(), wrong);
    } catch (IOException failure) {
      throw CommandFailure.cannot("read", file, failure);
    }
  }

  private void passages(LineSource lines) throws IOException {
    PrintStream out = console.out();
    int number = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      JsonPassage passage;
      try {
        passage = JsonPassage.parse(line);
      } catch (DocumentFormatException wrong) {
        throw new DocumentFormatException("line " + number + ": " + wrong.getMessage(), wrong);
      }
      List<FoundCitation> found = CitationScanner.standard().scan(passage.text());
      out.print(JsonCitations.standard().toJson(passage.id(), found));
      out.print('\n');
    }
  }

  private void text(InputStream in) throws IOException {
    String text = decoded(in.readAllBytes());
    List<FoundCitation> found = CitationScanner.standard().scan(text);
    PrintStream out = console.out();
    if (annotations) {
      out.print(JsonCitations.standard().toAnnotations(file.toUri().toString(), found));
      out.print('\n');
    } else if (json) {
      out.print(JsonCitations.standard().toJson(null, found));
      out.print('\n');
    } else {
      for (FoundCitation each : found) {
        out.print(row(each));
        out.print('\n');
      }
    }
  }

  private static String decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException broken) {
      throw new DocumentFormatException("Cannot read the text: expected UTF-8", broken);
    }
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
        orEmpty(found.reference().issuer()),
        provision == null ? "" : provision.text(),
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
