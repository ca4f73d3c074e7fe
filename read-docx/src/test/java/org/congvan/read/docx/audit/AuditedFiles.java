package org.congvan.read.docx.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.render.docx.DocxRenderer;

/** Word files for audits: as we write them, and with something changed in one part. */
final class AuditedFiles {

  private AuditedFiles() {}

  static byte[] rendered(OfficialDocument document, RegulationChoice choice) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxRenderer().render(document, choice, out);
    return out.toByteArray();
  }

  /** The file with the first words after others in a part replaced. */
  static byte[] changed(byte[] file, String part, String after, String from, String to)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean changed = false;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        if (entry.getName().equals(part)) {
          String text = new String(bytes, StandardCharsets.UTF_8);
          int start = text.indexOf(after);
          int at = start < 0 ? -1 : text.indexOf(from, start);
          changed = at >= 0;
          if (changed) {
            text = text.substring(0, at) + to + text.substring(at + from.length());
          }
          bytes = text.getBytes(StandardCharsets.UTF_8);
        }
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(bytes);
        zip.closeEntry();
      }
    }
    assertThat(changed).as(from + " after " + after + " in " + part).isTrue();
    return out.toByteArray();
  }
}
