package org.congvan.scan;

import org.congvan.code.CodeForm;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.reference.CitedDate;
import org.congvan.scan.symbol.Symbol;
import org.congvan.scan.symbol.SymbolReader;
import org.congvan.scan.token.Phrases;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads a law, an ordinance or the constitution by its name: {@code Luật Đất đai năm 2013}. */
final class LawReader {
  private static final WordSet THIS = WordSet.exact("này đó kia sư gia");
  private static final long AMEND = Tokens.plainKey("sửa");
  private static final long HIV = Tokens.plainKey("HIV");
  private static final long STATE = Tokens.exactKey("nước");
  private static final long YEAR = Tokens.plainKey("năm");
  private static final long AND = Tokens.plainKey("và");
  private static final long PASSIVE = Tokens.exactKey("được");
  private static final String STATE_NAME = "nước Cộng hòa xã hội chủ nghĩa Việt Nam";
  private static final Phrases<String> STATE_NAMES = Phrases.names();

  static {
    STATE_NAMES.add(STATE_NAME, STATE_NAME);
    STATE_NAMES.add("nước CHXHCN Việt Nam", STATE_NAME);
    STATE_NAMES.add("nước Việt Nam dân chủ cộng hòa", STATE_NAME);
  }

  private final Tokens tokens;
  private final SymbolReader symbols;
  private final DateAndIssuerReader datesAndIssuers;
  private final LawName names;
  private final NumberAndYear numbersAndYears;

  LawReader(
      Tokens tokens, Lexicon lexicon, SymbolReader symbols, DateAndIssuerReader datesAndIssuers) {
    this.tokens = tokens;
    this.symbols = symbols;
    this.datesAndIssuers = datesAndIssuers;
    this.names = new LawName(tokens, lexicon);
    this.numbersAndYears = new NumberAndYear(tokens, lexicon);
  }

  /** Reads a law whose first word is at a token, or returns null. */
  @Nullable CitationSpan read(int from, Phrases.Match<TypeWord> match) {
    int name = match.next();
    DocumentType type = match.value().type();
    if (isOtherWord(from, name)) {
      return null;
    }
    if (match.value().use() == TypeWord.Use.CONSTITUTION) {
      return constitution(from, name);
    }
    boolean letters = match.value().use() == TypeWord.Use.LAW_LETTERS;
    int end = letters ? name : names.read(name);
    boolean heading = tokens.isAllCapitals(from) && tokens.startsLine(name) && end > name;
    boolean small = !tokens.isCapital(from) && !names.isListed(name);
    if (!letters && (end == name || heading || small)) {
      return null;
    }
    end = afterRevised(end);
    int longer = letters ? end : names.toNumber(end);
    int number = AdjacentNumber.find(tokens, longer);
    Symbol symbol = number >= 0 && tokens.isNumber(number) ? symbol(number) : null;
    if (symbol != null) {
      DateAndIssuer read = datesAndIssuers.readAfter(symbol, number, false, DateAndIssuer.NONE);
      return span(from, type, name, longer, symbol, read);
    }
    boolean labelled = NumberLabel.is(tokens, longer);
    NumberAndYear.Match inYear = labelled ? numbersAndYears.read(number, type, true) : null;
    if (inYear != null) {
      DateAndIssuer read =
          datesAndIssuers.readOn(DateAndIssuer.NONE.at(inYear.next(), inYear.end()), false);
      Symbol open = numbersAndYears.symbol(number, inYear, type, read);
      return span(from, type, name, longer, open, read);
    }
    DateAndIssuer read = datesAndIssuers.readYear(datesAndIssuers.read(end, false));
    CitationSpan doubled =
        letters || read.hasIssuer() ? null : numbered(from, type, name, end, read);
    if (doubled != null) {
      return doubled;
    }
    boolean ofLaw =
        read.isDated()
            && (!read.hasIssuer() || isLawgiver(tokens.indexFrom(read.issuerStart(), end)));
    // Otherwise day and ministry belong to the circular whose title ends with the law.
    return span(from, type, name, end, null, ofLaw ? amended(read) : none(end));
  }

  /** Returns that neither date nor issuer follows what ends before a token. */
  private DateAndIssuer none(int next) {
    return DateAndIssuer.NONE.at(next, tokens.end(next - 1));
  }

  /** Reads the number after name and year: {@code Luật Đất đai năm 2013 (số 45/2013/QH13)}. */
  private @Nullable CitationSpan numbered(
      int from, @Nullable DocumentType type, int name, int end, DateAndIssuer before) {
    boolean closed = tokens.isMark(before.next(), '(');
    int at = closed || tokens.isMark(before.next(), ',') ? before.next() + 1 : before.next();
    int number = NumberLabel.is(tokens, at) || closed ? AdjacentNumber.find(tokens, at) : -1;
    Symbol symbol = number >= 0 && tokens.isNumber(number) ? symbol(number) : null;
    DocumentCode code = symbol == null ? null : symbol.code();
    if (symbol == null || code == null || code.form() != CodeForm.LAW) {
      return null;
    }
    boolean hasDay = before.isDated() && !(before.date() instanceof CitedDate.InYear);
    DateAndIssuer read =
        hasDay
            ? before.at(tokens.skipTo(symbol.end(), number), symbol.end())
            : datesAndIssuers.readAfter(symbol, number, false, DateAndIssuer.NONE);
    if (before.isDated() && !read.isDated()) {
      read = read.withDate(before.date());
    }
    if (closed && !tokens.isMark(read.next(), ')')) {
      return null;
    }
    read = closed ? read.at(read.next() + 1, tokens.end(read.next())) : read;
    return span(from, type, name, end, symbol, read);
  }

  /** Skips {@code (sửa đổi)} or {@code (HIV/AIDS)} after a name. */
  private int afterRevised(int i) {
    if (tokens.isMark(i, '(') && tokens.is(i + 1, HIV) && tokens.isMark(i + 4, ')')) {
      return i + 5;
    }
    if (!tokens.isMark(i, '(') || !tokens.is(i + 1, AMEND)) {
      return i;
    }
    int at = i + 2;
    while (at < i + 8 && (tokens.isWord(at) || tokens.isMark(at, ','))) {
      at++;
    }
    return tokens.isMark(at, ')') && at < i + 7 ? at + 1 : i;
  }

  private boolean isOtherWord(int from, int name) {
    return LawWordContext.namesNoLaw(tokens, from)
        || (THIS.has(tokens, name) && !names.isListed(name))
        || (THIS.has(tokens, name) && !tokens.isCapital(name));
  }

  private static final WordSet LAWGIVER = WordSet.ignoringDiacritics("quốc ủy hội chủ");
  private static final WordSet LAWGIVER_2 = WordSet.ignoringDiacritics("hội ban đồng tịch");

  private boolean isLawgiver(int i) {
    return LAWGIVER.has(tokens, i) && LAWGIVER_2.has(tokens, i + 1);
  }

  private @Nullable Symbol symbol(int number) {
    Symbol symbol = symbols.read(tokens.start(number), true);
    DocumentCode code = symbol == null ? null : symbol.code();
    boolean law =
        code != null
            && (code.form() == CodeForm.LAW
                || code.form() == CodeForm.NORMATIVE
                || code.form() == CodeForm.HISTORIC
                || code.form() == CodeForm.PARTY);
    return law || (code == null && symbol != null && symbol.canonical().contains("QH"))
        ? symbol
        : null;
  }

  private @Nullable CitationSpan constitution(int from, int name) {
    Phrases.Match<String> country = STATE_NAMES.longest(tokens, name);
    int end = country == null ? name : country.next();
    DateAndIssuer read = datesAndIssuers.readYear(datesAndIssuers.read(end, false));
    boolean named = country != null || read.isDated();
    if (!tokens.isCapital(from) || (!named && !isCited(from, name))) {
      return null;
    }
    read = read.isDated() ? amended(read) : none(end);
    return span(from, DocumentType.CONSTITUTION, end, end, null, read);
  }

  private static final WordSet CITES = WordSet.exact("cứ của");

  private boolean isCited(int from, int name) {
    return (CITES.has(tokens, from - 1) && !tokens.is(name, AND) && !tokens.isExactly(name, STATE))
        || tokens.isNumber(from - 1);
  }

  /** Reads {@code , sửa đổi, bổ sung năm 2011} after a year. */
  private DateAndIssuer amended(DateAndIssuer read) {
    int at = tokens.isMark(read.next(), ',') ? read.next() + 1 : read.next();
    at = tokens.isExactly(at, PASSIVE) ? at + 1 : at;
    if (!tokens.is(at, AMEND)) {
      return read;
    }
    for (int i = 0; i < 6; i++, at++) {
      boolean year = tokens.is(at, YEAR);
      if (year && tokens.isNumber(at + 1) && tokens.digits(at + 1) == 4) {
        return read.at(at + 2, tokens.end(at + 1));
      }
      if (!tokens.isWord(at) && !tokens.isMark(at, ',')) {
        return read;
      }
    }
    return read;
  }

  private CitationSpan span(
      int from,
      @Nullable DocumentType type,
      int nameFrom,
      int nameTo,
      @Nullable Symbol symbol,
      DateAndIssuer read) {
    boolean named = nameTo > nameFrom;
    CitationForm numbered = read.isDated() ? CitationForm.FULL : CitationForm.SHORT;
    CitationForm unnumbered = read.isDated() ? CitationForm.DATED : CitationForm.NAMED;
    return new CitationSpan(
        tokens.start(from),
        read.end(),
        type,
        tokens.end(nameFrom - 1),
        named ? tokens.start(nameFrom) : -1,
        named ? tokens.end(nameTo - 1) : -1,
        symbol,
        read,
        symbol == null ? unnumbered : numbered);
  }
}
