package org.congvan.scan;

import org.congvan.scan.token.Phrases;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of a law after the word Luật: one of the table, of a law that amends others, or
 * any other that starts with a capital.
 */
final class LawName {
  private static final int MAX_WORDS = 90;
  private static final int MAX_FREE_WORDS = 24;
  private static final int MAX_TO_NUMBER = 16;

  private static final long AMEND = Tokens.plainKey("sửa");
  private static final WordSet AMEND_2 = WordSet.ignoringDiacritics("đổi đồi đối đỗi bổ");
  private static final long LAW = Tokens.plainKey("luật");
  private static final long CODE = Tokens.plainKey("bộ");
  private static final long ORDINANCE = Tokens.plainKey("pháp");
  private static final long ORDINANCE_2 = Tokens.plainKey("lệnh");
  private static final long AND = Tokens.plainKey("và");
  private static final long COUNTRY = Tokens.exactKey("Việt");
  private static final long COUNTRY_2 = Tokens.exactKey("Nam");
  private static final long OF = Tokens.plainKey("của");
  private static final long NUMBER = Tokens.plainKey("số");
  private static final WordSet DAY_OR_YEAR = WordSet.ignoringDiacritics("ngày năm");

  /** Words that end the name of a law. */
  private static final WordSet END =
      WordSet.exact(
          "này đó đã được quy thì có là để cho khi nếu hoặc hay do bởi như cũng sẽ phải không chưa"
              + " từ với ban hướng hiện mà nên các những đang vẫn trên tại theo về của còn nhằm nêu"
              + " áp gồm trước sau vào chỉ");

  /** Words that look like a name without their diacritics: được is not Dược, để not Đê. */
  private static final WordSet NOT_FIRST = WordSet.exact("được để có do với từ khi mà");

  /** The second word of hàng không (aviation), elsewhere the word for not. */
  private static final WordSet AIR = WordSet.exact("không");

  private static final WordSet AIR_1 = WordSet.exact("hàng");

  private static final WordSet PRICE = WordSet.exact("giá");
  private static final WordSet NO_PRICE_2 = WordSet.exact("trị");

  private final Tokens tokens;
  private final Lexicon lexicon;

  LawName(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /**
   * Reads a name.
   *
   * @param from index of the token after Luật
   * @return index of the token after the name, or {@code from} if there is none
   */
  int read(int from) {
    if (tokens.is(from, AMEND) && AMEND_2.has(tokens, from + 1)) {
      return amending(from + 2);
    }
    Phrases.Match<String> known = listed(from);
    boolean named = tokens.isCapital(from) && !END.has(tokens, from) && lawWord(from) == from;
    int free = named ? free(from) : from;
    if (known == null) {
      return free;
    }
    if (tokens.isExactly(known.next(), COUNTRY)
        && tokens.isExactly(known.next() + 1, COUNTRY_2)
        && tokens.isCapital(known.next() + 1)) {
      return known.next() + 2;
    }
    // A name of the table may be the start of a longer one, whose number follows it.
    return free > known.next() && endsInNumber(free) && !crosses(known.next(), free)
        ? free
        : known.next();
  }

  /** Returns whether a name of the table starts at a token; it may be in lower case. */
  boolean isListed(int from) {
    return listed(from) != null || (tokens.is(from, AMEND) && AMEND_2.has(tokens, from + 1));
  }

  private Phrases.@Nullable Match<String> listed(int from) {
    boolean worth = PRICE.has(tokens, from) && NO_PRICE_2.has(tokens, from + 1);
    return worth || NOT_FIRST.has(tokens, from) ? null : lexicon.laws().closest(tokens, from);
  }

  /**
   * Returns the index of the number after a name that is longer than in the table, or {@code from}
   * if there is none.
   */
  int toNumber(int from) {
    int at = from;
    while (at < from + MAX_TO_NUMBER && (tokens.isWord(at) || tokens.isMark(at, ','))) {
      if (isNumberAt(at)) {
        return at;
      }
      if (isLawLike(at)
          || lexicon.types().longest(tokens, at) != null
          || tokens.followsBlankLine(at)) {
        return from;
      }
      at++;
    }
    return from;
  }

  private boolean endsInNumber(int i) {
    return (tokens.is(i, NUMBER) && tokens.isNumber(i + 1))
        || (tokens.isNumber(i) && tokens.isMark(i + 1, '/'))
        || tokens.isMark(i, ':');
  }

  private boolean crosses(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, AND) || tokens.isMark(i, ',')) {
        return true;
      }
    }
    return false;
  }

  /** Reads {@code … một số điều của Luật Giáo dục, Luật Việc làm và Luật Thư viện}. */
  private int amending(int from) {
    int at = from;
    int end = from;
    while (at < from + MAX_WORDS) {
      if (isNumberAt(at) || isDateAt(at)) {
        return at;
      }
      int law = lawWord(at);
      if (law > at && isNumberAt(law) && !tokens.is(at - 1, OF) && !PLURAL.has(tokens, at - 1)) {
        // The next citation, glued to this title or in the next cell.
        return at;
      }
      if (law > at && (tokens.is(at - 1, OF) || at == from || isListed(law))) {
        return laws(law);
      }
      if (tokens.isNumber(at) && !tokens.isMark(at + 1, '/')) {
        at++;
        continue;
      }
      boolean comma = tokens.isMark(at, ',') && tokens.isWord(at + 1) && !isLawLike(at + 1);
      if ((!tokens.isWord(at) && !comma) || tokens.followsBlankLine(at)) {
        return end;
      }
      if (tokens.is(at, OF) && lawWord(at + 1) == at + 1 && !isPlural(at + 1)) {
        return at;
      }
      at++;
      end = at;
    }
    return end;
  }

  private static final WordSet OTHER_TYPES = WordSet.ignoringDiacritics("nghị thông");
  private static final WordSet PLURAL = WordSet.exact("các");

  private boolean isPlural(int i) {
    return (PLURAL.has(tokens, i) && tokens.is(i + 1, LAW)) || tokens.isNumber(i);
  }

  private boolean isLawLike(int i) {
    return lawWord(i) > i || OTHER_TYPES.has(tokens, i);
  }

  private int laws(int firstName) {
    int end = named(firstName);
    if (end == firstName) {
      return firstName;
    }
    while (true) {
      int next = end;
      if (tokens.isMark(next, ',')) {
        next++;
      }
      if (tokens.is(next, AND)) {
        next++;
      }
      int law = next == end ? next : lawWord(next);
      if (law == next || tokens.is(law, AMEND) || isNumberAt(law)) {
        return end;
      }
      int more = named(law);
      if (more == law) {
        return end;
      }
      end = more;
    }
  }

  private int named(int from) {
    Phrases.Match<String> known = lexicon.laws().closest(tokens, from);
    if (known != null) {
      return known.next();
    }
    return tokens.isCapital(from) ? free(from) : from;
  }

  private int lawWord(int i) {
    if (tokens.is(i, CODE) && tokens.is(i + 1, LAW)) {
      return i + 2;
    }
    if (tokens.is(i, ORDINANCE) && tokens.is(i + 1, ORDINANCE_2)) {
      return i + 2;
    }
    return tokens.is(i, LAW) ? i + 1 : i;
  }

  private int free(int from) {
    int at = from;
    while (at < from + MAX_FREE_WORDS && tokens.isWord(at)) {
      boolean air = AIR.has(tokens, at) && AIR_1.has(tokens, at - 1);
      boolean over =
          at > from
              && ((END.has(tokens, at) && !air) || tokens.followsBlankLine(at) || isDateAt(at));
      boolean other = tokens.is(at, AND) && (isLawLike(at + 1) || !tokens.isWord(at + 1));
      boolean law = at > from && lawWord(at) > at;
      if (over || other || law || isNumberAt(at) || (at > from && isNumbered(at))) {
        return at;
      }
      at++;
      if (tokens.isMark(at, ',') && tokens.isWord(at + 1) && !tokens.isCapital(at + 1)) {
        at++;
      }
    }
    return at;
  }

  /** Returns whether a line starts with another document: {@code Quyết định số …}. */
  private boolean isNumbered(int i) {
    if (!tokens.startsLine(i) || !tokens.isCapital(i)) {
      return false;
    }
    Phrases.Match<TypeWord> type = lexicon.types().longest(tokens, i);
    return type != null
        && type.value().use() == TypeWord.Use.NUMBER
        && type.next() > i + 1
        && AdjacentNumber.find(tokens, type.next()) >= 0;
  }

  private boolean isNumberAt(int i) {
    return (NumberLabel.is(tokens, i) && tokens.isNumber(NumberLabel.after(tokens, i)))
        || (tokens.isNumber(i) && tokens.isMark(i + 1, '/'));
  }

  private boolean isDateAt(int i) {
    return DAY_OR_YEAR.has(tokens, i) && tokens.isNumber(i + 1);
  }
}
