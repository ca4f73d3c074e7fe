package org.congvan.scan;

import org.congvan.scan.words.Keys;
import org.congvan.scan.words.Phrases;
import org.congvan.scan.words.Words;

/** Reads the name of an issuer: {@code Bộ trưởng Bộ Y tế}, {@code UBND tỉnh Kiên Giang}. */
final class IssuerReader {
  private static final int MAX_WORDS = 30;
  private static final int MAX_FIELDS = 6;

  private static final Keys LEVELS = Keys.plain("tỉnh huyện quận xã phường tp");
  private static final long CITY = Words.key("thành");
  private static final long CITY_2 = Words.key("phố");
  private static final long TOWN = Words.key("thị");
  private static final Keys TOWN_2 = Keys.plain("xã trấn");
  private static final long AND = Words.key("và");
  private static final long TERM = Words.key("khóa");
  private static final long JOINT = Words.key("liên");
  private static final Keys ABBREVIATED = Keys.plain("tp p q st");

  private final Words words;
  private final Lexicon lexicon;
  private final NameEnd nameEnd;

  IssuerReader(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.nameEnd = new NameEnd(words, lexicon);
  }

  /**
   * Reads a name.
   *
   * @param from index of its first word
   * @param joint whether more than one issuer may be named
   * @return index of the word behind it, or {@code from} if no name begins here
   */
  int read(int from, boolean joint) {
    int end = one(from);
    while (joint && end > from && end < from + 4 * MAX_WORDS) {
      int next = end;
      if (words.isMark(next, ',') || words.isMark(next, '-')) {
        next++;
      }
      if (words.is(next, AND)) {
        next++;
      }
      if (next == end || lexicon.issuers().longest(words, next) == null) {
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

  private int one(int from) {
    int at = from;
    for (int heads = 0; heads < 4; heads++) {
      Phrases.Match<IssuerWord> known = lexicon.issuers().longest(words, at);
      if (known == null && isType(at)) {
        return at;
      }
      if (known == null && words.isCapital(afterLevel(at)) && afterLevel(at) > at) {
        return place(at);
      }
      if (known == null) {
        return words.isCapital(at) && !nameEnd.at(at, at == from) ? open(at) : at;
      }
      if (!words.isCapital(at) && heads == 0 && known.value().use() == IssuerWord.Use.KIND) {
        // A name begins with a capital; "của công ty mẹ" names nobody, but "Cục thuế" may slip.
        return at;
      }
      boolean fields = known.value().use() == IssuerWord.Use.HEAD && words.is(at, JOINT);
      at = known.next();
      if (fields) {
        return fields(at);
      }
      if (known.value().use() == IssuerWord.Use.KIND) {
        return place(open(at));
      }
      if (known.value().use() == IssuerWord.Use.BODY) {
        return tail(at);
      }
      if (lexicon.issuers().longest(words, at) == null
          && lexicon.issuers().longest(words, at + 1) != null
          && !words.isCapital(at)) {
        // A comma or hyphen, or the number of a meeting: Hội nghị lần thứ sáu Ban Chấp hành …
        at++;
      }
    }
    return at;
  }

  /** Reads the bodies behind liên Bộ, mostly without that word: {@code Tài chính - Nội vụ}. */
  private int fields(int from) {
    int end = from;
    int at = words.isMark(from, ':') ? from + 1 : from;
    for (int fields = 0; fields < MAX_FIELDS; fields++) {
      int next = field(at, !words.isMark(at - 1, ',') && !words.is(at - 1, AND));
      if (next == at) {
        return end;
      }
      end = next;
      at = words.isMark(end, ',') || words.isMark(end, '-') ? end + 1 : end;
      at = words.is(at, AND) ? at + 1 : at;
      if (at == end) {
        return end;
      }
    }
    return end;
  }

  private int field(int i, boolean free) {
    if (!words.isCapital(i) || isType(i)) {
      return i;
    }
    Phrases.Match<String> field = lexicon.fields().longest(words, i);
    if (field != null) {
      return field.next();
    }
    Phrases.Match<IssuerWord> body = lexicon.issuers().longest(words, i);
    if (body != null) {
      return body.value().use() == IssuerWord.Use.BODY ? body.next() : i;
    }
    return free && !nameEnd.at(i, true) ? open(i) : i;
  }

  private boolean isType(int i) {
    Phrases.Match<TypeWord> type = lexicon.types().longest(words, i);
    return type != null && type.value().use() != TypeWord.Use.LETTERS;
  }

  private int tail(int from) {
    int at = place(from);
    if (at == from && words.isCapital(at) && !words.startsLine(at) && !nameEnd.at(at, false)) {
      at = place(open(at));
    }
    if (words.is(at, TERM) && (words.isAllCapitals(at + 1) || words.isNumber(at + 1))) {
      return at + 2;
    }
    boolean term =
        words.isMark(at, '(')
            && words.is(at + 1, TERM)
            && (words.isAllCapitals(at + 2) || words.isNumber(at + 2))
            && words.isMark(at + 3, ')');
    return term ? at + 4 : at;
  }

  /** Reads on to the end of a name that is on no list. */
  private int open(int from) {
    int at = from;
    while (at < from + MAX_WORDS) {
      if (words.isWord(at) || words.isNumber(at)) {
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
    if (words.isMark(i, '-')) {
      return words.isCapital(i + 1) && !words.startsLine(i) && !nameEnd.at(i + 1, false);
    }
    if (words.isMark(i, '.')) {
      return ABBREVIATED.has(words, i - 1) && words.isCapital(i + 1);
    }
    return words.isMark(i, '&');
  }

  /** Reads the place behind a name: {@code tỉnh Kiên Giang}, {@code Quảng Trị}. */
  private int place(int from) {
    int at = afterLetters(from);
    for (int levels = 0; levels < 3; levels++) {
      int next = at;
      if (levels > 0 && words.isMark(next, ',')) {
        next++;
      }
      int name = afterLevel(next);
      if (name == next) {
        Phrases.Match<String> known = lexicon.places().longest(words, next);
        return known == null || levels > 0 || !words.isCapital(next) ? at : known.next();
      }
      if (levels > 0 && !words.isCapital(name)) {
        return at;
      }
      at = placeName(name);
    }
    return at;
  }

  /** Steps over the letters of a name before its place: {@code (UBND) tỉnh Quảng Trị}. */
  private int afterLetters(int i) {
    boolean letters =
        words.isMark(i, '(') && words.isAllCapitals(i + 1) && words.isMark(i + 2, ')');
    return letters && afterLevel(i + 3) > i + 3 ? i + 3 : i;
  }

  private int afterLevel(int i) {
    if (LEVELS.has(words, i)) {
      boolean dot = ABBREVIATED.has(words, i) && words.isMark(i + 1, '.');
      return dot && words.isCapital(i + 2) ? i + 2 : i + 1;
    }
    boolean city = words.is(i, CITY) && words.is(i + 1, CITY_2);
    boolean town = words.is(i, TOWN) && TOWN_2.has(words, i + 1);
    return city || town ? i + 2 : i;
  }

  private int placeName(int from) {
    Phrases.Match<String> known = lexicon.places().longest(words, from);
    if (known != null && words.isCapital(from)) {
      return known.next();
    }
    int at = from;
    while (at < from + 5
        && (words.isCapital(at) || (words.isNumber(at) && at == from))
        && !words.followsBlankLine(at)
        && !nameEnd.at(at, false)) {
      at++;
    }
    return at;
  }
}
