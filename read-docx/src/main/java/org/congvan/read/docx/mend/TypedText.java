package org.congvan.read.docx.mend;

import java.util.Locale;
import java.util.Optional;
import org.congvan.text.VietnameseText;
import org.congvan.text.legacy.GarbledText;
import org.congvan.text.legacy.Garbling;
import org.congvan.text.legacy.LegacyEncodings;
import org.jspecify.annotations.Nullable;

/** Text typed in an encoding of the time before Unicode, as it is read in its typeface. */
final class TypedText {

  private static final char ETH = '\u00D0';
  private static final char CAPITAL_D = '\u0110';

  private TypedText() {}

  /** The encoding that a typeface is made for; null for typefaces of Unicode. */
  static @Nullable Garbling encoding(String font) {
    String name = VietnameseText.toLowerCase(font);
    if (name.startsWith(".vn")) {
      return Garbling.TCVN3;
    }
    return name.startsWith("vni-") ? Garbling.VNI : null;
  }

  /** What is read of a text in a typeface. */
  static String read(String text, String font) {
    Garbling encoding = encoding(font);
    if (encoding == null) {
      return text.replace(ETH, CAPITAL_D);
    }
    String converted = LegacyEncodings.convert(text, encoding);
    boolean capitals = encoding == Garbling.TCVN3 && font.endsWith("H");
    return capitals ? converted.toUpperCase(Locale.ROOT) : converted;
  }

  /** Whether every word with letters beyond ASCII could be read in the encoding. */
  static boolean isReadable(String text, String font) {
    Garbling encoding = encoding(font);
    if (encoding == null) {
      return true;
    }
    for (int at = 0; at < text.length(); ) {
      int end = at;
      boolean letters = false;
      while (end < text.length() && text.charAt(end) > ' ') {
        char c = text.charAt(end++);
        letters |= c >= 0x80 && Character.isLetter(c);
      }
      String word = text.substring(at, end);
      if (letters && LegacyEncodings.convert(word, encoding).equals(word)) {
        return false;
      }
      at = end + 1;
    }
    return true;
  }

  /** A text as it was meant, whatever its typeface, to look for number and date in it. */
  static String meant(String text) {
    Optional<GarbledText> garbled =
        LegacyEncodings.detect(text).stream()
            .filter(each -> each.garbling().isConvertible())
            .findFirst();
    return garbled.isEmpty() ? text : LegacyEncodings.convert(text, garbled.get().garbling());
  }
}
