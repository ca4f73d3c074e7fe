package org.congvan.read.docx.text;

import java.util.Objects;
import java.util.Optional;
import org.congvan.read.docx.format.RunFormat;
import org.congvan.read.docx.intake.WordPlace;
import org.jspecify.annotations.Nullable;

/**
 * Text in one formatting (đoạn chữ), such as {@code Kính gửi:} in 14 pt. Tabs are U+0009 and line
 * breaks U+000A; hyphens that do not break are U+2011, soft ones U+00AD; signs of symbol fonts are
 * the Unicode characters that they show. White space is kept as in the file.
 *
 * @param place where it is
 * @param text the text as typed; empty for a field without result
 * @param format how its letters are set
 * @param field the innermost field whose result it is; null outside of fields
 * @param link where it leads; null if nowhere
 */
public record WordRun(
    WordPlace place,
    String text,
    RunFormat format,
    @Nullable WordField field,
    @Nullable WordLink link)
    implements WordInline {

  /** Refuses null in the required parts. */
  public WordRun {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(format, "format");
  }

  /**
   * Answers whether the run is the result of a field of a type.
   *
   * @param type the type in capitals, such as {@code PAGE}
   * @return true if it is
   */
  public boolean isField(String type) {
    return Optional.ofNullable(field).filter(each -> each.type().equals(type)).isPresent();
  }
}
