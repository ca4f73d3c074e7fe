package org.congvan.scan;

import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.reference.LegalReference;
import org.congvan.scan.markup.ScannedText;
import org.congvan.scan.symbol.Symbol;
import org.congvan.scan.token.Letters;
import org.congvan.scan.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A citation of which place and symbol are read, with the text to read the rest from.
 *
 * @param scanned the text, which must not change
 * @param lexicon the words that the scanner knows
 * @param citation where the citation and its parts are
 */
record LazyDetail(ScannedText scanned, Lexicon lexicon, CitationSpan citation)
    implements CitationDetail {

  /** How far before a citation its provision, or its title before a parenthesis, may begin. */
  private static final int BEFORE = 1_200;

  /** How far before a citation the end of its provision may be. */
  private static final int NEAR = 56;

  /** How far before a citation số and a parenthesis may be. */
  private static final int LABEL = 12;

  @Override
  public ResolvedDetail resolve() {
    Tokens after = new Tokens(source(), citation.end());
    TitleReader.Match found = title(after);
    String typeWord = written(after, citation.start(), citation.typeEnd());
    String title =
        citation.type() == DocumentType.CODE && citation.nameStart() < 0 && typeWord != null
            ? lexicon.lawOf(typeWord).orElse(null)
            : written(after, citation.nameStart(), citation.nameEnd());
    DateAndIssuer read = citation.dateAndIssuer();
    String issuer = written(after, read.issuerStart(), read.issuerEnd());
    WrittenProvision provision = provision(after);
    LegalReference reference =
        new LegalReference(
            citation.type(),
            code(),
            title == null ? found.title() : title,
            read.date(),
            issuer == null ? found.issuer() : issuer,
            ProvisionFinder.typed(provision));
    return new ResolvedDetail(span(), text(), form(), symbol(), reference, typeWord, provision);
  }

  @Override
  public TextSpan span() {
    return given(citation.start(), citation.end());
  }

  @Override
  public String text() {
    return span().in(scanned.given());
  }

  @Override
  public CitationForm form() {
    return citation.form();
  }

  @Override
  public @Nullable WrittenSymbol symbol() {
    Symbol symbol = citation.symbol();
    if (symbol == null) {
      return null;
    }
    TextSpan place = given(symbol.start(), symbol.end());
    return new WrittenSymbol(place, place.in(scanned.given()), symbol.canonical());
  }

  private @Nullable WrittenProvision provision(Tokens after) {
    WrittenProvision found = null;
    if (ProvisionFinder.mayEndBefore(source(), citation.start())
        && provisionIn(before(NEAR)) != null) {
      found = provisionIn(before(BEFORE));
    }
    found = found == null ? new ProvisionFinder(after).inParentheses(0) : found;
    return found == null ? null : new WrittenProvision(given(found.span()), found.text());
  }

  private @Nullable WrittenProvision provisionIn(Tokens tokens) {
    return new ProvisionFinder(tokens).before(first(tokens));
  }

  private TitleReader.Match title(Tokens after) {
    DocumentCode code = code();
    if (citation.form() == CitationForm.BARE && code != null) {
      Tokens near = before(LABEL);
      if (near.isMark(NumberLabel.start(near, first(near)) - 1, '(')) {
        Tokens far = before(BEFORE);
        int parenthesis = NumberLabel.start(far, first(far)) - 1;
        return new TitleReader(far, lexicon).readBefore(parenthesis, code);
      }
    }
    return citation.symbol() == null
        ? TitleReader.Match.NONE
        : new TitleReader(after, lexicon).readAfter(0, code);
  }

  /** Returns the tokens before the citation, from a mark that ends a sentence, or from a space. */
  private Tokens before(int characters) {
    int at = citation.start();
    int limit = Math.max(0, at - characters);
    int space = limit;
    while (at > limit && !divides(source().charAt(at - 1), at)) {
      at--;
      if (Letters.isSpace(source().charAt(at))) {
        space = at;
      }
    }
    return new Tokens(source(), at == 0 || at > limit ? at : space);
  }

  private boolean divides(char c, int at) {
    boolean mark = Letters.kind(c) == Letters.OTHER && ",;.-".indexOf(c) < 0;
    return mark && at < citation.start() - LABEL;
  }

  /** Returns the index of the citation's first token. */
  private int first(Tokens tokens) {
    return tokens.indexFrom(citation.start(), 0);
  }

  private CharSequence source() {
    return scanned.characters();
  }

  /** Returns where a part of the scanned text is in the given one. */
  private TextSpan given(int start, int end) {
    return new TextSpan(scanned.start(start), scanned.end(end));
  }

  private TextSpan given(TextSpan span) {
    return given(Math.toIntExact(span.start()), Math.toIntExact(span.end()));
  }

  private static @Nullable String written(Tokens tokens, int start, int end) {
    return start < 0 || end <= start ? null : tokens.written(start, end);
  }

  @Override
  public @Nullable DocumentType type() {
    return citation.type();
  }

  @Override
  public @Nullable DocumentCode code() {
    return citation.symbol() == null ? null : citation.symbol().code();
  }

  @Override
  public CitationDetail withCode(DocumentCode code) {
    Symbol symbol = citation.symbol();
    return symbol == null
        ? this
        : new LazyDetail(
            scanned,
            lexicon,
            citation.withSymbol(new Symbol(symbol.start(), symbol.end(), code.toString(), code)));
  }
}
