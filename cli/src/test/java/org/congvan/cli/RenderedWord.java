package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.congvan.model.OfficialDocument;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.testkit.SampleDocuments;

/** Word files that the command render wrote, as input of the commands that read them. */
final class RenderedWord {

  /** A dispatch with number and date. */
  static final OfficialDocument ISSUED = SampleDocuments.dispatch(LocalDate.of(2021, 5, 17));

  private RenderedWord() {}

  /** Renders a document; the folders of the file are made. */
  static Path write(Path file, OfficialDocument document) throws IOException {
    Files.createDirectories(file.getParent());
    Path json = Files.createTempFile("in", ".json");
    try {
      try (OutputStream out = Files.newOutputStream(json)) {
        JsonDocumentFormat.standard().render(document, out);
      }
      Run run = Run.of("render", json, "--format", "docx", "-o", file, "--regulation", "nd30-2020");
      assertThat(run).isEqualTo(new Run(0, "", ""));
    } finally {
      Files.delete(json);
    }
    return file;
  }

  /** The same draft without number and day, which can be mended. */
  static OfficialDocument draft() {
    return SampleDocuments.undatedDraft();
  }

  /** A copy whose left margin is 10 mm. */
  static Path narrowed(Path word, Path copy) throws IOException {
    return rewritten(
        word,
        copy,
        xml -> {
          String narrow = xml.replaceAll("(<w:pgMar [^>]*w:left=\")\\d+\"", "$1567\"");
          assertThat(narrow).isNotEqualTo(xml);
          return narrow;
        });
  }

  /** A copy with another main part. */
  static Path rewritten(Path word, Path copy, UnaryOperator<String> change) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(word))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    parts.computeIfPresent(
        "word/document.xml",
        (name, bytes) ->
            change
                .apply(new String(bytes, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
    Files.createDirectories(copy.getParent());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return copy;
  }
}
