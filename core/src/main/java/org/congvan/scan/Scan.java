package org.congvan.scan;

import java.util.ArrayList;
import java.util.List;
import org.congvan.code.DocumentType;
import org.congvan.scan.markup.GivenText;
import org.congvan.scan.markup.PlainText;
import org.congvan.scan.markup.ScannedText;
import org.congvan.scan.symbol.Symbol;
import org.congvan.scan.symbol.SymbolReader;
import org.congvan.scan.token.Letters;
import org.congvan.scan.token.Tokens;
import org.jspecify.annotations.Nullable;

/** One walk over a text, from anchor to anchor. */
final class Scan {
  /** How far before an anchor its citation may start. */
  private static final int BEFORE = 200;

  /** How many characters may be between the members of a list: {@code , và các số}. */
  private static final int BETWEEN = 24;

  private static final int MAX_WORDS = 4096;
  private static final int KEPT_WORDS = 128;

  private final ScannedText scanned;
  private final CharSequence text;
  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Anchors anchors;
  private final CitationReader citations;
  private final UntypedCitationReader untyped;
  private final SymbolRepair repair;
  private final List<FoundCitation> found = new ArrayList<>();
  private int at;

  /** Whether markup was read as part of a symbol. */
  private boolean inSymbol;

  private int done;
  private int before = -1;
  private @Nullable DocumentType listType;

  Scan(CharSequence given, Lexicon lexicon) {
    this(new GivenText(given), lexicon);
  }

  private Scan(ScannedText scanned, Lexicon lexicon) {
    this.scanned = scanned;
    this.text = scanned.characters();
    this.lexicon = lexicon;
    this.tokens = new Tokens(text, 0);
    this.anchors = new Anchors(text);
    SymbolReader symbols = new SymbolReader(text);
    ElidedSymbolReader elided = new ElidedSymbolReader(tokens, symbols);
    DateAndIssuerReader datesAndIssuers = new DateAndIssuerReader(tokens, lexicon);
    this.citations = new CitationReader(tokens, lexicon, symbols, elided, datesAndIssuers);
    this.untyped = new UntypedCitationReader(tokens, lexicon, symbols, elided, datesAndIssuers);
    this.repair = new SymbolRepair(lexicon);
  }

  List<FoundCitation> run() {
    return run(0);
  }

  private List<FoundCitation> run(int from) {
    int anchor = anchors.next(from, done);
    while (anchor >= 0) {
      seek(anchor);
      while (tokens.kind(at) != Tokens.END && tokens.start(at) <= anchor) {
        step();
      }
      int next = Math.max(anchor + 1, done);
      if (scanned instanceof GivenText && isMarkupAt(anchor)) {
        return inPlainText(anchor);
      }
      anchor = anchors.next(next, done);
    }
    return repair.apply(found);
  }

  /** Returns whether markup begins at an anchor, or was met when its citation was read. */
  private boolean isMarkupAt(int anchor) {
    int met = tokens.takeMarkup();
    return inSymbol
        || PlainText.isMarkup(text, anchor)
        || (met >= 0 && PlainText.isMarkupIn(text, Math.max(anchor, met), tokens.found()));
  }

  /**
   * Goes on in the plain text, which is the same before the first markup.
   *
   * @param anchor offset from which markup was met
   */
  private List<FoundCitation> inPlainText(int anchor) {
    int from = anchor;
    while (from > 0 && from > anchor - 2 * BEFORE && !isLineEnd(from - 1)) {
      from--;
    }
    Scan plain = new Scan(PlainText.of(text), lexicon);
    for (FoundCitation citation : found) {
      if (citation.span().end() <= from) {
        plain.keep(citation);
      }
    }
    return plain.run(plain.done == 0 ? from : Math.max(from, plain.done));
  }

  private boolean isLineEnd(int offset) {
    return Letters.kind(text.charAt(offset)) == Letters.NEWLINE;
  }

  /** Takes over a citation that was found before the first markup. */
  private void keep(FoundCitation citation) {
    found.add(citation);
    repair.note(citation);
    done = Math.toIntExact(citation.span().end());
    before = done;
    listType = citation.type();
  }

  /** Moves to where a citation at an anchor may start, over the current tokens or with new ones. */
  private void seek(int anchor) {
    int here = tokens.kind(at) == Tokens.END ? text.length() : tokens.start(at);
    int from = beginning(anchor, at == 0 ? done : here);
    if (at == 0 || !isNear(here, from)) {
      tokens.restart(from);
      at = 0;
    } else if (at > MAX_WORDS) {
      tokens.restart(tokens.start(at - KEPT_WORDS));
      // Not KEPT_WORDS: what was skipped before is cut into tokens now.
      at = tokens.indexFrom(here, 0);
    }
  }

  /**
   * Returns the earliest offset at which the citation of an anchor may start: that of a mark that
   * ends any citation, of a paragraph, of a space, or the given earliest.
   */
  private int beginning(int anchor, int earliest) {
    int from = anchor;
    int farthest = Math.max(earliest, anchor - 4 * BEFORE);
    int letters = 0;
    int lines = 0;
    int lineStart = Letters.info(text.charAt(anchor));
    while (from > farthest && letters < BEFORE) {
      char c = text.charAt(from - 1);
      int info = Letters.info(c);
      int kind = Letters.kindOf(info);
      if (kind == Letters.NEWLINE) {
        lines += c == '\r' ? 0 : 1;
        if (lines > 1 && Letters.isCapitalIn(lineStart)) {
          return from;
        }
      } else if (kind == Letters.LETTER || kind == Letters.DIGIT || kind == Letters.OTHER) {
        lines = 0;
        lineStart = info;
        if (Letters.isDividingIn(info) && !isLabel(from - 1)) {
          return isNear(done, from - 1) ? Math.max(earliest, done) : from - 1;
        }
      }
      letters += kind == Letters.DIACRITIC ? 0 : 1;
      from--;
    }
    int limit = Math.max(earliest, from - BEFORE);
    while (from > limit && !Letters.isSpace(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** Returns whether only a few characters are between two offsets, diacritics not counted. */
  private boolean isNear(int from, int to) {
    int letters = to - from;
    if (letters > 4 * BETWEEN) {
      return false;
    }
    for (int i = from; i < to && letters > BETWEEN; i++) {
      letters -= Letters.kind(text.charAt(i)) == Letters.DIACRITIC ? 1 : 0;
    }
    return letters <= BETWEEN;
  }

  /** Returns whether number and year follow, as in {@code Thông tư: 36/2015/TT-BTC}. */
  private boolean isNumberAfter(int colon) {
    int from = colon + 1;
    while (from < text.length() && from < colon + 3 && Letters.isSpace(text.charAt(from))) {
      from++;
    }
    int at = from;
    while (at < text.length() && at < from + 6 && Letters.isDigit(text.charAt(at))) {
      at++;
    }
    return at > from && at + 1 < text.length() && Letters.isSlash(text.charAt(at));
  }

  /** Returns whether this is a colon after số, or for it, which does not end a citation. */
  private boolean isLabel(int colon) {
    if (text.charAt(colon) != ':') {
      return false;
    }
    if (isNumberAfter(colon)) {
      return true;
    }
    int at = colon - 1;
    while (at > 0 && Letters.kind(text.charAt(at)) != Letters.LETTER && at > colon - BETWEEN) {
      at--;
    }
    return at > 0 && Letters.base(text.charAt(at - 1)) == 's' - 'a' + 1;
  }

  private void step() {
    CitationSpan span =
        tokens.isWord(at)
            ? citations.read(at)
            : tokens.isNumber(at) ? untyped.read(at, before, listType) : null;
    if (span == null) {
      at++;
      return;
    }
    FoundCitation citation = citation(span);
    found.add(citation);
    Symbol symbol = span.symbol();
    inSymbol |=
        symbol != null
            && !symbol.isUsual()
            && PlainText.isMarkupIn(text, symbol.start(), symbol.end());
    repair.note(citation);
    done = span.end();
    before = span.end();
    listType = span.type();
    at = tokens.indexFrom(span.end(), at);
  }

  private FoundCitation citation(CitationSpan span) {
    LazyDetail detail = new LazyDetail(scanned, lexicon, span);
    // A text that can change is read at once.
    return new FoundCitation(scanned.given() instanceof String ? detail : detail.resolve());
  }
}
