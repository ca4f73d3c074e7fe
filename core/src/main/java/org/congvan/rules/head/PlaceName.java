package org.congvan.rules.head;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.rules.agency.Province;
import org.congvan.text.VietnameseText;

/**
 * The place of a document, cut into the kind of unit and its name: "tỉnh" and "Quảng Nam". The kind
 * belongs to a name that is a number, or that of a person or an event: "Quận 1", "Thành phố Hồ Chí
 * Minh".
 *
 * @param kind such as "tỉnh"; empty where there is none
 * @param name such as "Quảng Nam"
 */
record PlaceName(String kind, String name) {

  private static final Pattern KIND =
      Pattern.compile(
          "(?<kind>tỉnh|thành phố|thị xã|thị trấn|huyện|quận|phường|xã|đặc khu|thủ đô) (?<name>.++)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Units of these kinds are called after no person but one. */
  private static final Set<String> CALLED_AFTER_ONE_PERSON = Set.of("tỉnh", "thành phố", "thị xã");

  /** Before one syllable they may be a part of the name: "Xã Đàn". */
  private static final Set<String> CAN_BEGIN_A_NAME = Set.of("xã", "phường");

  private static final String THE_PERSON = VietnameseText.comparisonKey("Hồ Chí Minh");

  /** Family names; a unit whose name begins with one may be called after a person. */
  private static final Set<String> FAMILY_NAMES =
      Set.of(
          "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ",
          "hồ", "ngô", "dương", "lý", "đinh", "trịnh", "lương", "mai", "tô", "tôn", "trương", "cao",
          "đào", "hà", "lâm", "tạ", "châu", "quách", "phùng", "triệu", "mạc", "đoàn", "tống");

  /** Beginnings of names of persons and events that units are called after. */
  private static final List<String> PERSONS_AND_EVENTS =
      List.of(
          "hai bà trưng",
          "bà triệu",
          "trưng ",
          "quang trung",
          "hùng vương",
          "an dương vương",
          "kim đồng",
          "minh khai",
          "ông ích khiêm",
          "yết kiêu",
          "điện biên phủ",
          "bạch đằng",
          "chi lăng",
          "đống đa",
          "lam sơn",
          "tân trào",
          "him lam",
          "xô viết",
          "cách mạng",
          "thống nhất",
          "độc lập",
          "giải phóng",
          "quyết thắng",
          "chiến thắng");

  static PlaceName of(String place) {
    Matcher parts = KIND.matcher(place);
    return parts.matches()
        ? new PlaceName(parts.group("kind"), parts.group("name"))
        : new PlaceName("", place);
  }

  /** Whether the kind belongs to the name; "Thủ đô Hà Nội" is written so by Annex II. */
  boolean hasItsKind() {
    String key = VietnameseText.comparisonKey(name);
    String ofKind = VietnameseText.comparisonKey(kind);
    if (ofKind.equals("thủ đô") || Character.isDigit(name.codePointAt(0))) {
      return true;
    }
    if (CALLED_AFTER_ONE_PERSON.contains(ofKind)) {
      return key.equals(THE_PERSON);
    }
    int end = key.indexOf(' ');
    if (end < 0 && CAN_BEGIN_A_NAME.contains(ofKind)) {
      return true;
    }
    return Province.named(name).isEmpty()
        && ((end > 0 && FAMILY_NAMES.contains(key.substring(0, end)))
            || PERSONS_AND_EVENTS.stream().anyMatch(key::startsWith));
  }

  /** Whether the kind is one word too many. */
  boolean hasNeedlessKind() {
    return !kind.isEmpty() && !hasItsKind();
  }
}
