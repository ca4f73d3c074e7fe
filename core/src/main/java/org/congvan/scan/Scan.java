package org.congvan.scan;

import java.util.ArrayList;
import java.util.List;
import org.congvan.code.DocumentType;
import org.congvan.scan.symbol.SymbolReader;
import org.congvan.scan.words.Letters;
import org.congvan.scan.words.WordAfter;
import org.congvan.scan.words.Words;
import org.jspecify.annotations.Nullable;

/** One walk over a text, from anchor to anchor. */
final class Scan {
  /** How far before an anchor its citation may begin. */
  private static final int BEFORE = 200;

  /** How many characters may stand between the members of a list: {@code , và các số}. */
  private static final int BETWEEN = 24;

  private static final int MAX_WORDS = 4096;
  private static final int KEPT_WORDS = 128;

  private final CharSequence text;
  private final Lexicon lexicon;
  private final Words words;
  private final Anchors anchors;
  private final CitationReader citations;
  private final UntypedCitationReader untyped;
  private final Echoes echoes;
  private final List<FoundReference> found = new ArrayList<>();
  private int at;
  private int done;
  private int before = -1;
  private @Nullable DocumentType listType;

  Scan(CharSequence text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.words = new Words(text, 0);
    this.anchors = new Anchors(text);
    SymbolReader symbols = new SymbolReader(text);
    this.citations = new CitationReader(words, lexicon, symbols);
    this.untyped = new UntypedCitationReader(words, symbols, citations, lexicon);
    this.echoes = new Echoes(lexicon);
  }

  List<FoundReference> run() {
    int anchor = anchors.next(0);
    while (anchor >= 0) {
      approach(anchor);
      while (words.kind(at) != Words.END && words.start(at) <= anchor) {
        step();
      }
      anchor = anchors.next(Math.max(anchor + 1, done));
    }
    return echoes.mended(found);
  }

  /** Goes near an anchor: on with the words at hand, or anew from where a citation may begin. */
  private void approach(int anchor) {
    int here = words.kind(at) == Words.END ? text.length() : words.start(at);
    int from = beginning(anchor, at == 0 ? done : here);
    if (at == 0 || !isNear(here, from)) {
      words.restart(from);
      at = 0;
    } else if (at > MAX_WORDS) {
      words.restart(words.start(at - KEPT_WORDS));
      at = KEPT_WORDS;
    }
  }

  /**
   * Returns the offset before an anchor from which its citation may begin: that of a mark that no
   * citation goes across, of a paragraph, of a space, or the earliest.
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
      letters += kind == Letters.MARK ? 0 : 1;
      from--;
    }
    int limit = Math.max(earliest, from - BEFORE);
    while (from > limit && !Letters.isSpace(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /**
   * Returns whether no more than a few characters stand between, marks above letters not counted.
   */
  private boolean isNear(int from, int to) {
    int letters = to - from;
    if (letters > 4 * BETWEEN) {
      return false;
    }
    for (int i = from; i < to && letters > BETWEEN; i++) {
      letters -= Letters.kind(text.charAt(i)) == Letters.MARK ? 1 : 0;
    }
    return letters <= BETWEEN;
  }

  /** Returns whether this is a colon behind số, which a citation goes across. */
  private boolean isLabel(int colon) {
    if (text.charAt(colon) != ':') {
      return false;
    }
    int at = colon - 1;
    while (at > 0 && Letters.kind(text.charAt(at)) != Letters.LETTER && at > colon - BETWEEN) {
      at--;
    }
    return at > 0 && Letters.base(text.charAt(at - 1)) == 's' - 'a' + 1;
  }

  private void step() {
    Draft draft =
        words.isWord(at)
            ? citations.read(at)
            : words.isNumber(at) ? untyped.read(at, before, listType) : null;
    if (draft == null) {
      at++;
      return;
    }
    FoundReference reference = reference(draft);
    found.add(reference);
    echoes.hear(reference);
    done = draft.end();
    before = draft.end();
    listType = draft.type();
    at = WordAfter.offset(words, at, draft.end());
  }

  private FoundReference reference(Draft draft) {
    Untold untold = new Untold(text, lexicon, draft);
    return new FoundReference(text instanceof String ? untold : untold.tell());
  }
}
