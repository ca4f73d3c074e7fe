package org.congvan.scan;

import org.congvan.scan.token.Phrases;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;

/** Reads the name of an issuer: {@code Bộ trưởng Bộ Y tế}, {@code UBND tỉnh Kiên Giang}. */
final class IssuerReader {
  private static final int MAX_WORDS = 30;
  private static final int MAX_FIELDS = 6;

  private static final WordSet LEVELS = WordSet.ignoringDiacritics("tỉnh huyện quận xã phường tp");
  private static final long CITY = Tokens.plainKey("thành");
  private static final long CITY_2 = Tokens.plainKey("phố");
  private static final long TOWN = Tokens.plainKey("thị");
  private static final WordSet TOWN_2 = WordSet.ignoringDiacritics("xã trấn");
  private static final long AND = Tokens.plainKey("và");
  private static final long OF = Tokens.plainKey("của");

  /** First words of bodies that belong to another. */
  private static final WordSet PART = WordSet.exact("đoàn tổ tiểu");

  private static final long TERM = Tokens.plainKey("khóa");
  private static final long JOINT = Tokens.plainKey("liên");
  private static final WordSet ABBREVIATED = WordSet.ignoringDiacritics("tp p q st");

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final NameEnd nameEnd;

  IssuerReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.nameEnd = new NameEnd(tokens, lexicon);
  }

  /**
   * Reads a name.
   *
   * @param from index of its first word
   * @param joint whether more than one issuer may be named
   * @return index of the token after it, or {@code from} if no name starts there
   */
  int read(int from, boolean joint) {
    int end = ofBody(from, one(from));
    while (joint && end > from && end < from + 4 * MAX_WORDS) {
      int next = end;
      if (tokens.isMark(next, ',') || tokens.isMark(next, '-')) {
        next++;
      }
      if (tokens.is(next, AND)) {
        next++;
      }
      if (next == end || lexicon.issuers().longest(tokens, next) == null) {
        break;
      }
      int more = one(next);
      if (more == next) {
        break;
      }
      end = more;
    }
    return end;
  }

  /**
   * Reads the body that a team, a delegation or a board belongs to: {@code Đoàn giám sát của Ủy ban
   * Thường vụ Quốc hội}.
   */
  private int ofBody(int from, int end) {
    if (!tokens.is(end, OF)
        || end == from
        || !tokens.isCapital(end + 1)
        || !PART.has(tokens, from)) {
      return end;
    }
    Phrases.Match<IssuerWord> body = lexicon.issuers().longest(tokens, end + 1);
    return body == null || body.value().use() == IssuerWord.Use.KIND ? end : one(end + 1);
  }

  private int one(int from) {
    int at = from;
    for (int heads = 0; heads < 4; heads++) {
      Phrases.Match<IssuerWord> known = lexicon.issuers().longest(tokens, at);
      if (known == null && isType(at)) {
        return at;
      }
      if (known == null && tokens.isCapital(afterLevel(at)) && afterLevel(at) > at) {
        return place(at);
      }
      if (known == null) {
        return tokens.isCapital(at) && !nameEnd.at(at, at == from) ? open(at) : at;
      }
      if (!tokens.isCapital(at) && heads == 0 && known.value().use() == IssuerWord.Use.KIND) {
        // A name starts with a capital: "của công ty mẹ" names nobody.
        return at;
      }
      boolean fields = known.value().use() == IssuerWord.Use.HEAD && tokens.is(at, JOINT);
      at = known.next();
      if (fields) {
        return fields(at);
      }
      if (known.value().use() == IssuerWord.Use.KIND) {
        return place(open(at));
      }
      if (known.value().use() == IssuerWord.Use.BODY) {
        return afterBody(at);
      }
      if (lexicon.issuers().longest(tokens, at) == null
          && lexicon.issuers().longest(tokens, at + 1) != null
          && !tokens.isCapital(at)) {
        // A comma or hyphen, or the number of a meeting: Hội nghị lần thứ sáu Ban Chấp hành …
        at++;
      }
    }
    return at;
  }

  /** Reads the bodies after liên Bộ, mostly without that word: {@code Tài chính - Nội vụ}. */
  private int fields(int from) {
    int end = from;
    int at = tokens.isMark(from, ':') ? from + 1 : from;
    for (int fields = 0; fields < MAX_FIELDS; fields++) {
      int next = field(at, !tokens.isMark(at - 1, ',') && !tokens.is(at - 1, AND));
      if (next == at) {
        return end;
      }
      end = next;
      at = tokens.isMark(end, ',') || tokens.isMark(end, '-') ? end + 1 : end;
      at = tokens.is(at, AND) ? at + 1 : at;
      if (at == end) {
        return end;
      }
    }
    return end;
  }

  private int field(int i, boolean free) {
    if (!tokens.isCapital(i) || isType(i)) {
      return i;
    }
    Phrases.Match<String> field = lexicon.fields().longest(tokens, i);
    if (field != null) {
      return field.next();
    }
    Phrases.Match<IssuerWord> body = lexicon.issuers().longest(tokens, i);
    if (body != null) {
      return body.value().use() == IssuerWord.Use.BODY ? body.next() : i;
    }
    return free && !nameEnd.at(i, true) ? open(i) : i;
  }

  private boolean isType(int i) {
    Phrases.Match<TypeWord> type = lexicon.types().longest(tokens, i);
    return type != null && type.value().use() != TypeWord.Use.LETTERS;
  }

  private int afterBody(int from) {
    int at = place(from);
    if (at == from && tokens.isCapital(at) && !tokens.startsLine(at) && !nameEnd.at(at, false)) {
      at = place(open(at));
    }
    if (tokens.is(at, TERM) && (tokens.isAllCapitals(at + 1) || tokens.isNumber(at + 1))) {
      return at + 2;
    }
    boolean term =
        tokens.isMark(at, '(')
            && tokens.is(at + 1, TERM)
            && (tokens.isAllCapitals(at + 2) || tokens.isNumber(at + 2))
            && tokens.isMark(at + 3, ')');
    return term ? at + 4 : at;
  }

  /** Reads to the end of a name that is in no table. */
  private int open(int from) {
    int at = from;
    while (at < from + MAX_WORDS) {
      if (tokens.isWord(at) || tokens.isNumber(at)) {
        if (nameEnd.at(at, at == from)) {
          return at;
        }
        at++;
      } else if (joins(at)) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  private boolean joins(int i) {
    if (tokens.isMark(i, '-')) {
      return tokens.isCapital(i + 1) && !tokens.startsLine(i) && !nameEnd.at(i + 1, false);
    }
    if (tokens.isMark(i, ',')) {
      // Bộ VH,TT&DL
      return tokens.isAllCapitals(i - 1)
          && tokens.isAllCapitals(i + 1)
          && !tokens.hasSpaceBefore(i)
          && !tokens.hasSpaceBefore(i + 1);
    }
    if (tokens.isMark(i, '.')) {
      return ABBREVIATED.has(tokens, i - 1) && tokens.isCapital(i + 1);
    }
    return tokens.isMark(i, '&');
  }

  /** Reads the place after a name: {@code tỉnh Kiên Giang}, {@code Quảng Trị}. */
  private int place(int from) {
    int at = afterLetters(from);
    for (int levels = 0; levels < 3; levels++) {
      int next = at;
      if (levels > 0 && tokens.isMark(next, ',')) {
        next++;
      }
      int name = afterLevel(next);
      if (name == next) {
        Phrases.Match<String> known = lexicon.places().longest(tokens, next);
        return known == null || levels > 0 || !tokens.isCapital(next) ? at : known.next();
      }
      if (levels > 0 && !tokens.isCapital(name)) {
        return at;
      }
      at = placeName(name);
    }
    return at;
  }

  /** Skips the abbreviation before a place: {@code (UBND) tỉnh Quảng Trị}. */
  private int afterLetters(int i) {
    boolean letters =
        tokens.isMark(i, '(') && tokens.isAllCapitals(i + 1) && tokens.isMark(i + 2, ')');
    return letters && afterLevel(i + 3) > i + 3 ? i + 3 : i;
  }

  private int afterLevel(int i) {
    if (LEVELS.has(tokens, i)) {
      boolean dot = ABBREVIATED.has(tokens, i) && tokens.isMark(i + 1, '.');
      return dot && tokens.isCapital(i + 2) ? i + 2 : i + 1;
    }
    boolean city = tokens.is(i, CITY) && tokens.is(i + 1, CITY_2);
    boolean town = tokens.is(i, TOWN) && TOWN_2.has(tokens, i + 1);
    return city || town ? i + 2 : i;
  }

  private int placeName(int from) {
    Phrases.Match<String> known = lexicon.places().longest(tokens, from);
    if (known != null && tokens.isCapital(from)) {
      return known.next();
    }
    int at = from;
    while (at < from + 5
        && (tokens.isCapital(at) || (tokens.isNumber(at) && at == from))
        && !tokens.followsBlankLine(at)
        && !nameEnd.at(at, false)) {
      at++;
    }
    return at;
  }
}
