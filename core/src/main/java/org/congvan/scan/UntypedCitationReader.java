package org.congvan.scan;

import java.util.List;
import org.congvan.code.CodeForm;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.scan.symbol.Symbol;
import org.congvan.scan.symbol.SymbolReader;
import org.congvan.scan.token.Phrases;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads a number and symbol without a word for its type, such as {@code 185/2026/NĐ-CP}. */
final class UntypedCitationReader {
  private static final WordSet NO_DOCUMENT =
      WordSet.ignoringDiacritics(
          "mẫu biểu phụ lục bảng mã hiệu đơn đồng khai lý án khoản phép nhận sơ lô thẻ biển");
  private static final long BELOW = Tokens.exactKey("sau");

  /** Words other than nouns that may precede a symbol: {@code theo 802/TCT-TNCN ngày …}. */
  private static final WordSet BEFORE_SYMBOL = WordSet.exact("theo tại và hoặc các");

  private static final WordSet GLUE = WordSet.ignoringDiacritics("và hoặc các số sô");

  private static final int MAX_TYPE_WORDS = 4;

  /** Characters that may be right before a symbol: quotes, the end of a tag, the side of a cell. */
  private static final String OPENING = "([\"\u201C'\u2018`\u00AB:;,>|*";

  private final Tokens tokens;
  private final SymbolReader symbols;
  private final ElidedSymbolReader elided;
  private final DateAndIssuerReader datesAndIssuers;
  private final Lexicon lexicon;
  private final NumberAndYear numbersAndYears;

  UntypedCitationReader(
      Tokens tokens,
      Lexicon lexicon,
      SymbolReader symbols,
      ElidedSymbolReader elided,
      DateAndIssuerReader datesAndIssuers) {
    this.tokens = tokens;
    this.symbols = symbols;
    this.elided = elided;
    this.datesAndIssuers = datesAndIssuers;
    this.lexicon = lexicon;
    this.numbersAndYears = new NumberAndYear(tokens, lexicon);
  }

  /**
   * Reads a symbol that starts with the number at a token, or returns null.
   *
   * @param before offset after the previous citation, or -1
   * @param listType the type of that citation, which holds for the other numbers of its list
   */
  @Nullable CitationSpan read(int from, int before, @Nullable DocumentType listType) {
    int label = NumberLabel.start(tokens, from);
    boolean labelled = label < from;
    TypeWord announced = announced(label);
    boolean list = (before >= 0 && isList(from, before)) || announced != null;
    DocumentType type = announced == null ? listType : announced.type();
    if (!list && labelled && tokens.startsLine(label)) {
      return null;
    }
    if (!list && !labelled && tokens.start(from) != before && isInsideWord(from)) {
      return null;
    }
    Symbol symbol = symbols.read(tokens.start(from), labelled || list);
    if (symbol == null && list) {
      symbol = elided.read(from, type);
    }
    if (symbol == null && list && type != null) {
      return numberAndYear(from, type);
    }
    DocumentCode code = symbol == null ? null : symbol.code();
    if (symbol != null && !symbol.isUsual() && code != null && code.type().isPresent()) {
      symbol = MisreadAgency.repaired(symbol, code.type().get());
      code = symbol.code();
    }
    if (symbol == null || code == null || FileName.goesOnAfter(tokens.text(), symbol.end())) {
      return null;
    }
    if (FormCode.isPossible(code)) {
      if (FormCode.isAnnounced(tokens, label)) {
        return null;
      }
      boolean member = announced != null || (list && !tokens.isMark(label - 1, ':'));
      list = member && type != null && code.typeCandidates().contains(type);
    }
    if (list && code.form() == CodeForm.JUDICIAL && !lexicon.hasCourtCases()) {
      return null;
    }
    if (announced != null && !labelled && code.form() == CodeForm.BARE) {
      // A count of files, not a plan: "Kế hoạch: 12/HS".
      return null;
    }
    return list
        ? citation(from, symbol, inherited(code, type), CitationForm.ELLIPTIC)
        : alone(from, label, before, symbol, code);
  }

  /** Reads a further number and year of a list: {@code các Thông tư số 39/2014 và 26/2015}. */
  private @Nullable CitationSpan numberAndYear(int from, DocumentType type) {
    NumberAndYear.Match year = numbersAndYears.read(from, type, true);
    if (year == null) {
      return null;
    }
    DateAndIssuer read =
        datesAndIssuers.readOn(DateAndIssuer.NONE.at(year.next(), year.end()), false);
    Symbol symbol = numbersAndYears.symbol(from, year, type, read);
    int start = tokens.start(from);
    return new CitationSpan(start, type, start, symbol, read, CitationForm.ELLIPTIC);
  }

  /**
   * Reads a symbol outside a list if its letters or the words around it are those of a document.
   */
  private @Nullable CitationSpan alone(
      int from, int label, int before, Symbol symbol, DocumentCode code) {
    if (code.form() == CodeForm.JUDICIAL && lexicon.hasCourtCases()) {
      return citation(from, symbol, null, CitationForm.BARE);
    }
    boolean word = tokens.isWord(label - 1);
    boolean labelled = label < from && !word;
    boolean clear = !FormCode.isPossible(code) && (labelled || isClear(code));
    boolean noun = word && !BEFORE_SYMBOL.has(tokens, label - 1);
    if (NO_DOCUMENT.has(tokens, label - 1)
        || (!clear && (noun || !(labelled || isOfAgency(code))))) {
      return null;
    }
    DocumentType type = clear ? typeOf(code) : code.type().orElse(null);
    CitationSpan span = citation(from, symbol, type, CitationForm.BARE);
    MisreadTypeWord misread =
        clear && word && type != null ? MisreadTypeWord.before(tokens, label, type) : null;
    if (misread != null && misread.start() >= before) {
      return typed(span, misread);
    }
    DateAndIssuer read = span.dateAndIssuer();
    boolean both = read.date() != null && read.hasIssuer();
    return clear || both || (labelled && span.hasDateOrIssuer()) ? span : null;
  }

  private CitationSpan citation(
      int from, Symbol symbol, @Nullable DocumentType type, CitationForm form) {
    int start = tokens.start(from);
    boolean joint = DateAndIssuerReader.isJoint(type, symbol.code());
    DateAndIssuer read = datesAndIssuers.readAfter(symbol, from, joint, DateAndIssuer.NONE);
    return new CitationSpan(start, type, start, symbol, read, form);
  }

  /** Returns the citation from the misread word for its type on. */
  private static CitationSpan typed(CitationSpan span, MisreadTypeWord word) {
    CitationForm form = span.dateAndIssuer().isDated() ? CitationForm.FULL : CitationForm.SHORT;
    return new CitationSpan(
        word.start(), span.type(), word.end(), span.symbol(), span.dateAndIssuer(), form);
  }

  private static boolean isOfAgency(DocumentCode code) {
    return code.form() == CodeForm.DISPATCH || code.form() == CodeForm.ADMINISTRATIVE;
  }

  /** Returns the word for the type before a colon: {@code các công văn sau: 12/SNV-VP}, or null. */
  private @Nullable TypeWord announced(int from) {
    if (!tokens.isMark(from - 1, ':') || NumberLabel.is(tokens, from - 2)) {
      return null;
    }
    int end = tokens.isExactly(from - 2, BELOW) ? from - 2 : from - 1;
    for (int i = end - 1; i >= end - MAX_TYPE_WORDS; i--) {
      Phrases.Match<TypeWord> match = lexicon.types().longest(tokens, i);
      if (match != null && match.next() == end && match.value().use() == TypeWord.Use.NUMBER) {
        return match.value();
      }
    }
    return null;
  }

  /** Returns the type of the list, unless the letters of the code contradict it. */
  private static @Nullable DocumentType inherited(
      DocumentCode code, @Nullable DocumentType listType) {
    boolean agrees =
        code.typeCandidates().isEmpty()
            || (listType != null && code.typeCandidates().contains(listType));
    return agrees ? code.type().orElse(listType) : typeOf(code);
  }

  private boolean isList(int from, int before) {
    for (int i = from - 1; i >= from - 5; i--) {
      if (tokens.kind(i) == Tokens.END) {
        return false;
      }
      if (tokens.start(i) < before) {
        return i < from - 1;
      }
      boolean mark = tokens.isMark(i, ',') || tokens.isMark(i, ';') || tokens.isMark(i, ':');
      if ((!mark && !GLUE.has(tokens, i)) || tokens.followsBlankLine(i + 1)) {
        return false;
      }
    }
    return false;
  }

  private boolean isInsideWord(int from) {
    if (tokens.hasSpaceBefore(from) || tokens.kind(from - 1) == Tokens.END) {
      return false;
    }
    return tokens.kind(from - 1) != Tokens.MARK || OPENING.indexOf((char) tokens.key(from - 1)) < 0;
  }

  /** Returns whether the letters alone can only be those of a document. */
  private boolean isClear(DocumentCode code) {
    boolean year = code.year().isPresent();
    return switch (code.form()) {
      case LAW -> year;
      case NORMATIVE -> true;
      case ADMINISTRATIVE -> code.type().isPresent() || isOfKnownAgency(code);
      case PARTY -> true;
      case DISPATCH, BARE, JUDICIAL, HISTORIC -> false;
    };
  }

  /**
   * Returns whether letters that may be a type precede those of a known agency, as in {@code
   * 07/KH-SKHCN}, whose KH could be an agency too.
   */
  private boolean isOfKnownAgency(DocumentCode code) {
    List<String> segments = code.segments();
    return segments.size() > 1
        && lexicon.isAgency(segments.get(segments.size() - 1))
        && typeOf(code) != null;
  }

  private static @Nullable DocumentType typeOf(DocumentCode code) {
    if (code.type().isPresent() || code.form() != CodeForm.ADMINISTRATIVE) {
      return code.type().orElse(null);
    }
    for (DocumentType type : code.typeCandidates()) {
      if (type != DocumentType.DISPATCH) {
        return type;
      }
    }
    return null;
  }
}
