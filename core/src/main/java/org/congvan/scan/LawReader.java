package org.congvan.scan;

import org.congvan.code.CodeForm;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.reference.CitedDate;
import org.congvan.scan.symbol.Symbol;
import org.congvan.scan.symbol.SymbolReader;
import org.congvan.scan.words.Keys;
import org.congvan.scan.words.Phrases;
import org.congvan.scan.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads a law, an ordinance or the constitution by its name: {@code Luật Đất đai năm 2013}. */
final class LawReader {
  private static final Keys THIS = Keys.marked("này đó kia sư gia");
  private static final long AMEND = Words.key("sửa");
  private static final long HIV = Words.key("HIV");
  private static final long STATE = Words.exact("nước");
  private static final long YEAR = Words.key("năm");
  private static final long AND = Words.key("và");
  private static final long PASSIVE = Words.exact("được");
  private static final String STATE_NAME = "nước Cộng hòa xã hội chủ nghĩa Việt Nam";

  private final Words words;
  private final SymbolReader symbols;
  private final Tail tail;
  private final LawName names;
  private final Phrases<String> state = Phrases.names();

  LawReader(Words words, Lexicon lexicon, SymbolReader symbols, Tail tail) {
    this.words = words;
    this.symbols = symbols;
    this.tail = tail;
    this.names = new LawName(words, lexicon);
    state.add(STATE_NAME, STATE_NAME);
    state.add("nước CHXHCN Việt Nam", STATE_NAME);
    state.add("nước Việt Nam dân chủ cộng hòa", STATE_NAME);
  }

  /** Reads a law whose first word stands here, or returns null. */
  @Nullable Draft read(int from, Phrases.Match<TypeWord> match) {
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
    boolean heading = words.isAllCapitals(from) && words.startsLine(name) && end > name;
    boolean small = !words.isCapital(from) && !names.isListed(name);
    if (!letters && (end == name || heading || small)) {
      return null;
    }
    end = afterRevised(end);
    int longer = letters ? end : names.toNumber(end);
    int number = NumberPlace.find(words, longer);
    Symbol symbol = number >= 0 && words.isNumber(number) ? symbol(number) : null;
    if (symbol != null) {
      end = longer;
      int next = words.skipTo(symbol.end(), number);
      int behind = tail.read(next, false);
      int offset = behind > next ? words.end(behind - 1) : symbol.end();
      CitationForm form = tail.isDated() ? CitationForm.FULL : CitationForm.SHORT;
      return draft(from, offset, type, name, end, symbol, form);
    }
    int behind = tail.readYear(tail.read(end, false));
    Draft doubled = letters || tail.hasIssuer() ? null : numbered(from, type, name, end, behind);
    if (doubled != null) {
      return doubled;
    }
    if (tail.isDated() && (!tail.hasIssuer() || isLawgiver(tail.issuerFrom()))) {
      behind = amended(behind);
    } else {
      // Day and ministry belong to the circular whose title the law ends.
      behind = end;
      tail.clear();
    }
    CitationForm form = tail.isDated() ? CitationForm.DATED : CitationForm.NAMED;
    return draft(from, words.end(behind - 1), type, name, end, null, form);
  }

  /** Reads the number behind name and year: {@code Luật Đất đai năm 2013 (số 45/2013/QH13)}. */
  private @Nullable Draft numbered(
      int from, @Nullable DocumentType type, int name, int end, int behind) {
    boolean closed = words.isMark(behind, '(');
    int at = closed || words.isMark(behind, ',') ? behind + 1 : behind;
    int number = SoWord.is(words, at) || closed ? NumberPlace.find(words, at) : -1;
    Symbol symbol = number >= 0 && words.isNumber(number) ? symbol(number) : null;
    DocumentCode code = symbol == null ? null : symbol.code();
    if (symbol == null || code == null || code.form() != CodeForm.LAW) {
      return null;
    }
    int next = words.skipTo(symbol.end(), number);
    boolean year = tail.date() instanceof CitedDate.InYear;
    if (year) {
      // A day behind the number tells more; without one the year is read again.
      tail.clear();
    }
    int last = tail.isDated() ? next : tail.read(next, false);
    if (year && !tail.isDated()) {
      tail.readYear(behind - 1);
    }
    if (closed && !words.isMark(last, ')')) {
      return null;
    }
    last = closed ? last + 1 : last;
    int offset = last > next ? words.end(last - 1) : symbol.end();
    CitationForm form = tail.isDated() ? CitationForm.FULL : CitationForm.SHORT;
    return draft(from, offset, type, name, end, symbol, form);
  }

  /** Steps over {@code (sửa đổi)} or {@code (HIV/AIDS)} behind a name. */
  private int afterRevised(int i) {
    if (words.isMark(i, '(') && words.is(i + 1, HIV) && words.isMark(i + 4, ')')) {
      return i + 5;
    }
    if (!words.isMark(i, '(') || !words.is(i + 1, AMEND)) {
      return i;
    }
    int at = i + 2;
    while (at < i + 8 && (words.isWord(at) || words.isMark(at, ','))) {
      at++;
    }
    return words.isMark(at, ')') && at < i + 7 ? at + 1 : i;
  }

  private boolean isOtherWord(int from, int name) {
    return NoLaw.isTold(words, from)
        || (THIS.has(words, name) && !names.isListed(name))
        || (THIS.has(words, name) && !words.isCapital(name));
  }

  private static final Keys LAWGIVER = Keys.plain("quốc ủy hội chủ");
  private static final Keys LAWGIVER_2 = Keys.plain("hội ban đồng tịch");

  private boolean isLawgiver(int i) {
    return LAWGIVER.has(words, i) && LAWGIVER_2.has(words, i + 1);
  }

  private @Nullable Symbol symbol(int number) {
    Symbol symbol = symbols.read(words.start(number), true);
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

  private @Nullable Draft constitution(int from, int name) {
    Phrases.Match<String> country = state.longest(words, name);
    int end = country == null ? name : country.next();
    int behind = tail.readYear(tail.read(end, false));
    if (tail.isDated()) {
      behind = amended(behind);
    } else {
      behind = end;
      tail.clear();
    }
    boolean named = country != null || tail.isDated();
    if (!words.isCapital(from) || (!named && !isCited(from, name))) {
      return null;
    }
    CitationForm form = tail.isDated() ? CitationForm.DATED : CitationForm.NAMED;
    DocumentType type = DocumentType.CONSTITUTION;
    return draft(from, words.end(behind - 1), type, end, end, null, form);
  }

  private static final Keys CITES = Keys.marked("cứ của");

  private boolean isCited(int from, int name) {
    return (CITES.has(words, from - 1) && !words.is(name, AND) && !words.isExactly(name, STATE))
        || words.isNumber(from - 1);
  }

  /** Reads {@code , sửa đổi, bổ sung năm 2011} behind a year. */
  private int amended(int from) {
    int at = words.isMark(from, ',') ? from + 1 : from;
    at = words.isExactly(at, PASSIVE) ? at + 1 : at;
    if (!words.is(at, AMEND)) {
      return from;
    }
    for (int i = 0; i < 6; i++, at++) {
      boolean year = words.is(at, YEAR);
      if (year && words.isNumber(at + 1) && words.digits(at + 1) == 4) {
        return at + 2;
      }
      if (!words.isWord(at) && !words.isMark(at, ',')) {
        return from;
      }
    }
    return from;
  }

  private Draft draft(
      int from,
      int end,
      @Nullable DocumentType type,
      int nameFrom,
      int nameTo,
      @Nullable Symbol symbol,
      CitationForm form) {
    boolean named = nameTo > nameFrom;
    return new Draft(
        words.start(from),
        end,
        type,
        words.end(nameFrom - 1),
        named ? words.start(nameFrom) : -1,
        named ? words.end(nameTo - 1) : -1,
        symbol,
        tail.date(),
        tail.issuerStart(),
        tail.issuerEnd(),
        form);
  }
}
