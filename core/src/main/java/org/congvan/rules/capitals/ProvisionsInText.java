package org.congvan.rules.capitals;

import java.util.ArrayList;
import java.util.List;
import org.congvan.rules.capitals.WrongCapitals.InText;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Provisions of a document that lack their capitals, "khoản 1 điều 5", or have one too many, "Khoản
 * 1 Điều 5". Numbers after these words count other things too, so the words around must show that a
 * provision is meant.
 */
final class ProvisionsInText {

  /** The levels of provisions; the last two begin with small letters. */
  private enum Level {
    PART,
    CHAPTER,
    SECTION,
    SUBSECTION,
    ARTICLE,
    CLAUSE,
    POINT;

    boolean isCapital() {
      return this != CLAUSE && this != POINT;
    }
  }

  /**
   * A step such as "Điều 5".
   *
   * @param first the index of its first token
   * @param last the index of its first number or letter
   * @param end the index after further numbers: "khoản 1, 2 và 3"
   */
  private record Step(Level level, int first, int last, int end) {}

  private static final long PART = Tokens.exactKey("phần");
  private static final long CHAPTER = Tokens.exactKey("chương");
  private static final long SECTION = Tokens.exactKey("mục");
  private static final long SUB = Tokens.exactKey("tiểu");
  private static final long ARTICLE = Tokens.exactKey("điều");
  private static final long CLAUSE = Tokens.exactKey("khoản");
  private static final long POINT = Tokens.exactKey("điểm");
  private static final long OF = Tokens.exactKey("của");

  /** Last words before a provision: "tại", "theo", "căn cứ", "quy định". */
  private static final WordSet BEFORE = WordSet.exact("tại theo cứ định");

  /** Before "các điều 5, 6 và 7", where "điều" is a common noun, and "danh mục 14 luật". */
  private static final WordSet SEVERAL = WordSet.exact("các những danh chuyên hạng");

  private static final WordSet JOINING = WordSet.exact("và hoặc đến");

  private static final WordSet ROMAN =
      WordSet.exact("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx");

  /** First words of documents, and the second ones: "Nghị định", "Bộ luật", "Quy chế". */
  private static final WordSet DOCUMENTS =
      WordSet.exact("bộ nghị thông quyết hiến pháp chỉ quy hiệp văn");

  private static final WordSet OF_DOCUMENTS =
      WordSet.exact("luật định quyết tư pháp lệnh thị chế bản chuẩn tắc");

  private static final long LAW = Tokens.exactKey("luật");
  private static final long RESOLUTION = Tokens.exactKey("nghị");

  private final Tokens tokens;
  private final List<InText> wrong = new ArrayList<>();

  private ProvisionsInText(Tokens tokens) {
    this.tokens = tokens;
  }

  static List<InText> wrong(Tokens tokens) {
    ProvisionsInText reader = new ProvisionsInText(tokens);
    int i = 0;
    while (tokens.kind(i) != Tokens.END) {
      i = reader.readChain(i);
    }
    return reader.wrong;
  }

  /** Reads the provisions that begin at a token; returns the index after them. */
  private int readChain(int first) {
    List<Step> chain = new ArrayList<>();
    int i = first;
    for (Step step = step(i); step != null; step = step(i)) {
      chain.add(step);
      i = step.end();
      // "điều 7, điều 8 và điều 9 của Luật này"
      if (step(i) == null && step(i + 1) != null && joins(i)) {
        i++;
      }
    }
    if (chain.isEmpty()) {
      return first + 1;
    }
    boolean ofDocument = isDocument(i);
    if (!SEVERAL.has(tokens, first - 1) && (ofDocument || isCited(chain, i))) {
      chain.forEach(this::addSmall);
      addCapitals(chain, ofDocument);
    }
    return i;
  }

  /** "khoản 1 điều 5" cites, and so does "tại điều 5" before a mark or "của". */
  private boolean isCited(List<Step> chain, int end) {
    boolean article = false;
    for (int i = 0; i < chain.size(); i++) {
      if (chain.get(i).level() == Level.ARTICLE) {
        article = true;
        if (i > 0 && !chain.get(i - 1).level().isCapital()) {
          return true;
        }
      }
    }
    boolean ends = tokens.isExactly(end, OF) || JOINING.has(tokens, end) || !tokens.isWord(end);
    return article && ends && BEFORE.has(tokens, chain.get(0).first() - 1);
  }

  private void addSmall(Step step) {
    if (step.level().isCapital() && !tokens.isCapital(step.first())) {
      add(
          CapitalsPoint.PROVISION,
          step.first(),
          step.last(),
          WordCase.capital(words(step.first(), step.last())));
    }
  }

  /** Within a sentence "Khoản 1 Điều 5" is "khoản 1 Điều 5". */
  private void addCapitals(List<Step> chain, boolean ofDocument) {
    int at = 0;
    while (at < chain.size()) {
      if (!hasCapitalWithin(chain, at)) {
        at++;
        continue;
      }
      int to = at;
      while (to < chain.size() - 1 && chain.get(to).level() != Level.ARTICLE) {
        to++;
      }
      if (ofDocument || chain.get(to).level() == Level.ARTICLE) {
        StringBuilder corrected = new StringBuilder();
        int done = tokens.start(chain.get(at).first());
        for (Step step : chain.subList(at, to + 1)) {
          int start = tokens.start(step.first());
          int end = tokens.end(step.last());
          String words = tokens.text().subSequence(start, end).toString();
          corrected
              .append(tokens.text(), done, start)
              .append(step.level().isCapital() ? WordCase.capital(words) : WordCase.small(words));
          done = end;
        }
        add(
            CapitalsPoint.CLAUSE,
            chain.get(at).first(),
            chain.get(to).last(),
            corrected.toString());
      }
      at = to + 1;
    }
  }

  private boolean hasCapitalWithin(List<Step> chain, int at) {
    int first = chain.get(at).first();
    boolean within =
        at > 0
            || (tokens.isWord(first - 1)
                && !tokens.startsLine(first)
                && !(tokens.isAllCapitals(first - 1) && !tokens.isShort(first - 1)));
    return within
        && !chain.get(at).level().isCapital()
        && tokens.isCapital(first)
        && !tokens.isAllCapitals(first);
  }

  private void add(CapitalsPoint point, int first, int last, String corrected) {
    wrong.add(new InText(point, tokens.start(first), tokens.end(last), corrected));
  }

  private String words(int first, int last) {
    return tokens.text().subSequence(tokens.start(first), tokens.end(last)).toString();
  }

  private boolean joins(int i) {
    return tokens.isMark(i, ',') || JOINING.has(tokens, i);
  }

  private boolean isDocument(int end) {
    int i = tokens.isExactly(end, OF) ? end + 1 : end;
    if (tokens.isExactly(i, LAW)) {
      return true;
    }
    boolean capital = tokens.isCapital(i) || tokens.isExactly(i, RESOLUTION);
    return capital && DOCUMENTS.has(tokens, i) && OF_DOCUMENTS.has(tokens, i + 1);
  }

  private @Nullable Step step(int i) {
    long word = tokens.exactKey(i);
    if (word == POINT) {
      return isLetter(i + 1) ? listed(Level.POINT, i, i + 1) : null;
    }
    if (word == CLAUSE) {
      return tokens.isNumber(i + 1) ? listed(Level.CLAUSE, i, numberEnd(i + 1)) : null;
    }
    if (word == ARTICLE) {
      return tokens.isNumber(i + 1) ? listed(Level.ARTICLE, i, numberEnd(i + 1)) : null;
    }
    if (word == SUB && tokens.isExactly(i + 1, SECTION)) {
      return numbered(Level.SUBSECTION, i, i + 2);
    }
    if (word == SECTION) {
      return numbered(Level.SECTION, i, i + 1);
    }
    if (word == CHAPTER) {
      return numbered(Level.CHAPTER, i, i + 1);
    }
    return word == PART ? numbered(Level.PART, i, i + 1) : null;
  }

  private @Nullable Step numbered(Level level, int first, int number) {
    boolean roman = ROMAN.has(tokens, number) && tokens.isAllCapitals(number);
    return roman || tokens.isNumber(number) ? new Step(level, first, number, number + 1) : null;
  }

  /** A step with the numbers or letters that follow: "khoản 1, 2 và 3". */
  private Step listed(Level level, int first, int last) {
    int end = last + 1;
    boolean letters = level == Level.POINT;
    while (joins(end) && (letters ? isLetter(end + 1) : tokens.isNumber(end + 1))) {
      end += 2;
    }
    return new Step(level, first, last, end);
  }

  /** "12a" is a number and a letter. */
  private int numberEnd(int number) {
    return isLetter(number + 1) && !tokens.hasSpaceBefore(number + 1) ? number + 1 : number;
  }

  private boolean isLetter(int i) {
    return tokens.isWord(i) && tokens.end(i) - tokens.start(i) == 1;
  }
}
