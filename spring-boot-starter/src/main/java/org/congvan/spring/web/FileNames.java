package org.congvan.spring.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentFileName;
import org.congvan.render.RenderFormat;
import org.congvan.text.VietnameseText;

/**
 * Names of files that documents are saved under, from type and symbol, in the header {@code
 * Content-Disposition} (RFC 6266): {@code inline; filename="Cong van 477-SKHCN-TTNCUD.pdf";
 * filename*=UTF-8''C%C3%B4ng%20v%C4%83n%20477-SKHCN-TTNCU%C4%90.pdf}.
 */
public final class FileNames {

  private FileNames() {}

  /**
   * Returns the header: what browsers show is shown, anything else is saved.
   *
   * @param document the document
   * @param format in which format
   * @return the value of {@code Content-Disposition}
   */
  public static String contentDisposition(OfficialDocument document, RenderFormat format) {
    String name = DocumentFileName.of(document) + "." + format.fileExtension();
    String shown =
        format.id().equals("json")
                || format.id().equals("html")
                || format.fileExtension().equals("pdf")
            ? "inline"
            : "attachment";
    return shown + "; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + encoded(name);
  }

  /** The letters without their marks, for programs that know no more. */
  private static String ascii(String name) {
    StringBuilder ascii = new StringBuilder(name.length());
    String decomposed = VietnameseText.withoutMarks(name);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      ascii.append(c < 128 ? c : '_');
    }
    return ascii.toString();
  }

  /**
   * As RFC 8187 writes it: letters, digits, hyphen, full stop, underscore; other bytes by number.
   */
  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          (b >= 'a' && b <= 'z')
              || (b >= 'A' && b <= 'Z')
              || (b >= '0' && b <= '9')
              || b == '-'
              || b == '.'
              || b == '_';
      if (plain) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xFF));
      }
    }
    return encoded.toString();
  }
}
