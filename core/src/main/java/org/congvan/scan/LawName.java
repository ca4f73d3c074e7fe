package org.congvan.scan;

import org.congvan.scan.words.Keys;
import org.congvan.scan.words.Phrases;
import org.congvan.scan.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of a law behind the word Luật: one that is on the list, one that amends others, or
 * one that is told by its capital.
 */
final class LawName {
  private static final int MAX_WORDS = 90;
  private static final int MAX_FREE_WORDS = 24;
  private static final int MAX_TO_NUMBER = 16;

  private static final long AMEND = Words.key("sửa");
  private static final Keys AMEND_2 = Keys.plain("đổi đồi đối đỗi");
  private static final long LAW = Words.key("luật");
  private static final long CODE = Words.key("bộ");
  private static final long ORDINANCE = Words.key("pháp");
  private static final long ORDINANCE_2 = Words.key("lệnh");
  private static final long AND = Words.key("và");
  private static final long OF = Words.key("của");
  private static final long NUMBER = Words.key("số");
  private static final Keys DAY_OR_YEAR = Keys.plain("ngày năm");

  /** What no name of a law goes on with. */
  private static final Keys END =
      Keys.marked(
          "này đó đã được quy thì có là để cho khi nếu hoặc hay do bởi như cũng sẽ phải không chưa"
              + " từ với ban hướng hiện mà nên các những đang vẫn trên tại theo về của còn nhằm nêu"
              + " áp gồm trước sau vào");

  /** Words that are no name though their plain letters are: được is not Dược, để not Đê. */
  private static final Keys NOT_FIRST = Keys.marked("được để có do với từ khi mà");

  private static final Keys PRICE = Keys.marked("giá");
  private static final Keys NO_PRICE_2 = Keys.marked("trị");

  private final Words words;
  private final Lexicon lexicon;

  LawName(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /**
   * Reads a name.
   *
   * @param from index of the word behind Luật
   * @return index of the word behind the name, or {@code from} if none begins here
   */
  int read(int from) {
    if (words.is(from, AMEND) && AMEND_2.has(words, from + 1)) {
      return amending(from + 2);
    }
    Phrases.Match<String> known = listed(from);
    boolean told = words.isCapital(from) && !END.has(words, from) && lawWord(from) == from;
    int free = told ? free(from) : from;
    if (known == null) {
      return free;
    }
    // A listed name may be the beginning of a longer one whose number follows it.
    return free > known.next() && endsInNumber(free) && !crosses(known.next(), free)
        ? free
        : known.next();
  }

  /** Returns whether this is a name of the list, so that small letters do not speak against it. */
  boolean isListed(int from) {
    return listed(from) != null || (words.is(from, AMEND) && AMEND_2.has(words, from + 1));
  }

  private Phrases.@Nullable Match<String> listed(int from) {
    boolean worth = PRICE.has(words, from) && NO_PRICE_2.has(words, from + 1);
    return worth || NOT_FIRST.has(words, from) ? null : lexicon.laws().closest(words, from);
  }

  /**
   * Returns where the name ends if it goes on, past what the list knows of it, to its number;
   * otherwise {@code from}.
   */
  int toNumber(int from) {
    int at = from;
    while (at < from + MAX_TO_NUMBER && (words.isWord(at) || words.isMark(at, ','))) {
      if (isNumberAt(at)) {
        return at;
      }
      if (isLawLike(at)
          || lexicon.types().longest(words, at) != null
          || words.followsBlankLine(at)) {
        return from;
      }
      at++;
    }
    return from;
  }

  private boolean endsInNumber(int i) {
    return (words.is(i, NUMBER) && words.isNumber(i + 1))
        || (words.isNumber(i) && words.isMark(i + 1, '/'))
        || words.isMark(i, ':');
  }

  private boolean crosses(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, AND) || words.isMark(i, ',')) {
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
      if (law > at && (words.is(at - 1, OF) || at == from || isListed(law))) {
        return laws(law);
      }
      if (words.isNumber(at) && !words.isMark(at + 1, '/')) {
        at++;
        continue;
      }
      boolean comma = words.isMark(at, ',') && words.isWord(at + 1) && !isLawLike(at + 1);
      if ((!words.isWord(at) && !comma) || words.followsBlankLine(at)) {
        return end;
      }
      if (words.is(at, OF) && lawWord(at + 1) == at + 1 && !isPlural(at + 1)) {
        return at;
      }
      at++;
      end = at;
    }
    return end;
  }

  private static final Keys OTHER_TYPES = Keys.plain("nghị thông");
  private static final Keys PLURAL = Keys.marked("các");

  private boolean isPlural(int i) {
    return (PLURAL.has(words, i) && words.is(i + 1, LAW)) || words.isNumber(i);
  }

  private boolean isLawLike(int i) {
    return lawWord(i) > i || OTHER_TYPES.has(words, i);
  }

  private int laws(int firstName) {
    int end = named(firstName);
    if (end == firstName) {
      return firstName;
    }
    while (true) {
      int next = end;
      if (words.isMark(next, ',')) {
        next++;
      }
      if (words.is(next, AND)) {
        next++;
      }
      int law = next == end ? next : lawWord(next);
      if (law == next || words.is(law, AMEND) || isNumberAt(law)) {
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
    Phrases.Match<String> known = lexicon.laws().closest(words, from);
    if (known != null) {
      return known.next();
    }
    return words.isCapital(from) ? free(from) : from;
  }

  private int lawWord(int i) {
    if (words.is(i, CODE) && words.is(i + 1, LAW)) {
      return i + 2;
    }
    if (words.is(i, ORDINANCE) && words.is(i + 1, ORDINANCE_2)) {
      return i + 2;
    }
    return words.is(i, LAW) ? i + 1 : i;
  }

  private int free(int from) {
    int at = from;
    while (at < from + MAX_FREE_WORDS && words.isWord(at)) {
      boolean over =
          at > from && (END.has(words, at) || words.followsBlankLine(at) || isDateAt(at));
      boolean other = words.is(at, AND) && (isLawLike(at + 1) || !words.isWord(at + 1));
      boolean law = at > from && lawWord(at) > at;
      if (over || other || law || isNumberAt(at) || (at > from && isNumbered(at))) {
        return at;
      }
      at++;
      if (words.isMark(at, ',') && words.isWord(at + 1) && !words.isCapital(at + 1)) {
        at++;
      }
    }
    return at;
  }

  /** Returns whether another document begins here: {@code Quyết định số …} on the next line. */
  private boolean isNumbered(int i) {
    if (!words.startsLine(i) || !words.isCapital(i)) {
      return false;
    }
    Phrases.Match<TypeWord> type = lexicon.types().longest(words, i);
    return type != null
        && type.value().use() == TypeWord.Use.NUMBER
        && type.next() > i + 1
        && NumberPlace.find(words, type.next()) >= 0;
  }

  private boolean isNumberAt(int i) {
    return (SoWord.is(words, i) && words.isNumber(SoWord.after(words, i)))
        || (words.isNumber(i) && words.isMark(i + 1, '/'));
  }

  private boolean isDateAt(int i) {
    return DAY_OR_YEAR.has(words, i) && words.isNumber(i + 1);
  }
}
