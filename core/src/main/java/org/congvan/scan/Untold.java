package org.congvan.scan;

import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.reference.LegalReference;
import org.congvan.scan.symbol.Symbol;
import org.congvan.scan.words.Letters;
import org.congvan.scan.words.WordAfter;
import org.congvan.scan.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A citation whose place is known, with the text to read the rest from.
 *
 * @param source the text, which must not change
 * @param lexicon the words of the scanner
 * @param draft what was found
 */
record Untold(CharSequence source, Lexicon lexicon, Draft draft) implements Telling {

  /** How far before a citation its provision, or its title before a parenthesis, may begin. */
  private static final int BEFORE = 1_200;

  /** How far before a citation it shows whether there is a provision. */
  private static final int NEAR = 56;

  /** How far before a citation số and a parenthesis may stand. */
  private static final int LABEL = 12;

  @Override
  public Told tell() {
    Words behind = new Words(source, draft.end());
    TitleReader titles = titles(behind);
    String typeWord = written(behind, draft.start(), draft.typeEnd());
    String title =
        draft.type() == DocumentType.CODE && draft.nameStart() < 0 && typeWord != null
            ? lexicon.lawOf(typeWord).orElse(null)
            : written(behind, draft.nameStart(), draft.nameEnd());
    String issuer = written(behind, draft.issuerStart(), draft.issuerEnd());
    WrittenProvision provision = provision(behind);
    LegalReference reference =
        new LegalReference(
            draft.type(),
            code(),
            title == null ? titles.title() : title,
            draft.date(),
            issuer == null ? titles.issuer() : issuer,
            ProvisionFinder.typed(provision));
    return new Told(span(), text(), form(), symbol(), reference, typeWord, provision);
  }

  @Override
  public TextSpan span() {
    return new TextSpan(draft.start(), draft.end());
  }

  @Override
  public String text() {
    return source.subSequence(draft.start(), draft.end()).toString();
  }

  @Override
  public CitationForm form() {
    return draft.form();
  }

  @Override
  public @Nullable WrittenSymbol symbol() {
    Symbol symbol = draft.symbol();
    if (symbol == null) {
      return null;
    }
    TextSpan place = new TextSpan(symbol.start(), symbol.end());
    return new WrittenSymbol(place, place.in(source), symbol.canonical());
  }

  private @Nullable WrittenProvision provision(Words behind) {
    WrittenProvision before = null;
    if (ProvisionFinder.mayEndBefore(source, draft.start()) && provisionIn(before(NEAR)) != null) {
      before = provisionIn(before(BEFORE));
    }
    return before == null ? new ProvisionFinder(behind).inParentheses(0) : before;
  }

  private @Nullable WrittenProvision provisionIn(Words words) {
    return new ProvisionFinder(words).before(first(words));
  }

  private TitleReader titles(Words behind) {
    DocumentCode code = code();
    if (draft.form() == CitationForm.BARE && code != null) {
      Words near = before(LABEL);
      if (near.isMark(SoWord.label(near, first(near)) - 1, '(')) {
        Words far = before(BEFORE);
        TitleReader titles = new TitleReader(far, lexicon);
        titles.readBefore(SoWord.label(far, first(far)) - 1, code);
        return titles;
      }
    }
    TitleReader titles = new TitleReader(behind, lexicon);
    if (draft.symbol() != null) {
      titles.readAfter(0, code);
    }
    return titles;
  }

  /** Returns the words before the citation, from a mark that neither goes across, or a space. */
  private Words before(int characters) {
    int at = draft.start();
    int limit = Math.max(0, at - characters);
    int space = limit;
    while (at > limit && !divides(source.charAt(at - 1), at)) {
      at--;
      if (Letters.isSpace(source.charAt(at))) {
        space = at;
      }
    }
    return new Words(source, at == 0 || at > limit ? at : space);
  }

  private boolean divides(char c, int at) {
    boolean mark = Letters.kind(c) == Letters.OTHER && ",;.-".indexOf(c) < 0;
    return mark && at < draft.start() - LABEL;
  }

  /** Returns the index of the citation's first word. */
  private int first(Words words) {
    return WordAfter.offset(words, 0, draft.start());
  }

  private static @Nullable String written(Words words, int start, int end) {
    return start < 0 || end <= start ? null : words.written(start, end);
  }

  @Override
  public @Nullable DocumentCode code() {
    return draft.symbol() == null ? null : draft.symbol().code();
  }

  @Override
  public Telling withCode(DocumentCode code) {
    Symbol symbol = draft.symbol();
    return symbol == null
        ? this
        : new Untold(
            source,
            lexicon,
            draft.withSymbol(new Symbol(symbol.start(), symbol.end(), code.toString(), code)));
  }
}
