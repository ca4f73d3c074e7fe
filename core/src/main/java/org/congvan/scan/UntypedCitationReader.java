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

/** Reads a number and symbol that no word for a type precedes, if it can only be a citation. */
final class UntypedCitationReader {
  private static final Keys NO_DOCUMENT =
      Keys.plain(
          "mẫu biểu phụ lục bảng mã hiệu đơn đồng khai lý án khoản phép nhận sơ lô thẻ biển");
  private static final long BELOW = Words.exact("sau");
  private static final Keys GLUE = Keys.plain("và hoặc các số sô");

  private static final int MAX_TYPE_WORDS = 4;

  /** Marks that may stand right before a symbol: quotes, the end of a tag, the side of a cell. */
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
   * @param before offset behind the citation before it, or -1
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
    if (list && code.form() == CodeForm.JUDICIAL && !lexicon.hasCourtCases()) {
      return null;
    }
    if (announced != null && !labelled && code.form() == CodeForm.BARE) {
      // Plan and result of a count: "Kế hoạch: 12/HS".
      return null;
    }
    if (list) {
      return citations.bare(from, symbol, inherited(code, type), CitationForm.ELLIPTIC);
    }
    if (code.form() == CodeForm.JUDICIAL && lexicon.hasCourtCases()) {
      return citations.bare(from, symbol, null, CitationForm.BARE);
    }
    boolean noun = labelled && words.isWord(label - 1);
    if (NO_DOCUMENT.has(words, label - 1) || (!isTold(code) && (noun || !labelled))) {
      return null;
    }
    return citations.bare(from, symbol, typeOf(code), CitationForm.BARE);
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

  /** Tells whether the letters themselves say that this is a document. */
  private boolean isTold(DocumentCode code) {
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
   * Tells whether letters that may be a type stand before those of an agency of the tables, as in
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
