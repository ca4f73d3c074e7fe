package org.congvan.read.docx.component;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.code.DocumentCode;
import org.congvan.code.UnnumberedCode;
import org.congvan.read.docx.role.Confidence;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/**
 * A line with number and symbol, such as {@code Số: 12/SNV-VP} or {@code Số: /SNV-VP}.
 *
 * @param raw the words after "Số"
 * @param code the number and symbol; null if the number is blank or cannot be read
 * @param draft the symbol without number; null if there is a number or it cannot be read
 * @param confidence how sure the reading is
 */
record CodeLine(
    String raw,
    @Nullable DocumentCode code,
    @Nullable UnnumberedCode draft,
    Confidence confidence) {

  private static final Pattern LABEL = Pattern.compile("(?:van ban )?s[o06]\\b[\\s.:;]*+");

  /** Laws, and resolutions of the National Assembly, name their type in the line of the number. */
  private static final Pattern TYPE_LABEL =
      Pattern.compile("(?:luat|phap lenh|nghi quyet|lenh) so ?: ?");

  /** A slash or a dash with a group of letters after it, perhaps with blanks around. */
  private static final Pattern SYMBOL = Pattern.compile("^[\\s\\d._…:]*+[/–—-]++\\s*+\\p{Lu}.*+");

  /** A number that a scan misread before a symbol. */
  private static final Pattern MISREAD =
      Pattern.compile("[^/–—-]{0,14}+[/–—-]++\\s*+\\p{Lu}\\p{Lu}.*+");

  /** The letters of a symbol from its slash on. */
  private static final Pattern LETTERS =
      Pattern.compile(
          "[/-] ?\\p{Lu}[\\p{L}\\d&]{0,20}+(?: ?[-–] ?\\p{Lu}[\\p{L}\\d&.]{0,20}+){0,4}");

  /** A part of a symbol that is still blank, as in {@code /SNV-…}. */
  private static final Pattern BLANK_PART = Pattern.compile(" ?[-–] ?(?:…|\\.{2}|_)");

  private static final int LONGEST = 120;

  private static final int LONGEST_PLACEHOLDER = 40;

  /** Returns whether a piece has the label and a symbol, or at least the place for one. */
  static boolean isLabelled(Piece piece) {
    if (piece.text().length() > LONGEST) {
      return false;
    }
    if (!LABEL.matcher(piece.folded()).lookingAt()) {
      Matcher type = TYPE_LABEL.matcher(Folded.of(piece.text()));
      return type.lookingAt() && parsed(piece.text().substring(type.end())) != null;
    }
    String rest = rest(piece);
    return SYMBOL.matcher(rest).matches()
        || rest.isEmpty()
        || (Character.isDigit(rest.charAt(0)) && rest.indexOf('/') > 0)
        || (isColon(piece) && MISREAD.matcher(rest).matches());
  }

  /** Returns the length of the type before "số"; 0 without a type. */
  static int typeLabel(Piece piece) {
    Matcher type = TYPE_LABEL.matcher(Folded.of(piece.text()));
    return type.lookingAt() ? type.group().lastIndexOf("so") : 0;
  }

  /** Returns whether a piece is the label "Số:" without a number: dots or a blank to fill in. */
  static boolean isPlaceholder(Piece piece) {
    return piece.text().length() <= LONGEST_PLACEHOLDER
        && LABEL.matcher(piece.folded()).lookingAt()
        && isColon(piece);
  }

  private static boolean isColon(Piece piece) {
    int colon = piece.text().indexOf(':');
    return colon > 0 && colon <= "Văn bản số :".length();
  }

  /** Returns whether a piece is the label and nothing else. */
  static boolean isLabelAlone(Piece piece) {
    return rest(piece).isEmpty();
  }

  /** Returns whether a piece is a symbol, perhaps with a number, without label. */
  static boolean isSymbol(Piece piece) {
    return piece.text().length() <= LONGEST
        && (SYMBOL.matcher(piece.text()).matches() || parsed(piece.text()) != null);
  }

  /** Returns whether a piece is a number and symbol, without label. */
  static boolean isBare(Piece piece) {
    String text = piece.text();
    if (text.length() > LONGEST || text.isEmpty() || !Character.isDigit(text.charAt(0))) {
      return false;
    }
    return parsed(text) != null && SYMBOL.matcher(text).matches();
  }

  private static String rest(Piece piece) {
    String text = piece.text();
    Matcher label = LABEL.matcher(Folded.of(text));
    if (label.lookingAt()) {
      return text.substring(label.end()).strip();
    }
    Matcher type = TYPE_LABEL.matcher(Folded.of(text));
    return type.lookingAt() ? text.substring(type.end()).strip() : text;
  }

  static CodeLine read(Piece piece) {
    String raw = rest(piece);
    String tidy = Words.withoutEnd(raw, ".,;:*-–—_|'`");
    DocumentCode code = parsed(tidy);
    if (code != null) {
      return new CodeLine(raw, code, null, confidence(code, tidy));
    }
    UnnumberedCode draft = unnumbered(tidy);
    if (draft != null) {
      return new CodeLine(raw, null, draft, Confidence.CERTAIN);
    }
    String joined = tidy.replace(" ", "");
    code = parsed(joined);
    if (code != null) {
      return new CodeLine(raw, code, null, Confidence.DOUBTFUL);
    }
    draft = unnumbered(joined);
    return draft == null ? misread(raw, tidy) : new CodeLine(raw, null, draft, Confidence.LIKELY);
  }

  /** A symbol that was mended by its blanks and dashes alone is the one that was meant. */
  private static Confidence confidence(DocumentCode code, String written) {
    if (!code.isRepaired()) {
      return Confidence.CERTAIN;
    }
    String tight =
        written.replace(" ", "").replace('\u00A0', ' ').replace('–', '-').replace('—', '-');
    return code.registered().equals(tight) || code.toString().equals(tight)
        ? Confidence.LIKELY
        : Confidence.DOUBTFUL;
  }

  /** What a scan left: number and symbol before other signs, or the symbol alone. */
  private static CodeLine misread(String raw, String tidy) {
    Matcher letters = LETTERS.matcher(tidy);
    if (!letters.find()) {
      return new CodeLine(raw, null, null, Confidence.DOUBTFUL);
    }
    if (BLANK_PART.matcher(tidy).region(letters.end(), tidy.length()).lookingAt()) {
      return new CodeLine(raw, null, null, Confidence.CERTAIN);
    }
    String symbol = letters.group().replace(" ", "");
    String number = tidy.substring(0, letters.start()).replace(" ", "");
    DocumentCode code = parsed(Words.withoutEnd(number, ".,;:'") + symbol);
    return new CodeLine(raw, code, code == null ? unnumbered(symbol) : null, Confidence.DOUBTFUL);
  }

  /** Returns the letters of the symbol folded, with which initials are compared. */
  String letters() {
    return Folded.of(raw);
  }

  private static @Nullable DocumentCode parsed(String text) {
    try {
      return DocumentCode.parse(text);
    } catch (DocumentFormatException unreadable) {
      return null;
    }
  }

  private static @Nullable UnnumberedCode unnumbered(String text) {
    try {
      return UnnumberedCode.parse(text);
    } catch (DocumentFormatException unreadable) {
      return null;
    }
  }
}
