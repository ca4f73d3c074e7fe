package org.congvan.scan;

import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.scan.symbol.Symbol;
import org.congvan.scan.symbol.SymbolReader;
import org.congvan.scan.words.Keys;
import org.congvan.scan.words.Phrases;
import org.congvan.scan.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads a citation from the word for its type on: {@code Quyết định số 225/QĐ-TTg năm 2016}. */
final class CitationReader {
  /** Abbreviations of types that end in a small letter. */
  private static final Keys MIXED = Keys.plain("ttr ctr");

  private static final long TEMPLATE = Words.exact("mẫu");
  private static final Keys DAY_OR_ISSUER = Keys.plain("ngày của");

  private final Words words;
  private final Lexicon lexicon;
  private final SymbolReader symbols;
  private final SharedTail lists;
  private final SmallSymbol smallSymbols;
  private final Tail tail;
  private final FarNumber far;
  private final LawReader laws;

  CitationReader(Words words, Lexicon lexicon, SymbolReader symbols) {
    this.words = words;
    this.lexicon = lexicon;
    this.symbols = symbols;
    this.lists = new SharedTail(words, symbols);
    this.smallSymbols = new SmallSymbol(words.text(), lexicon);
    this.tail = new Tail(words, lexicon);
    this.far = new FarNumber(words, lexicon, symbols, tail);
    this.laws = new LawReader(words, lexicon, symbols, tail);
  }

  /** Reads the numbers of lists, knowing the list that was read last. */
  SharedTail lists() {
    return lists;
  }

  /** Reads a citation whose word for the type begins here, or returns null. */
  @Nullable Draft read(int from) {
    Phrases.Match<TypeWord> match = lexicon.types().longest(words, from);
    if (match == null) {
      return null;
    }
    tail.clear();
    TypeWord word = match.value();
    if (word.isLetters() && !isCapitals(from)) {
      return null;
    }
    if (word.isLaw()) {
      Draft named = laws.read(from, match);
      if (named != null) {
        return named;
      }
      tail.clear();
    }
    return numbered(from, match);
  }

  /** Returns whether an abbreviation is written as such: CV, TTr, CTr. */
  private boolean isCapitals(int i) {
    return words.isAllCapitals(i) || (words.isCapital(i) && MIXED.has(words, i));
  }

  /** Reads date and issuer behind a symbol that has no word for its type. */
  Draft bare(int from, Symbol symbol, @Nullable DocumentType type, CitationForm form) {
    tail.clear();
    return finished(from, from, from, type, symbol, form);
  }

  private @Nullable Draft numbered(int from, Phrases.Match<TypeWord> match) {
    int type = match.next();
    boolean joint = isJoint(match.value().type());
    int number = NumberPlace.find(words, type);
    if (number < 0) {
      int issuer = tail.readIssuer(type, joint);
      number = issuer > type ? NumberPlace.find(words, issuer) : -1;
      if (number < 0) {
        tail.clear();
      }
    }
    if (number < 0) {
      number = behindTail(type, joint);
    }
    boolean direct = number >= 0;
    if (!direct && match.value().use() != TypeWord.Use.LETTERS) {
      number = far.find(type, match.value(), joint);
    }
    if (number < 0) {
      return dated(from, match);
    }
    Symbol symbol = symbol(number);
    if (symbol == null) {
      return direct ? withoutSymbol(from, match, number) : null;
    }
    if (direct && match.value().type() != null) {
      symbol = MisreadType.mended(symbol, match.value().type());
    }
    boolean labelled = number > 0 && !words.isNumber(number - 1) && number > type;
    DocumentCode code = symbol.code();
    boolean nameless = code == null && match.value().type() == null;
    boolean disagrees =
        (!direct || match.value().isLetters()) && code != null && !match.value().agreesWith(code);
    if (nameless || disagrees || (code == null && !(labelled && direct))) {
      return null;
    }
    CitationForm written = words.isNumber(number) ? CitationForm.SHORT : CitationForm.BLANK;
    Draft draft = finished(from, type, number, match.value().typeWith(code), symbol, written);
    boolean form =
        code != null
            && FormCode.isPossible(code)
            && isForm(from, number, match.value(), code, draft);
    return form ? null : draft;
  }

  /**
   * Returns whether a code is that of a form, as in {@code Thông báo mẫu số 01/TB-TNCN}, and
   * without số, date and issuer in {@code mẫu Thông báo 01/TB-TNCN} and {@code Báo cáo
   * 05/QTT-TNCN}.
   */
  private boolean isForm(int from, int number, TypeWord type, DocumentCode code, Draft draft) {
    int label = SoWord.label(words, number);
    boolean doubtful = words.isExactly(from - 1, TEMPLATE) || !type.agreesWith(code);
    return words.isExactly(label - 1, TEMPLATE)
        || (doubtful && label == number && !draft.hasDateOrIssuer());
  }

  /** Finds the number behind day and issuer: {@code Công văn ngày 12/3/2019 của Sở Nội vụ số …}. */
  private int behindTail(int type, boolean joint) {
    if (!DAY_OR_ISSUER.has(words, type)) {
      return -1;
    }
    int behind = tail.read(type, joint);
    int number = tail.isDated() && SoWord.is(words, behind) ? NumberPlace.find(words, behind) : -1;
    if (number < 0) {
      tail.clear();
    }
    return number;
  }

  /** Reads a citation whose number has no symbol behind it. */
  private @Nullable Draft withoutSymbol(int from, Phrases.Match<TypeWord> match, int number) {
    TypeWord word = match.value();
    Symbol symbol = lists.read(number, word.use() == TypeWord.Use.ANY ? null : word.type());
    if (symbol != null) {
      DocumentType type = word.typeWith(symbol.code());
      return finished(from, match.next(), number, type, symbol, CitationForm.ELLIPTIC);
    }
    if (word.type() != null && words.isNumber(number)) {
      symbol = smallSymbols.read(words.start(number), word.type());
    }
    return symbol == null
        ? numberOnly(from, match, number)
        : finished(from, match.next(), number, word.type(), symbol, CitationForm.SHORT);
  }

  private @Nullable Symbol symbol(int number) {
    return words.isNumber(number)
        ? symbols.read(words.start(number), true)
        : symbols.readBlank(words.start(number));
  }

  private Draft finished(
      int from,
      int typeNext,
      int number,
      @Nullable DocumentType type,
      Symbol symbol,
      CitationForm form) {
    int next = words.skipTo(symbol.end(), number);
    DocumentCode code = symbol.code();
    boolean joint = isJoint(type) || (code != null && code.agencies().size() > 1);
    int behind = tail.read(next, joint);
    int end = behind > next ? words.end(behind - 1) : symbol.end();
    CitationForm told = form == CitationForm.SHORT && tail.isDated() ? CitationForm.FULL : form;
    return draft(from, end, type, typeNext, symbol, told);
  }

  /** Reads {@code công văn số 512 ngày 12/3/2019}; without a date số must stand there. */
  private @Nullable Draft numberOnly(int from, Phrases.Match<TypeWord> match, int number) {
    DocumentType type = match.value().type();
    if (type == null || !words.isNumber(number) || words.digits(number) > 5) {
      return null;
    }
    int next = tail.read(number + 1, false);
    boolean ends =
        !words.isMark(number + 1, '/') && !words.isMark(number + 1, '-') && !isDecimal(number + 1);
    boolean labelled = number > match.next();
    boolean word = !match.value().isLetters() || isDatedType(type);
    boolean dated = tail.isDated() && (labelled || word);
    boolean told = dated || (labelled && isShortType(type) && ends);
    if (!told) {
      return null;
    }
    int end = words.end(next - 1);
    return draft(from, end, type, match.next(), null, CitationForm.NUMBER_ONLY);
  }

  private boolean isDecimal(int i) {
    return (words.isMark(i, '.') || words.isMark(i, ','))
        && !words.hasSpaceBefore(i + 1)
        && words.isNumber(i + 1);
  }

  private static boolean isShortType(DocumentType type) {
    return type == DocumentType.DECREE
        || type == DocumentType.CIRCULAR
        || type == DocumentType.JOINT_CIRCULAR;
  }

  /** Reads {@code Quyết định ngày 12/3/2005 của Thủ tướng Chính phủ}. */
  private @Nullable Draft dated(int from, Phrases.Match<TypeWord> match) {
    tail.clear();
    DocumentType type = match.value().type();
    int next = tail.read(match.next(), false);
    if (type == null
        || !isDatedType(type)
        || tail.date() == null
        || !tail.hasIssuer()
        || !words.isCapital(from)) {
      return null;
    }
    int end = words.end(next - 1);
    return draft(from, end, type, match.next(), null, CitationForm.DATED);
  }

  private static boolean isDatedType(DocumentType type) {
    return isShortType(type)
        || type == DocumentType.DECISION
        || type == DocumentType.DIRECTIVE
        || type == DocumentType.RESOLUTION
        || type == DocumentType.DISPATCH;
  }

  private Draft draft(
      int from,
      int end,
      @Nullable DocumentType type,
      int typeNext,
      @Nullable Symbol symbol,
      CitationForm form) {
    return new Draft(
        words.start(from),
        end,
        type,
        typeNext > from ? words.end(typeNext - 1) : words.start(from),
        -1,
        -1,
        symbol,
        tail.date(),
        tail.issuerStart(),
        tail.issuerEnd(),
        form);
  }

  private static boolean isJoint(@Nullable DocumentType type) {
    return type == DocumentType.JOINT_CIRCULAR || type == DocumentType.JOINT_RESOLUTION;
  }
}
