package org.congvan.scan;

import org.congvan.code.DocumentCode;
import org.congvan.scan.symbol.Symbol;
import org.congvan.scan.symbol.SymbolReader;
import org.congvan.scan.token.Phrases;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the number after words that describe the type: {@code Chương trình hành động số …}, {@code
 * Thông báo ý kiến kết luận số …}.
 */
final class DistantNumber {
  private static final int MAX_WORDS = 12;

  private static final WordSet NO_BETWEEN =
      WordSet.exact(
          "này đó trên về theo tại và hoặc có là được đã thì do để cho khi nếu với từ đến trong"
              + " ngày như nêu mà sau trước cùng gồm căn điều khoản lý");

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final SymbolReader symbols;
  private final DateAndIssuerReader issuers;

  DistantNumber(Tokens tokens, Lexicon lexicon, SymbolReader symbols, DateAndIssuerReader issuers) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.symbols = symbols;
    this.issuers = issuers;
  }

  /**
   * Returns the number, or null.
   *
   * @param from index of the token after the word for the type
   * @param outer the word for the type
   * @param joint whether there may be more than one issuer before the number
   */
  @Nullable FoundNumber find(int from, TypeWord outer, boolean joint) {
    int at = from;
    while (at < from + MAX_WORDS && tokens.isWord(at)) {
      if (NumberLabel.is(tokens, at) && at > from) {
        int number = AdjacentNumber.find(tokens, at);
        if (number >= 0) {
          return new FoundNumber(number, DateAndIssuer.NONE);
        }
      }
      DateAndIssuer issuer = issuers.readIssuer(at, joint);
      if (issuer.hasIssuer()) {
        int number = AdjacentNumber.find(tokens, issuer.next());
        return number < 0 ? null : new FoundNumber(number, issuer);
      }
      Phrases.Match<TypeWord> other = lexicon.types().longest(tokens, at);
      if (other != null && other.value().use() == TypeWord.Use.NUMBER && other.next() > at + 1) {
        return afterInner(outer, other);
      }
      if (NO_BETWEEN.has(tokens, at)) {
        return null;
      }
      at++;
    }
    return null;
  }

  /** Returns the number after another word for a type if its letters agree with the outer alone. */
  private @Nullable FoundNumber afterInner(TypeWord outer, Phrases.Match<TypeWord> inner) {
    int number = AdjacentNumber.find(tokens, inner.next());
    DocumentCode code = number < 0 ? null : code(number);
    boolean outers =
        code != null
            && !inner.value().agreesWith(code)
            && outer.type() != null
            && code.typeCandidates().contains(outer.type());
    return outers ? new FoundNumber(number, DateAndIssuer.NONE) : null;
  }

  private @Nullable DocumentCode code(int number) {
    Symbol symbol = tokens.isNumber(number) ? symbols.read(tokens.start(number), true) : null;
    return symbol == null ? null : symbol.code();
  }
}
