package org.congvan.scan;

import org.congvan.code.DocumentCode;
import org.congvan.scan.symbol.Symbol;
import org.congvan.scan.symbol.SymbolReader;
import org.congvan.scan.words.Keys;
import org.congvan.scan.words.Phrases;
import org.congvan.scan.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the number behind words that say more of the type: {@code Chương trình hành động số …},
 * {@code Thông báo ý kiến kết luận số …}.
 */
final class FarNumber {
  private static final int MAX_WORDS = 12;

  private static final Keys NO_BETWEEN =
      Keys.marked(
          "này đó trên về theo tại và hoặc có là được đã thì do để cho khi nếu với từ đến trong"
              + " ngày như nêu mà sau trước cùng gồm căn điều khoản lý");

  private final Words words;
  private final Lexicon lexicon;
  private final SymbolReader symbols;
  private final Tail tail;

  FarNumber(Words words, Lexicon lexicon, SymbolReader symbols, Tail tail) {
    this.words = words;
    this.lexicon = lexicon;
    this.symbols = symbols;
    this.tail = tail;
  }

  /**
   * Returns the index of the number, or -1.
   *
   * @param from index of the word behind that for the type
   * @param outer the word for the type
   * @param joint whether more than one issuer may stand before the number
   */
  int find(int from, TypeWord outer, boolean joint) {
    int at = from;
    while (at < from + MAX_WORDS && words.isWord(at)) {
      if (SoWord.is(words, at) && at > from) {
        int number = NumberPlace.find(words, at);
        if (number >= 0) {
          return number;
        }
      }
      int issuer = tail.readIssuer(at, joint);
      if (issuer > at) {
        return NumberPlace.find(words, issuer);
      }
      Phrases.Match<TypeWord> other = lexicon.types().longest(words, at);
      if (other != null && other.value().use() == TypeWord.Use.NUMBER && other.next() > at + 1) {
        return behindInner(outer, other);
      }
      if (NO_BETWEEN.has(words, at)) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  /** Returns the number behind another word for a type if its letters contradict that alone. */
  private int behindInner(TypeWord outer, Phrases.Match<TypeWord> inner) {
    int number = NumberPlace.find(words, inner.next());
    DocumentCode code = number < 0 ? null : code(number);
    boolean outers =
        code != null
            && !inner.value().agreesWith(code)
            && outer.type() != null
            && code.typeCandidates().contains(outer.type());
    return outers ? number : -1;
  }

  private @Nullable DocumentCode code(int number) {
    Symbol symbol = words.isNumber(number) ? symbols.read(words.start(number), true) : null;
    return symbol == null ? null : symbol.code();
  }
}
