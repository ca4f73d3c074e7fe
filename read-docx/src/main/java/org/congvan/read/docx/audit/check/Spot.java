package org.congvan.read.docx.audit.check;

import java.util.Objects;
import org.congvan.read.docx.intake.WordPlace;

/**
 * A place in the file with its words (chỗ trong tệp), such as {@code word/document.xml, paragraph
 * 3}, "Độc lập - Tự do - Hạnh phúc".
 *
 * @param place the place
 * @param excerpt the words there, about {@value #LONGEST} characters at most; empty for a place
 *     without words
 */
public record Spot(WordPlace place, String excerpt) {

  /** How many characters an excerpt has at most. */
  public static final int LONGEST = 80;

  /** The file as a whole. */
  public static final Spot FILE = new Spot(WordPlace.FILE, "");

  /** Makes the words one line and cuts them to their length. */
  public Spot {
    Objects.requireNonNull(place, "place");
    excerpt = oneLine(excerpt);
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    boolean blank = false;
    int end = 0;
    while (end < text.length() && line.length() < LONGEST) {
      int character = text.codePointAt(end);
      end += Character.charCount(character);
      if (Character.isWhitespace(character)
          || Character.isISOControl(character)
          || Character.getType(character) == Character.FORMAT) {
        blank = line.length() > 0;
      } else {
        if (blank) {
          line.append(' ');
        }
        blank = false;
        line.appendCodePoint(character);
      }
    }
    return line.length() < LONGEST ? line.toString() : line.append('…').toString();
  }
}
