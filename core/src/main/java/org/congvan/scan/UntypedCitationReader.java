package org.congvan.scan;

import java.util.List;
import org.congvan.code.CodeForm;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.scan.symbol.Symbol;
import org.congvan.scan.symbol.SymbolReader;
import org.congvan.scan.words.Keys;
import org.congvan.scan.words.Letters;
import org.congvan.scan.words.Phrases;
import org.congvan.scan.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads a number and symbol without a word for its type, if it can only be a citation. */
final class UntypedCitationReader {
  private static final Keys NO_DOCUMENT =
      Keys.plain(
          "mẫu biểu phụ lục bảng mã hiệu đơn đồng khai lý án khoản phép nhận sơ lô thẻ biển");
  private static final long BELOW = Words.exact("sau");

  /** Words other than nouns that may precede a symbol: {@code theo 802/TCT-TNCN ngày …}. */
  private static final Keys BEFORE_SYMBOL = Keys.marked("theo tại và hoặc các");

  private static final Keys GLUE = Keys.plain("và hoặc các số sô");

  private static final int MAX_TYPE_WORDS = 4;

  /** Marks that may be right before a symbol: quotes, the end of a tag, the side of a cell. */
  private static final String OPENING = "([\"\u201C'\u2018`\u00AB:;,>|*";

  private final Words words;
  private final SymbolReader symbols;
  private final CitationReader citations;
  private final SharedTail lists;
  private final Lexicon lexicon;

  UntypedCitationReader(
      Words words, SymbolReader symbols, CitationReader citations, Lexicon lexicon) {
    this.words = words;
    this.symbols = symbols;
    this.lists = citations.lists();
    this.citations = citations;
    this.lexicon = lexicon;
  }

  /**
   * Reads a symbol that begins with the number here.
   *
   * @param before offset after the citation before it, or -1
   * @param listType type of that citation, which goes on for the numbers of its list
   */
  @Nullable Draft read(int from, int before, @Nullable DocumentType listType) {
    int label = SoWord.label(words, from);
    boolean labelled = label < from;
    TypeWord announced = announced(label);
    boolean list = (before >= 0 && isList(from, before)) || announced != null;
    DocumentType type = announced == null ? listType : announced.type();
    if (!list && labelled && words.startsLine(label)) {
      return null;
    }
    if (!list && !labelled && isInsideWord(from)) {
      return null;
    }
    Symbol symbol = symbols.read(words.start(from), labelled || list);
    if (symbol == null && list) {
      symbol = lists.read(from, type);
    }
    DocumentCode code = symbol == null ? null : symbol.code();
    if (symbol == null || code == null || isFileName(symbol.end())) {
      return null;
    }
    if (FormCode.isPossible(code)) {
      if (FormCode.isAnnounced(words, label)) {
        return null;
      }
      boolean member = announced != null || (list && !words.isMark(label - 1, ':'));
      list = member && type != null && code.typeCandidates().contains(type);
    }
    if (list && code.form() == CodeForm.JUDICIAL && !lexicon.hasCourtCases()) {
      return null;
    }
    if (announced != null && !labelled && code.form() == CodeForm.BARE) {
      // Plan and result of a count: "Kế hoạch: 12/HS".
      return null;
    }
    return list
        ? citations.bare(from, symbol, inherited(code, type), CitationForm.ELLIPTIC)
        : alone(from, label, symbol, code);
  }

  /** Reads a symbol outside a list, if its letters or the words around it show a document. */
  private @Nullable Draft alone(int from, int label, Symbol symbol, DocumentCode code) {
    if (code.form() == CodeForm.JUDICIAL && lexicon.hasCourtCases()) {
      return citations.bare(from, symbol, null, CitationForm.BARE);
    }
    boolean word = words.isWord(label - 1);
    boolean labelled = label < from && !word;
    boolean clear = !FormCode.isPossible(code) && (labelled || isClear(code));
    boolean noun = word && !BEFORE_SYMBOL.has(words, label - 1);
    if (NO_DOCUMENT.has(words, label - 1)
        || (!clear && (noun || !(labelled || isOfAgency(code))))) {
      return null;
    }
    DocumentType type = clear ? typeOf(code) : code.type().orElse(null);
    Draft draft = citations.bare(from, symbol, type, CitationForm.BARE);
    boolean whole = draft.date() != null && draft.issuerStart() >= 0;
    return clear || whole || (labelled && draft.hasDateOrIssuer()) ? draft : null;
  }

  private static boolean isOfAgency(DocumentCode code) {
    return code.form() == CodeForm.DISPATCH || code.form() == CodeForm.ADMINISTRATIVE;
  }

  /** Returns the word for a type before a colon: {@code các công văn sau: 12/SNV-VP}, or null. */
  private @Nullable TypeWord announced(int from) {
    if (!words.isMark(from - 1, ':') || SoWord.is(words, from - 2)) {
      return null;
    }
    int end = words.isExactly(from - 2, BELOW) ? from - 2 : from - 1;
    for (int i = end - 1; i >= end - MAX_TYPE_WORDS; i--) {
      Phrases.Match<TypeWord> match = lexicon.types().longest(words, i);
      if (match != null && match.next() == end && match.value().use() == TypeWord.Use.NUMBER) {
        return match.value();
      }
    }
    return null;
  }

  /** Returns the type of a member of a list: that of the list, unless the letters contradict. */
  private static @Nullable DocumentType inherited(
      DocumentCode code, @Nullable DocumentType listType) {
    boolean agrees =
        code.typeCandidates().isEmpty()
            || (listType != null && code.typeCandidates().contains(listType));
    return agrees ? code.type().orElse(listType) : typeOf(code);
  }

  private boolean isList(int from, int before) {
    for (int i = from - 1; i >= from - 5; i--) {
      if (words.kind(i) == Words.END) {
        return false;
      }
      if (words.start(i) < before) {
        return i < from - 1;
      }
      boolean mark = words.isMark(i, ',') || words.isMark(i, ';') || words.isMark(i, ':');
      if ((!mark && !GLUE.has(words, i)) || words.followsBlankLine(i + 1)) {
        return false;
      }
    }
    return false;
  }

  private boolean isInsideWord(int from) {
    if (words.hasSpaceBefore(from) || words.kind(from - 1) == Words.END) {
      return false;
    }
    return words.kind(from - 1) != Words.MARK || OPENING.indexOf((char) words.key(from - 1)) < 0;
  }

  private boolean isFileName(int end) {
    CharSequence text = words.text();
    if (end + 1 >= text.length()) {
      return false;
    }
    char c = text.charAt(end);
    char next = text.charAt(end + 1);
    boolean small = Letters.kind(next) == Letters.LETTER && !Letters.isCapital(next);
    return (c == '.' && small) || c == '=' || (c == '?' && small) || c == '_' || c == '@';
  }

  /** Returns whether the letters alone show a document. */
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
   * Returns whether letters that may be a type precede those of an agency of the tables, as in
   * {@code 07/KH-SKHCN}, whose KH could be an agency too.
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
