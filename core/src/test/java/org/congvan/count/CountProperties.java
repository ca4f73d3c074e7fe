package org.congvan.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.congvan.reform.ActivityCount;
import org.congvan.text.NumberWords;
import org.congvan.text.OfficialNumber;

class CountProperties {

  private static final CountScanner SCANNER = CountScanner.standard();

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of("văn bản", "tin,bài", "lượt người", "%", "thủ tục hành chính", "gian");
  }

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 1_000_000_000_000L),
            Arbitraries.integers().between(0, 4))
        .as(BigDecimal::valueOf);
  }

  /** Pieces that numbers and their surroundings are made of, and anything else. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "11",
            "07",
            "1.250",
            "1,5",
            " ",
            "  ",
            "\n",
            "(",
            ")",
            "mười",
            "hai",
            "năm",
            "trăm",
            "không có",
            "tin",
            "văn bản",
            "tin,bài",
            "%",
            "-",
            "/",
            ":",
            ".",
            ",",
            ";",
            "khoản",
            "số",
            "tháng",
            "trong ",
            "tổ chức",
            "quý",
            "http://",
            "\r\n",
            "đồng chí",
            "triệu",
            "vạn",
            "và",
            "đến",
            "trong đó",
            "trực tuyến ",
            "tổ ",
            "Ban Chỉ đạo ",
            " xã A",
            "sản phẩm",
            "nhóm",
            "**",
            "<b>",
            "</b>",
            ";",
            "@",
            "\u0301",
            "\u00AD",
            "\uD83D",
            "e\u0323\u0302",
            "đ",
            "Đ",
            "\u00D0",
            "0",
            "9999999");
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(3))
        .list()
        .ofMaxSize(25)
        .map(list -> String.join("", list));
  }

  @Property
  void scan_findsWhatIsPrinted(@ForAll("numbers") BigDecimal number, @ForAll("units") String unit) {
    ActivityCount count = ActivityCount.of("Chỉ tiêu", number, unit);
    String text = "Đã thực hiện " + count.toProse() + " trong kỳ.";
    List<FoundCount> found = SCANNER.scan(text);

    assertThat(found).as(text).hasSize(1);
    assertThat(found.get(0).canMean(count.value())).as(text).isTrue();
    assertThat(found.get(0).unit()).as(text).isEqualTo(unit);
  }

  @Property
  void scan_findsNumbersInWords(@ForAll @LongRange(min = 2, max = 999_999_999_999L) long number) {
    FoundCount found = SCANNER.scan("Đã đăng " + NumberWords.format(number) + " tin").get(0);

    assertThat(found.value()).isEqualByComparingTo(BigDecimal.valueOf(number));
    assertThat(found.unit()).isEqualTo("tin");
  }

  @Property
  void scan_readsNumbersWithAnyMarks(
      @ForAll @Chars({'0', '1', '5', '.', ',', ' ', '\u00A0'}) @StringLength(max = 12)
          String number) {
    assertThat(SCANNER.scan("Đã đăng 1" + number + "1 tin"))
        .allMatch(found -> found.value().signum() > 0);
  }

  @Property
  void spans_lieInTheText_inOrder_withoutOverlap(@ForAll("texts") String text) {
    long before = 0;
    for (FoundCount found : SCANNER.scan(text)) {
      assertThat(found.span().start()).isGreaterThanOrEqualTo(before);
      assertThat(found.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(found.figure().start()).isEqualTo(found.span().start());
      assertThat(found.figure().end()).isLessThanOrEqualTo(found.span().end());
      assertThat(found.span().end()).isGreaterThan(found.span().start());
      assertThat(found.text()).isEqualTo(found.span().in(text));
      before = found.span().end();
    }
  }

  @Property
  void composedAndDecomposedTexts_giveTheSameCounts(@ForAll("texts") String text) {
    List<FoundCount> composed = SCANNER.scan(Normalizer.normalize(text, Normalizer.Form.NFC));
    List<FoundCount> decomposed = SCANNER.scan(Normalizer.normalize(text, Normalizer.Form.NFD));

    assertThat(decomposed).map(CountProperties::shown).isEqualTo(shown(composed));
  }

  /** All of a count but its place, in NFC. */
  private static List<String> shown(List<FoundCount> found) {
    return found.stream().map(CountProperties::shown).toList();
  }

  private static String shown(FoundCount found) {
    return Normalizer.normalize(
        String.join(
            " | ",
            found.text(),
            found.value().toString(),
            String.valueOf(found.otherValue()),
            String.valueOf(found.otherName()),
            String.valueOf(found.unit()),
            found.unitKind().name(),
            String.valueOf(found.label())),
        Normalizer.Form.NFC);
  }

  @Property
  void officialNumber_andScannerReadDigitsAlike(@ForAll("numbers") BigDecimal number) {
    String written = OfficialNumber.format(number);
    FoundCount found = SCANNER.scan("có " + written + " tin").get(0);

    assertThat(found.value()).isEqualTo(number.scale() < 0 ? number.setScale(0) : number);
  }
}
