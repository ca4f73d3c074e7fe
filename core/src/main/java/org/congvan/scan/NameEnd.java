package org.congvan.scan;

import org.congvan.scan.words.Keys;
import org.congvan.scan.words.Phrases;
import org.congvan.scan.words.Words;

/** Tells where the name of an issuer ends and the sentence goes on. */
final class NameEnd {
  /** Never inside a name when written small; their marks count, since đã is not đa. */
  private static final Keys SMALL =
      Keys.marked(
          "về được đã là có để do tại theo ngày số sau từ cho khi với đến trong thì vào phải nêu như"
              + " gửi hỏi trả giao bổ bãi thay yêu đề xét căn điều khoản trên này đó mà nhằm cũng"
              + " còn chưa không sẽ phân chuyển xử giải chấp hủy thu kèm nay cùng bằng v hoặc gồm"
              + " nói của các những một cần nếu đang vẫn ký cấp hướng ở hiện liên nhưng tuy bởi nên"
              + " vì thống tiến lấy đối khoá khóa");

  /** Never inside a name when written small, in any spelling. */
  private static final Keys SMALL_PLAIN = Keys.plain("về quy sửa duyệt");

  /** Begin the next part of a sentence even with a capital. */
  private static final Keys CAPITAL =
      Keys.marked("Về Quy Hướng Sửa Phê Căn Xét Điều Theo Số Ngày V Nơi Kính Trên");

  private static final Keys FIRST_OF_TWO =
      Keys.marked("ban thành thực tiếp triển công thông phê chỉ kết quyết điều tổ xem đồng");

  private static final Keys SECOND_OF_TWO =
      Keys.marked(
          "hành lập hiện tục khai bố báo qua duyệt đạo luận định chỉnh chức xét nhận thời ý kèm");

  private static final Keys PLURAL = Keys.marked("các những");

  /** As {@link #FIRST_OF_TWO} where name and sentence are all in capitals. */
  private static final Keys FIRST_OF_CAPITALS = Keys.marked("ban thành công bãi");

  private static final Keys SECOND_OF_CAPITALS = Keys.marked("hành lập bố bỏ nhận");

  /** Makes a name of the others: ỦY BAN HÀNH CHÍNH. */
  private static final Keys NO_THIRD = Keys.marked("chính");

  private static final long AND = Words.key("và");
  private static final long TERM = Words.key("khóa");

  private final Words words;
  private final Lexicon lexicon;

  NameEnd(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /**
   * Returns whether the word here no longer belongs to the name.
   *
   * @param first whether it would be the first word of the name
   */
  boolean at(int i, boolean first) {
    if (words.isNumber(i) && words.is(i - 1, TERM)) {
      return false;
    }
    if (words.isNumber(i)) {
      boolean item = words.startsLine(i) && !goesOn(i + 1);
      return item || words.isMark(i + 1, '.') || words.isMark(i + 1, '/');
    }
    if (words.followsBlankLine(i)) {
      return true;
    }
    if (words.isAllCapitals(i) && words.is(i, AND) && words.isAllCapitals(i + 1)) {
      return isType(i + 1) || lexicon.issuers().longest(words, i + 1) != null || isPlural(i + 1);
    }
    if (words.isCapital(i)) {
      boolean title = words.startsLine(i) && words.isAllCapitals(i) && words.isAllCapitals(i + 1);
      return !first
          && (title || isTwo(i, true) || isTwoCapitals(i) || CAPITAL.has(words, i) || isType(i));
    }
    if (words.is(i, AND)) {
      return !words.isCapital(i + 1)
          || isType(i + 1)
          || isNumbered(i + 1)
          || lexicon.issuers().longest(words, i + 1) != null;
    }
    return SMALL.has(words, i) || SMALL_PLAIN.has(words, i) || isTwo(i, false);
  }

  /**
   * Returns whether a line goes on behind its first number, as in the {@code 389 tỉnh Kiên Giang}
   * of a steering committee; {@code 2. Sở Y tế} and {@code 2 Sở Y tế} begin an item.
   */
  private boolean goesOn(int i) {
    return !words.followsBlankLine(i - 1)
        && words.isWord(i)
        && !words.startsLine(i)
        && !words.isCapital(i)
        && !at(i, false);
  }

  private boolean isTwo(int i, boolean capital) {
    return FIRST_OF_TWO.has(words, i)
        && SECOND_OF_TWO.has(words, i + 1)
        && (!capital || (!words.isCapital(i + 1) && words.startsLine(i)));
  }

  private boolean isTwoCapitals(int i) {
    return words.isAllCapitals(i - 1)
        && words.isAllCapitals(i)
        && words.isAllCapitals(i + 1)
        && FIRST_OF_CAPITALS.has(words, i)
        && SECOND_OF_CAPITALS.has(words, i + 1)
        && !NO_THIRD.has(words, i + 2);
  }

  /** Returns whether documents of several kinds follow: {@code VÀ CÁC VĂN BẢN}. */
  private boolean isPlural(int i) {
    return PLURAL.has(words, i) && isType(i + 1);
  }

  /** Returns whether an abbreviated type with its number stands here: NQ 17-NQ/TW. */
  private boolean isNumbered(int i) {
    Phrases.Match<TypeWord> type = lexicon.types().longest(words, i);
    return type != null && words.isAllCapitals(i) && NumberPlace.find(words, type.next()) >= 0;
  }

  private boolean isType(int i) {
    Phrases.Match<TypeWord> type = lexicon.types().longest(words, i);
    if (type != null && type.value().use() == TypeWord.Use.LETTERS) {
      // TT or KH may belong to a name; before số it is a document.
      return SoWord.is(words, type.next()) && words.isAllCapitals(i);
    }
    return type != null && type.next() > i + 1;
  }
}
