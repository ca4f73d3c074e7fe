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

  /** What is left of Thông tư where its second word was lost. */
  private static final long HALF_CIRCULAR = Tokens.plainKey("thông");

  private static final WordSet PLURAL = WordSet.exact("các những");
  private static final long TEMPLATE = Tokens.exactKey("mẫu");
  private static final WordSet DAY_OR_ISSUER = WordSet.ignoringDiacritics("ngày của");

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final SymbolReader symbols;
  private final ElidedSymbolReader elided;
  private final LowerCaseSymbolReader lowerCase;
  private final DateAndIssuerReader datesAndIssuers;
  private final DistantNumber distant;
  private final NumberAndYear numbersAndYears;
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
    this.numbersAndYears = new NumberAndYear(tokens, lexicon);
    this.laws = new LawReader(tokens, lexicon, symbols, datesAndIssuers);
  }

  /** Reads a citation whose word for the type starts at a token, or returns null. */
  @Nullable CitationSpan read(int from) {
    Phrases.Match<TypeWord> match = lexicon.types().longest(tokens, from);
    if (match == null || (match.value().isLetters() && !isCapitals(from))) {
      return null;
    }
    boolean glued = match.value().isLetters() && !tokens.hasSpaceBefore(match.next());
    if (glued && tokens.isNumber(match.next()) && !agrees(match)) {
      // Part of a mark, not a type: BC7/AC, phòng QĐ2/A.
      return null;
    }
    CitationSpan named = match.value().isLaw() ? laws.read(from, match) : null;
    return named == null ? numbered(from, match) : named;
  }

  /** Returns whether an abbreviation is written as one: CV, TTr, CTr. */
  private boolean isCapitals(int i) {
    return tokens.isAllCapitals(i) || (tokens.isCapital(i) && MIXED.has(tokens, i));
  }

  /**
   * Returns whether the word is what is left of Thông tư, so that only the letters of a symbol tell
   * it from the end of giao thông.
   */
  private boolean isHalfLost(int from, int next) {
    return next == from + 1 && tokens.is(from, HALF_CIRCULAR);
  }

  /** Returns whether the symbol that follows a word for a type has letters of that type. */
  private boolean agrees(Phrases.Match<TypeWord> match) {
    Symbol symbol = symbol(match.next());
    DocumentCode code = symbol == null ? null : symbol.code();
    return code != null && isOfType(code, match.value());
  }

  private static boolean isOfType(DocumentCode code, TypeWord word) {
    return word.type() != null && code.typeCandidates().contains(word.type());
  }

  private @Nullable CitationSpan numbered(int from, Phrases.Match<TypeWord> match) {
    TypeWord word = match.value();
    int type = match.next();
    boolean joint = DateAndIssuerReader.isJoint(word.type());
    FoundNumber number = number(type, joint);
    if (number == null) {
      number = afterColon(from, match);
    }
    boolean direct = number != null;
    if (number == null && word.use() != TypeWord.Use.LETTERS) {
      number = distant.find(type, word, joint);
    }
    if (number == null) {
      return dated(from, match);
    }
    int index = number.index();
    Symbol symbol = symbol(index);
    if (symbol == null && isHalfLost(from, type)) {
      return null;
    }
    if (symbol == null) {
      return direct ? withoutSymbol(from, match, number) : null;
    }
    if (direct && word.type() != null && !symbol.isUsual()) {
      symbol = MisreadType.repaired(symbol, word.type());
      symbol = MisreadAgency.repaired(symbol, word.type());
    }
    boolean labelled = index > 0 && !tokens.isNumber(index - 1) && index > type;
    DocumentCode code = symbol.code();
    boolean nameless = code == null && word.type() == null && !word.isProcedural();
    boolean half = isHalfLost(from, type) && (code == null || !isOfType(code, word));
    boolean file = word.isLetters() && FileName.goesOnAfter(tokens.text(), symbol.end());
    if (half || file) {
      return null;
    }
    boolean disagrees = (!direct || word.isLetters()) && code != null && !word.agreesWith(code);
    boolean announced = direct && (labelled || hasLettersOf(word, symbol));
    if (nameless || disagrees || (code == null && !announced)) {
      return null;
    }
    CitationForm form = tokens.isNumber(index) ? CitationForm.SHORT : CitationForm.BLANK;
    CitationSpan span = withSymbol(from, type, number, word.typeWith(code), symbol, form);
    boolean isForm =
        code != null && FormCode.isPossible(code) && isForm(from, index, word, code, span);
    return isForm ? null : span;
  }

  /** Returns whether a symbol begins with the letters of the type: 15/QĐ of a decision. */
  private static boolean hasLettersOf(TypeWord word, Symbol symbol) {
    String letters = word.type() == null ? "" : word.type().abbreviation().orElse("");
    String spelling = symbol.canonical();
    int slash = spelling.indexOf('/');
    return !letters.isEmpty() && spelling.startsWith(letters, slash + 1);
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

  /** Finds the number in {@code Thông tư: 36/2015/TT-BTC}, where a colon stands for số. */
  private @Nullable FoundNumber afterColon(int from, Phrases.Match<TypeWord> match) {
    int number = match.next() + 1;
    if (!tokens.isMark(number - 1, ':')
        || !tokens.isNumber(number)
        || PLURAL.has(tokens, from - 1)) {
      return null;
    }
    Symbol symbol = symbol(number);
    DocumentCode code = symbol == null ? null : symbol.code();
    boolean agrees = code != null && code.year().isPresent() && isOfType(code, match.value());
    return agrees ? new FoundNumber(number, DateAndIssuer.NONE) : null;
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
        ? withoutLetters(from, match, number)
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

  /** Reads {@code Nghị định 123/2020}, {@code Nghị định 30 năm 2020} or a number alone. */
  private @Nullable CitationSpan withoutLetters(
      int from, Phrases.Match<TypeWord> match, FoundNumber number) {
    DocumentType type = match.value().type();
    boolean labelled = number.index() > match.next();
    NumberAndYear.Match year = numbersAndYears.read(number.index(), type, labelled);
    if (year == null) {
      return numberOnly(from, match, number);
    }
    boolean joint = DateAndIssuerReader.isJoint(type);
    DateAndIssuer read = datesAndIssuers.readOn(number.before().at(year.next(), year.end()), joint);
    Symbol symbol = numbersAndYears.symbol(number.index(), year, type, read);
    return withSymbolOf(from, match, symbol, read);
  }

  private CitationSpan withSymbolOf(
      int from, Phrases.Match<TypeWord> match, Symbol symbol, DateAndIssuer read) {
    int typeEnd = tokens.end(match.next() - 1);
    return new CitationSpan(
        tokens.start(from), match.value().type(), typeEnd, symbol, read, CitationForm.NUMBER_ONLY);
  }

  /**
   * Reads {@code công văn số 512 ngày 12/3/2019}, {@code Chỉ thị số 05 của Bộ Chính trị}; without a
   * date số is required.
   */
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
    Symbol inYear = dated ? numbersAndYears.ofYear(index, type, read) : null;
    if (inYear != null) {
      return withSymbolOf(from, match, inYear, read);
    }
    boolean issued = labelled && word && isDatedType(type) && read.hasIssuer();
    return dated || issued || (labelled && isShortType(type) && ends)
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
