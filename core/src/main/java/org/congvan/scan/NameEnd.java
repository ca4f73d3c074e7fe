package org.congvan.scan;

import org.congvan.scan.token.Phrases;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;

/** Finds where the name of an issuer ends and the sentence continues. */
final class NameEnd {
  /** Never inside a name in lower case; with diacritics, since đã is not đa. */
  private static final WordSet SMALL =
      WordSet.exact(
          "về được đã là có để do tại theo ngày số sau từ cho khi với đến trong thì vào phải nêu như"
              + " gửi hỏi trả giao bổ bãi thay yêu đề xét căn điều khoản trên này đó mà nhằm cũng"
              + " còn chưa không sẽ phân chuyển xử giải chấp hủy thu kèm nay cùng bằng v hoặc gồm"
              + " nói của các những một cần nếu đang vẫn ký cấp hướng ở hiện liên nhưng tuy bởi nên"
              + " vì thống tiến lấy đối khoá khóa");

  /** Never inside a name in lower case, with any diacritics. */
  private static final WordSet SMALL_PLAIN = WordSet.ignoringDiacritics("về quy sửa duyệt");

  /** Start the next part of a sentence even with a capital. */
  private static final WordSet CAPITAL =
      WordSet.exact("Về Quy Hướng Sửa Phê Căn Xét Điều Theo Số Ngày V Nơi Kính Trên");

  private static final WordSet FIRST_OF_TWO =
      WordSet.exact("ban thành thực tiếp triển công thông phê chỉ kết quyết điều tổ xem đồng");

  private static final WordSet SECOND_OF_TWO =
      WordSet.exact(
          "hành lập hiện tục khai bố báo qua duyệt đạo luận định chỉnh chức xét nhận thời ý kèm");

  private static final WordSet PLURAL = WordSet.exact("các những");

  /** Like {@link #FIRST_OF_TWO} where name and sentence are in capitals. */
  private static final WordSet FIRST_OF_CAPITALS = WordSet.exact("ban thành công bãi");

  private static final WordSet SECOND_OF_CAPITALS = WordSet.exact("hành lập bố bỏ nhận");

  /** Makes the other two part of a name: ỦY BAN HÀNH CHÍNH. */
  private static final WordSet NO_THIRD = WordSet.exact("chính");

  private static final long AND = Tokens.plainKey("và");
  private static final long TERM = Tokens.plainKey("khóa");

  private final Tokens tokens;
  private final Lexicon lexicon;

  NameEnd(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /**
   * Returns whether a token no longer belongs to the name.
   *
   * @param first whether it would be the first of the name
   */
  boolean at(int i, boolean first) {
    if (tokens.isNumber(i) && tokens.is(i - 1, TERM)) {
      return false;
    }
    if (tokens.isNumber(i)) {
      boolean item = tokens.startsLine(i) && !continues(i + 1);
      return item || tokens.isMark(i + 1, '.') || tokens.isMark(i + 1, '/');
    }
    if (tokens.followsBlankLine(i)) {
      return true;
    }
    if (tokens.isAllCapitals(i) && tokens.is(i, AND) && tokens.isAllCapitals(i + 1)) {
      return isType(i + 1) || lexicon.issuers().longest(tokens, i + 1) != null || isPlural(i + 1);
    }
    if (tokens.isCapital(i)) {
      boolean title =
          tokens.startsLine(i) && tokens.isAllCapitals(i) && tokens.isAllCapitals(i + 1);
      return !first
          && (title || isTwo(i, true) || isTwoCapitals(i) || CAPITAL.has(tokens, i) || isType(i));
    }
    if (tokens.is(i, AND)) {
      return !tokens.isCapital(i + 1)
          || isType(i + 1)
          || isNumbered(i + 1)
          || lexicon.issuers().longest(tokens, i + 1) != null;
    }
    return SMALL.has(tokens, i) || SMALL_PLAIN.has(tokens, i) || isTwo(i, false);
  }

  /**
   * Returns whether a name continues after a number that starts a line, as in the {@code 389 tỉnh
   * Kiên Giang} of a steering committee; {@code 2. Sở Y tế} and {@code 2 Sở Y tế} start an item.
   */
  private boolean continues(int i) {
    return !tokens.followsBlankLine(i - 1)
        && tokens.isWord(i)
        && !tokens.startsLine(i)
        && !tokens.isCapital(i)
        && !at(i, false);
  }

  private boolean isTwo(int i, boolean capital) {
    return FIRST_OF_TWO.has(tokens, i)
        && SECOND_OF_TWO.has(tokens, i + 1)
        && (!capital || (!tokens.isCapital(i + 1) && tokens.startsLine(i)));
  }

  private boolean isTwoCapitals(int i) {
    return tokens.isAllCapitals(i - 1)
        && tokens.isAllCapitals(i)
        && tokens.isAllCapitals(i + 1)
        && FIRST_OF_CAPITALS.has(tokens, i)
        && SECOND_OF_CAPITALS.has(tokens, i + 1)
        && !NO_THIRD.has(tokens, i + 2);
  }

  /** Returns whether documents of several kinds follow: {@code VÀ CÁC VĂN BẢN}. */
  private boolean isPlural(int i) {
    return PLURAL.has(tokens, i) && isType(i + 1);
  }

  /** Returns whether an abbreviated type and its number start at a token: NQ 17-NQ/TW. */
  private boolean isNumbered(int i) {
    Phrases.Match<TypeWord> type = lexicon.types().longest(tokens, i);
    return type != null && tokens.isAllCapitals(i) && AdjacentNumber.find(tokens, type.next()) >= 0;
  }

  private boolean isType(int i) {
    Phrases.Match<TypeWord> type = lexicon.types().longest(tokens, i);
    if (type != null && type.value().use() == TypeWord.Use.LETTERS) {
      // TT or KH may belong to a name; before số it is a document.
      return NumberLabel.is(tokens, type.next()) && tokens.isAllCapitals(i);
    }
    return type != null && type.next() > i + 1;
  }
}
