package org.congvan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.congvan.model.OfficialDocument;
import org.congvan.render.json.JsonDocumentFormat;

/** Documents as files that the command rollup reads. */
final class ReportFolder {

  private ReportFolder() {}

  static Path write(Path folder, Map<String, OfficialDocument> documents) throws IOException {
    for (Map.Entry<String, OfficialDocument> each : documents.entrySet()) {
      Path file = folder.resolve(each.getKey());
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        JsonDocumentFormat.standard().render(each.getValue(), out);
      }
    }
    return folder;
  }

  /** A document as one line without its end. */
  static String line(OfficialDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonDocumentFormat.builder().compact().build().render(document, out);
    return out.toString(StandardCharsets.UTF_8).strip();
  }
}
