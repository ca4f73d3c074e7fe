package org.congvan.text.legacy;

import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** UTF-8 that was read in a code page: {@code bÃ¡o} is {@code báo}. */
final class Mojibake {

  private final CodePage page;

  Mojibake(CodePage page) {
    this.page = page;
  }

  /** What a word says of the code page. */
  enum Sign {
    /** Nothing. */
    NONE,
    /** Two bytes that may have been one character. */
    WEAK,
    /** Three bytes or more that were one character, or a word that makes sense only so. */
    STRONG
  }

  /** Whether a word was garbled in this way. */
  Sign sign(String word) {
    if (word.length() < 2 || Words.isGood(word)) {
      return Sign.NONE;
    }
    Pass pass = twice(word);
    if (pass == null) {
      return Sign.NONE;
    }
    String decoded = VietnameseText.normalize(pass.text.toString());
    if (pass.vietnamese > 0 && Words.isGood(decoded)) {
      return pass.longest > 2 || pass.passes > 1 || pass.sequences > 1 ? Sign.STRONG : Sign.WEAK;
    }
    if (pass.quotes > 0 || pass.longest > 3) {
      return Sign.STRONG;
    }
    if (pass.longest == 3 && pass.sequences > 1 && pass.symbols > 1) {
      return Sign.STRONG;
    }
    return pass.outOfPlace > 0 ? Sign.WEAK : Sign.NONE;
  }

  /** The text with each sequence of UTF-8 bytes as the character that it was. */
  String decode(String text) {
    StringBuilder all = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = at;
      boolean space = text.charAt(at) <= ' ';
      while (end < text.length() && (text.charAt(end) <= ' ') == space) {
        end++;
      }
      String word = text.substring(at, end);
      boolean blank = end < text.length();
      all.append(space ? word : decodeWord(word, blank));
      at = end;
    }
    return VietnameseText.normalize(all.toString());
  }

  private String decodeWord(String word, boolean blank) {
    Pass pass = twice(word);
    if (Words.isGood(word) && !isBetterDecoded(word, pass, blank)) {
      return word;
    }
    String decoded = pass == null ? word : pass.text.toString();
    int last = decoded.length() - 1;
    // The second byte of "à" is a no-break space, which is often a mere space by now.
    boolean cut = blank && last > 0 && page.byteOf(decoded.charAt(last)) == 0xC3;
    return cut && Character.isLowerCase(decoded.charAt(last - 1))
        ? decoded.substring(0, last) + 'à'
        : decoded;
  }

  /** "cá»©" could be "cá" in quotation marks, but is "cứ" in a text that is garbled. */
  private static boolean isBetterDecoded(String word, @Nullable Pass pass, boolean blank) {
    if (pass == null || pass.vietnamese == 0) {
      return false;
    }
    boolean noBreak = blank && word.charAt(word.length() - 1) == '\u00A0';
    return (pass.longest > 2 || noBreak) && Words.isGood(pass.text.toString());
  }

  private @Nullable Pass twice(String word) {
    Pass once = new Pass();
    once.read(word);
    if (once.sequences == 0) {
      return null;
    }
    Pass again = new Pass();
    again.read(once.text.toString());
    if (again.sequences == 0 || again.vietnamese + again.quotes == 0) {
      return once;
    }
    again.passes = 2;
    return again;
  }

  /** One reading of a word, and what was found in it. */
  private final class Pass {
    private final StringBuilder text = new StringBuilder();
    private int passes = 1;
    private int sequences;
    private int longest;
    private int vietnamese;
    private int quotes;
    private int symbols;
    private int outOfPlace;

    void read(String word) {
      int i = 0;
      while (i < word.length()) {
        int length = lengthAt(word, i);
        int point = length == 0 ? -1 : pointAt(word, i, length);
        if (point < 0) {
          text.append(word.charAt(i++));
          continue;
        }
        note(word, i, length, point);
        text.appendCodePoint(point);
        i += length;
      }
    }

    private void note(String word, int at, int length, int point) {
      sequences++;
      longest = Math.max(longest, length);
      if (point <= 0xFFFF && isVietnamese((char) point)) {
        vietnamese++;
      }
      if (length == 3 && point >= 0x2010 && point <= 0x203A) {
        quotes++;
      }
      for (int i = at + 1; i < at + length; i++) {
        char c = word.charAt(i);
        symbols += Character.isLetter(c) || (c >= '\u2010' && c <= '\u2027') ? 0 : 1;
      }
      boolean afterSmall = at > 0 && Character.isLowerCase(word.charAt(at - 1));
      boolean afterNone = at == 0 || !Character.isLetter(word.charAt(at - 1));
      boolean capital = Character.isUpperCase(word.charAt(at));
      boolean letter = Character.isLetter(point);
      if (length == 2
          && capital
          && (letter ? afterSmall : point > 0xA0 && point <= 0xBF && (afterSmall || afterNone))) {
        outOfPlace++;
      }
    }

    private int lengthAt(String word, int at) {
      int lead = page.byteOf(word.charAt(at));
      int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
      return at + length <= word.length() ? length : 0;
    }

    private int pointAt(String word, int at, int length) {
      int lead = page.byteOf(word.charAt(at));
      int point = lead & (0xFF >> (length + 1));
      for (int i = at + 1; i < at + length; i++) {
        int next = page.byteOf(word.charAt(i));
        if ((next & 0xC0) != 0x80 || next > 0xFF || next < 0) {
          return -1;
        }
        point = point << 6 | (next & 0x3F);
      }
      boolean overlong = point < (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
      boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
      return overlong || surrogate || point > 0x10FFFF || !Character.isDefined(point) ? -1 : point;
    }
  }

  private static boolean isVietnamese(char c) {
    return Words.isBeyondLatin1(c)
        || "àáâãèéêìíòóôõùúýđÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĐ\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323"
                .indexOf(c)
            >= 0;
  }
}
