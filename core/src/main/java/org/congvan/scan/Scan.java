package org.congvan.scan;

import java.util.ArrayList;
import java.util.List;
import org.congvan.code.DocumentType;
import org.congvan.reference.LegalReference;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** One walk over a text, from anchor to anchor. */
final class Scan {
  /** How far before an anchor its citation may begin. */
  private static final int BEFORE = 200;

  private static final int MAX_WORDS = 4096;
  private static final int KEPT_WORDS = 128;

  private final CharSequence text;
  private final Lexicon lexicon;
  private final Words words;
  private final Anchors anchors;
  private final CitationReader citations;
  private final BareReader bare;
  private final ProvisionFinder provisions;
  private final TitleReader titles;
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
    this.bare = new BareReader(words, symbols, citations);
    this.provisions = new ProvisionFinder(words);
    this.titles = new TitleReader(words, lexicon);
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
    return new Echoes(lexicon).mended(found);
  }

  /** Goes near an anchor: on with the words at hand, or anew from a space before it. */
  private void approach(int anchor) {
    int from = Math.max(done, anchor - BEFORE);
    int here = words.kind(at) == Words.END ? text.length() : words.start(at);
    if (at == 0 || from > here + BEFORE) {
      while (from > done
          && Letters.kind(text.charAt(from - 1)) != Letters.SPACE
          && Letters.kind(text.charAt(from - 1)) != Letters.NEWLINE
          && from > anchor - 2 * BEFORE) {
        from--;
      }
      words.restart(from);
      at = 0;
    } else if (at > MAX_WORDS) {
      words.restart(words.start(at - KEPT_WORDS));
      at = KEPT_WORDS;
    }
  }

  private void step() {
    Draft draft =
        words.isWord(at)
            ? citations.read(at)
            : words.isNumber(at) ? bare.read(at, before, listType) : null;
    if (draft == null) {
      at++;
      return;
    }
    found.add(reference(draft));
    done = draft.end();
    before = draft.end();
    listType = draft.type();
    at = WordAfter.offset(words, draft.from(), draft.end());
  }

  private FoundReference reference(Draft draft) {
    int start = words.start(draft.from());
    WrittenProvision provision = provisions.around(draft.from(), draft.next());
    Symbol symbol = draft.symbol();
    String title = written(draft.nameFrom(), draft.nameTo());
    String issuer = written(draft.issuerFrom(), draft.issuerTo());
    readTitle(draft);
    if (title == null) {
      title = written(titles.titleFrom(), titles.titleTo());
    }
    if (issuer == null) {
      issuer = written(titles.issuerFrom(), titles.issuerTo());
    }
    LegalReference reference =
        new LegalReference(
            draft.type(),
            symbol == null ? null : symbol.code(),
            title,
            draft.date(),
            issuer,
            provisions.typed(provision));
    WrittenSymbol writtenSymbol =
        symbol == null
            ? null
            : new WrittenSymbol(
                new TextSpan(symbol.start(), symbol.end()),
                text.subSequence(symbol.start(), symbol.end()).toString(),
                symbol.canonical());
    return new FoundReference(
        new TextSpan(start, draft.end()),
        text.subSequence(start, draft.end()).toString(),
        reference,
        draft.form(),
        written(draft.from(), draft.typeNext()),
        writtenSymbol,
        provision);
  }

  private void readTitle(Draft draft) {
    titles.clear();
    Symbol symbol = draft.symbol();
    if (symbol == null) {
      return;
    }
    int label = bare.label(draft.from());
    if (draft.form() == CitationForm.BARE
        && symbol.code() != null
        && words.isMark(label - 1, '(')) {
      titles.readBefore(label - 1, symbol.code());
    } else {
      titles.readAfter(draft.next(), symbol.code());
    }
  }

  /** Returns the words between two indices as written, with single spaces. */
  private @Nullable String written(int from, int to) {
    if (from < 0 || to <= from) {
      return null;
    }
    String raw = text.subSequence(words.start(from), words.end(to - 1)).toString();
    return VietnameseText.collapseWhiteSpace(raw.replace('_', ' '));
  }
}
