package org.congvan.scan;

import java.util.Locale;
import java.util.Set;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.scan.symbol.Symbol;
import org.congvan.scan.symbol.UsualGroup;
import org.congvan.scan.token.Letters;
import org.congvan.text.letter.LetterForms;
import org.jspecify.annotations.Nullable;

/**
 * Reads a symbol in lower case, as some databases keep titles: {@code thông tư số 02/2018/tt-bnv}.
 * Without capitals its letters could be words, so they must agree with the word for the type or, in
 * a dispatch, be those of a known agency.
 */
final class LowerCaseSymbolReader {
  private static final int MAX_DIGITS = 5;
  private static final int MAX_GROUP = 10;
  private static final int MAX_GROUPS = 4;

  private final CharSequence text;
  private final Lexicon lexicon;

  LowerCaseSymbolReader(CharSequence text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /**
   * Reads the symbol that starts with a number, or returns null.
   *
   * @param from offset of its first digit
   * @param type the type by the word before it
   */
  @Nullable Symbol read(int from, DocumentType type) {
    int at = afterDigits(from, MAX_DIGITS);
    if (at == from || !isSeparator(at)) {
      return null;
    }
    int year = afterDigits(at + 1, MAX_DIGITS);
    if (year == at + 5 && isSeparator(year)) {
      at = year;
    }
    StringBuilder letters = new StringBuilder();
    int first = at + 1;
    int end = at;
    for (int groups = 0; groups < MAX_GROUPS && isSeparator(end); groups++) {
      int next = afterLetters(end + 1);
      if (next == end + 1 || next - end > MAX_GROUP) {
        break;
      }
      letters.append(text.charAt(end)).append(group(end + 1, next));
      end = next;
    }
    boolean whole = end == text.length() || Letters.kind(text.charAt(end)) != Letters.DIGIT;
    if (letters.isEmpty() || !whole || Letters.isCapital(text.charAt(first))) {
      return null;
    }
    Symbol symbol = Symbol.of(from, end, text.subSequence(from, at).toString() + letters);
    DocumentCode code = symbol.code();
    return code != null && confirms(code, type) ? symbol : null;
  }

  private boolean confirms(DocumentCode code, DocumentType type) {
    Set<DocumentType> candidates = code.typeCandidates();
    return candidates.contains(type)
        && (type != DocumentType.DISPATCH
            || candidates.size() > 1
            || code.type().isPresent()
            || lexicon.isAgency(code.segments().get(0)));
  }

  /** Returns a group in its usual spelling: TTr, QĐi, otherwise in capitals. */
  private String group(int from, int to) {
    String usual = UsualGroup.of(text, from, to);
    return usual == null
        ? LetterForms.composed(text.subSequence(from, to).toString()).toUpperCase(Locale.ROOT)
        : usual;
  }

  private int afterDigits(int from, int most) {
    int at = from;
    while (at < text.length() && at < from + most && Letters.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the offset after letters of a symbol, or {@code from} if one of them has a tone. */
  private int afterLetters(int from) {
    int at = from;
    for (; at < text.length() && at <= from + MAX_GROUP; at++) {
      int info = Letters.info(text.charAt(at));
      boolean letter = Letters.kindOf(info) == Letters.LETTER && Letters.baseOf(info) <= 26;
      if (Letters.toneOf(info) > 0) {
        return from;
      }
      if (!letter && Letters.kindOf(info) != Letters.DIACRITIC) {
        return at;
      }
    }
    return at;
  }

  private boolean isSeparator(int at) {
    return at < text.length()
        && (Letters.isSlash(text.charAt(at)) || Letters.isDash(text.charAt(at)));
  }
}
