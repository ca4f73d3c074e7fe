package org.congvan.rules.content;

import java.util.regex.Pattern;
import org.congvan.text.VietnameseText;

/**
 * The words above a column, those of the lowest heading row last, and what they say of its figures.
 *
 * @param words the words: "Số hồ sơ - 2024"; empty for none
 * @param key the words without difference of letter case and tone placement
 * @param ratio whether the number of the column says that it is a ratio: "5=3/4"
 */
record ColumnHeading(String words, String key, boolean ratio) {

  private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(?:\\d{1,2}|[A-Z])\\)?");

  /** Words by which a column is not added up. */
  private static final Pattern NO_AMOUNT =
      Pattern.compile(
          "[%‰]|(?<!\\p{L})(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|cơ cấu|phần trăm|so với|bình quân|bq|có mặt|trung bình"
              + "|tb|đtb|đơn giá|đg|giá|hệ số|hsl|định mức|mức(?! đầu tư)|điểm|xếp loại|xếp hạng"
              + "|thứ hạng|hạng|thứ tự|xếp thứ|thứ bậc|vị trí|chỉ số|index|sipas|papi|mật độ|suất|năng suất|độ|tốc độ|tiến độ|mã"
              + "|số hiệu|ký hiệu|ghi chú|lũy kế|luỹ kế|tăng|giảm|biến động|thay đổi|năm sinh"
              + "|năm thành lập|tuổi|tt|stt|cấp|bậc|ngạch|lần)(?!\\p{L})|^(?:ngày|tháng|năm|thời gian)$"
              + "|^chuẩn(?!\\p{L})|(?<!\\p{L})ns ?\\(|(?<!\\d)\\d{4}/\\d{4}(?!\\d)");

  /** One word for another, "TH/KH", "người/hộ"; not one beside another, "xã/phường". */
  private static final Pattern PER =
      Pattern.compile(
          "\\p{L} ?/ ?(?!(?:phường|xã|thị|thành|tp|quận|huyện|tỉnh|ban|ngành|bản|ấp|tổ|khóm|thôn|buôn"
              + "|cá nhân|đơn vị|cơ quan|đoàn|hộ gia đình)(?!\\p{L}))\\p{L}");

  private static final Pattern ROUNDED =
      Pattern.compile("(?<!\\p{L})(?:triệu|tỷ|tỉ|nghìn|ngàn|1\\.000|1000)(?!\\p{L})");

  private static final Pattern MONEY =
      Pattern.compile(
          "(?<!\\p{L})(?:kinh phí|vốn|tiền|dự toán|giá trị|doanh thu|thu|chi|nợ|dư nợ|thuế|ngân sách"
              + "|giải ngân|đầu tư)(?!\\p{L})");

  /** Words for what is measured and not counted, so that whole numbers may be rounded ones. */
  private static final Pattern MEASURED =
      Pattern.compile(
          "(?<!\\p{L})(?:diện tích|sản lượng|khối lượng|kế hoạch|thực hiện|ha|tấn|tạ|km|kg|m2|m3)"
              + "(?!\\p{L})");

  private static final Pattern AGENCIES =
      Pattern.compile(
          "(?<!\\p{L})số (?:lượng )?(?:đơn vị|cơ quan|tổ chức|địa phương|sở|ngành|xã|phường|huyện"
              + "|tỉnh|doanh nghiệp)(?!\\p{L})");

  private static final Pattern UNIT =
      Pattern.compile("(?:đvt|đv tính|đơn vị tính|đơn vị đo)(?!\\p{L})");

  /** Puts the words of the rows above row {@code end} together, without numbers of columns. */
  static ColumnHeading of(TableGrid grid, int end, int column) {
    StringBuilder words = new StringBuilder();
    boolean ratio = false;
    for (int row = 0; row < end; row++) {
      String text = grid.at(row, column).text();
      if (text.contains("=")) {
        ratio |= text.indexOf('/') >= 0 || text.indexOf(':') >= 0;
      } else if (!text.isEmpty() && !COLUMN_NUMBER.matcher(text).matches()) {
        words.append(words.isEmpty() ? "" : " - ").append(text);
      }
    }
    return new ColumnHeading(
        words.toString(), VietnameseText.comparisonKey(words.toString()), ratio);
  }

  /** Whether figures below are added up, for all that the words say. */
  boolean isAmount() {
    return !ratio && !NO_AMOUNT.matcher(key).find() && !PER.matcher(key).find();
  }

  boolean isMoney() {
    return MONEY.matcher(key).find();
  }

  /** Whether whole numbers below are rounded where they are large. */
  boolean isMeasured() {
    return isMoney() || MEASURED.matcher(key).find();
  }

  /** Whether the column counts agencies, of which one may stand in several rows. */
  boolean countsAgencies() {
    return AGENCIES.matcher(key).find();
  }

  /** Whether the column has the units that its rows are counted in. */
  boolean isUnit() {
    return UNIT.matcher(key).lookingAt();
  }

  /** Whether words, those of a heading or caption, say that figures are in thousands or more. */
  static boolean isRounded(String key) {
    return ROUNDED.matcher(key).find();
  }
}
