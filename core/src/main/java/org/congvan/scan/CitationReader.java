package org.congvan.scan;

import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.scan.symbol.Symbol;
import org.congvan.scan.symbol.SymbolReader;
import org.congvan.scan.token.Phrases;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads a citation that starts with a word for its type: {@code Quyết định số 225/QĐ-TTg}. */
final class CitationReader {
  /** Abbreviations of types that end in a small letter. */
  private static final WordSet MIXED = WordSet.ignoringDiacritics("ttr ctr");

  private static final long TEMPLATE = Tokens.exactKey("mẫu");
  private static final WordSet DAY_OR_ISSUER = WordSet.ignoringDiacritics("ngày của");

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final SymbolReader symbols;
  private final ElidedSymbolReader elided;
  private final LowerCaseSymbolReader lowerCase;
  private final DateAndIssuerReader datesAndIssuers;
  private final DistantNumber distant;
  private final LawReader laws;

  CitationReader(
      Tokens tokens,
      Lexicon lexicon,
      SymbolReader symbols,
      ElidedSymbolReader elided,
      DateAndIssuerReader datesAndIssuers) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.symbols = symbols;
    this.elided = elided;
    this.datesAndIssuers = datesAndIssuers;
    this.lowerCase = new LowerCaseSymbolReader(tokens.text(), lexicon);
    this.distant = new DistantNumber(tokens, lexicon, symbols, datesAndIssuers);
    this.laws = new LawReader(tokens, lexicon, symbols, datesAndIssuers);
  }

  /** Reads a citation whose word for the type starts at a token, or returns null. */
  @Nullable CitationSpan read(int from) {
    Phrases.Match<TypeWord> match = lexicon.types().longest(tokens, from);
    if (match == null || (match.value().isLetters() && !isCapitals(from))) {
      return null;
    }
    CitationSpan named = match.value().isLaw() ? laws.read(from, match) : null;
    return named == null ? numbered(from, match) : named;
  }

  /** Returns whether an abbreviation is written as one: CV, TTr, CTr. */
  private boolean isCapitals(int i) {
    return tokens.isAllCapitals(i) || (tokens.isCapital(i) && MIXED.has(tokens, i));
  }

  private @Nullable CitationSpan numbered(int from, Phrases.Match<TypeWord> match) {
    TypeWord word = match.value();
    int type = match.next();
    boolean joint = DateAndIssuerReader.isJoint(word.type());
    FoundNumber number = number(type, joint);
    boolean direct = number != null;
    if (number == null && word.use() != TypeWord.Use.LETTERS) {
      number = distant.find(type, word, joint);
    }
    if (number == null) {
      return dated(from, match);
    }
    int index = number.index();
    Symbol symbol = symbol(index);
    if (symbol == null) {
      return direct ? withoutSymbol(from, match, number) : null;
    }
    if (direct && word.type() != null) {
      symbol = MisreadType.repaired(symbol, word.type());
    }
    boolean labelled = index > 0 && !tokens.isNumber(index - 1) && index > type;
    DocumentCode code = symbol.code();
    boolean nameless = code == null && word.type() == null;
    boolean disagrees = (!direct || word.isLetters()) && code != null && !word.agreesWith(code);
    if (nameless || disagrees || (code == null && !(labelled && direct))) {
      return null;
    }
    CitationForm form = tokens.isNumber(index) ? CitationForm.SHORT : CitationForm.BLANK;
    CitationSpan span = withSymbol(from, type, number, word.typeWith(code), symbol, form);
    boolean isForm =
        code != null && FormCode.isPossible(code) && isForm(from, index, word, code, span);
    return isForm ? null : span;
  }

  /** Finds the number after the word for the type, or after an issuer or a date that follows it. */
  private @Nullable FoundNumber number(int type, boolean joint) {
    int number = AdjacentNumber.find(tokens, type);
    if (number >= 0) {
      return new FoundNumber(number, DateAndIssuer.NONE);
    }
    DateAndIssuer before = datesAndIssuers.readIssuer(type, joint);
    number = before.hasIssuer() ? AdjacentNumber.find(tokens, before.next()) : -1;
    if (number < 0 && DAY_OR_ISSUER.has(tokens, type)) {
      // Công văn ngày 12/3/2019 của Sở Nội vụ số …
      before = datesAndIssuers.read(type, joint);
      boolean labelled = before.isDated() && NumberLabel.is(tokens, before.next());
      number = labelled ? AdjacentNumber.find(tokens, before.next()) : -1;
    }
    return number < 0 ? null : new FoundNumber(number, before);
  }

  /**
   * Returns whether a code is that of a form, as in {@code Thông báo mẫu số 01/TB-TNCN}, and
   * without số, date and issuer in {@code mẫu Thông báo 01/TB-TNCN} and {@code Báo cáo
   * 05/QTT-TNCN}.
   */
  private boolean isForm(
      int from, int number, TypeWord type, DocumentCode code, CitationSpan span) {
    int label = NumberLabel.start(tokens, number);
    boolean doubtful = tokens.isExactly(from - 1, TEMPLATE) || !type.agreesWith(code);
    return tokens.isExactly(label - 1, TEMPLATE)
        || (doubtful && label == number && !span.hasDateOrIssuer());
  }

  /** Reads a citation whose number has no symbol after it. */
  private @Nullable CitationSpan withoutSymbol(
      int from, Phrases.Match<TypeWord> match, FoundNumber number) {
    TypeWord word = match.value();
    int index = number.index();
    int next = match.next();
    Symbol symbol = elided.read(index, word.use() == TypeWord.Use.ANY ? null : word.type());
    if (symbol != null) {
      DocumentType type = word.typeWith(symbol.code());
      return withSymbol(from, next, number, type, symbol, CitationForm.ELLIPTIC);
    }
    if (word.type() != null && tokens.isNumber(index)) {
      symbol = lowerCase.read(tokens.start(index), word.type());
    }
    return symbol == null
        ? numberOnly(from, match, number)
        : withSymbol(from, next, number, word.type(), symbol, CitationForm.SHORT);
  }

  private @Nullable Symbol symbol(int number) {
    return tokens.isNumber(number)
        ? symbols.read(tokens.start(number), true)
        : symbols.readBlank(tokens.start(number));
  }

  private CitationSpan withSymbol(
      int from,
      int typeNext,
      FoundNumber number,
      @Nullable DocumentType type,
      Symbol symbol,
      CitationForm form) {
    boolean joint = DateAndIssuerReader.isJoint(type, symbol.code());
    DateAndIssuer read = datesAndIssuers.readAfter(symbol, number.index(), joint, number.before());
    return new CitationSpan(
        tokens.start(from),
        type,
        tokens.end(typeNext - 1),
        symbol,
        read,
        form == CitationForm.SHORT && read.isDated() ? CitationForm.FULL : form);
  }

  /** Reads {@code công văn số 512 ngày 12/3/2019}; without a date số is required. */
  private @Nullable CitationSpan numberOnly(
      int from, Phrases.Match<TypeWord> match, FoundNumber number) {
    DocumentType type = match.value().type();
    int index = number.index();
    if (type == null || !tokens.isNumber(index) || tokens.digits(index) > 5) {
      return null;
    }
    int next = index + 1;
    DateAndIssuer read = datesAndIssuers.readOn(number.before().at(next, tokens.end(index)), false);
    boolean ends = !tokens.isMark(next, '/') && !tokens.isMark(next, '-') && !isDecimal(next);
    boolean labelled = index > match.next();
    boolean word = !match.value().isLetters() || isDatedType(type);
    boolean dated = read.isDated() && (labelled || word);
    return dated || (labelled && isShortType(type) && ends)
        ? withoutSymbol(from, match, read, CitationForm.NUMBER_ONLY)
        : null;
  }

  private boolean isDecimal(int i) {
    return (tokens.isMark(i, '.') || tokens.isMark(i, ','))
        && !tokens.hasSpaceBefore(i + 1)
        && tokens.isNumber(i + 1);
  }

  private static boolean isShortType(DocumentType type) {
    return type == DocumentType.DECREE
        || type == DocumentType.CIRCULAR
        || type == DocumentType.JOINT_CIRCULAR;
  }

  /** Reads {@code Quyết định ngày 12/3/2005 của Thủ tướng Chính phủ}. */
  private @Nullable CitationSpan dated(int from, Phrases.Match<TypeWord> match) {
    DocumentType type = match.value().type();
    if (type == null || !isDatedType(type) || !tokens.isCapital(from)) {
      return null;
    }
    DateAndIssuer read = datesAndIssuers.read(match.next(), false);
    return read.date() == null || !read.hasIssuer()
        ? null
        : withoutSymbol(from, match, read, CitationForm.DATED);
  }

  private CitationSpan withoutSymbol(
      int from, Phrases.Match<TypeWord> match, DateAndIssuer read, CitationForm form) {
    int typeEnd = tokens.end(match.next() - 1);
    return new CitationSpan(tokens.start(from), match.value().type(), typeEnd, null, read, form);
  }

  private static boolean isDatedType(DocumentType type) {
    return isShortType(type)
        || type == DocumentType.DECISION
        || type == DocumentType.DIRECTIVE
        || type == DocumentType.RESOLUTION
        || type == DocumentType.DISPATCH;
  }
}
