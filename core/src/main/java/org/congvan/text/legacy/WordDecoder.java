package org.congvan.text.legacy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * Reads words of an encoding with one or two characters to a letter, as they look when their bytes
 * are shown as Windows-1252: {@code b¸o} in TCVN3 is {@code báo}.
 */
@FunctionalInterface
interface WordDecoder {

  /** TCVN3. */
  WordDecoder TCVN3 = capitalsOfFont(bytes("TCVN3"));

  /** VISCII. */
  WordDecoder VISCII = bytes("VISCII");

  /** VNI for Windows. */
  WordDecoder VNI = vni();

  /** Windows-1258: base letters, and tone marks that look like letters. */
  WordDecoder WINDOWS_1258 = WordDecoder::windows1258;

  /**
   * Reads a word.
   *
   * @param word characters without spaces
   * @return the letters; null where the encoding does not have one of the characters
   */
  @Nullable String decode(String word);

  private static WordDecoder bytes(String encoding) {
    char[] letters = new char[0x100];
    for (String[] row : Tables.rows("byte-encodings.tsv")) {
      if (row[0].equals(encoding)) {
        letters[Integer.parseInt(row[1], 16)] = (char) Integer.parseInt(row[2], 16);
      }
    }
    return word -> {
      StringBuilder decoded = new StringBuilder(word.length());
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        int at = CodePage.WINDOWS_1252.byteOf(c);
        if (at < 0 || (at >= 0x80 && letters[at] == 0)) {
          return null;
        }
        decoded.append(at < 0x80 ? c : letters[at]);
      }
      return decoded.toString();
    };
  }

  /**
   * TCVN3 has no capitals with two diacritics, so that a heading is typed "TæNG": capitals, and
   * small letters that the font shows as capitals.
   */
  private static WordDecoder capitalsOfFont(WordDecoder bytes) {
    return word -> {
      String decoded = bytes.decode(word);
      long capitals = word.chars().filter(c -> c >= 'A' && c <= 'Z').count();
      boolean small = word.chars().anyMatch(c -> c >= 'a' && c <= 'z');
      return decoded == null || small || capitals < 2 ? decoded : decoded.toUpperCase(Locale.ROOT);
    };
  }

  private static WordDecoder vni() {
    Map<String, Character> letters = new HashMap<>();
    for (String[] row : Tables.rows("vni.tsv")) {
      String small = row[1];
      String capital = small.toUpperCase(Locale.ROOT);
      char letter = row[0].charAt(0);
      char capitalLetter = row[0].toUpperCase(Locale.ROOT).charAt(0);
      letters.put(small, letter);
      letters.put(capital, capitalLetter);
      if (small.length() == 2) {
        letters.put(capital.charAt(0) + small.substring(1), capitalLetter);
      }
    }
    return word -> {
      StringBuilder decoded = new StringBuilder(word.length());
      for (int i = 0; i < word.length(); i++) {
        Character pair = i + 1 < word.length() ? letters.get(word.substring(i, i + 2)) : null;
        Character letter = pair == null ? letters.get(word.substring(i, i + 1)) : pair;
        char c = word.charAt(i);
        if (letter == null && c >= 0x80) {
          return null;
        }
        decoded.append(letter == null ? c : letter);
        i += pair == null ? 0 : 1;
      }
      return decoded.toString();
    };
  }

  private static @Nullable String windows1258(String word) {
    String shown = "ÌÒÞìòãÃõÕýÝ";
    String meant = "\u0300\u0309\u0303\u0301\u0323ăĂơƠưƯ";
    StringBuilder decoded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int at = shown.indexOf(c);
      if (at < 0 && c >= 0x80 && "âêôÂÊÔáàéèíóúùÁÀÉÈÍÓÚÙđĐ".indexOf(c) < 0) {
        return null;
      }
      decoded.append(at < 0 ? c : meant.charAt(at));
    }
    return VietnameseText.normalize(decoded.toString());
  }
}
