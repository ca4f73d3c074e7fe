package org.congvan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Citations of all types with one fault each are found whole, with their code. */
class OneFaultTest {
  private static final String BEFORE = "Căn cứ ";
  private static final String AFTER = "; trình";

  private record Cited(String type, String symbol, String issuer) {
    String with(String label, String writtenSymbol, String day) {
      return type + label + writtenSymbol + day + "của " + issuer;
    }

    String withSymbol(String written) {
      return with(" số ", written, " ngày 05/3/2019 ");
    }

    String whole() {
      return withSymbol(symbol);
    }

    /** Returns the symbol with its last hyphen written otherwise; of the Party's, its slash. */
    String withLast(String separator) {
      int at = Math.max(symbol.lastIndexOf('-'), symbol.lastIndexOf('/'));
      return symbol.substring(0, at)
          + separator.replace('-', symbol.charAt(at))
          + symbol.substring(at + 1);
    }

    String withFirst(String separator) {
      int at = symbol.indexOf('-') < symbol.indexOf('/') ? symbol.indexOf('-') : -1;
      at = at < 0 ? symbol.indexOf('/') : at;
      return symbol.substring(0, at)
          + separator.replace('-', symbol.charAt(at))
          + symbol.substring(at + 1);
    }
  }

  private static final List<Cited> CITATIONS =
      List.of(
          new Cited("Nghị định", "30/2020/NĐ-CP", "Chính phủ"),
          new Cited("Thông tư", "39/2014/TT-BTC", "Bộ Tài chính"),
          new Cited("Thông tư", "12/2019/TT-BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn"),
          new Cited("Thông tư liên tịch", "12/2009/TTLT-BNV-BTC", "Bộ Nội vụ"),
          new Cited("Quyết định", "225/QĐ-TTg", "Thủ tướng Chính phủ"),
          new Cited("Quyết định", "1234/QĐ-UBND", "Ủy ban nhân dân tỉnh Quảng Trị"),
          new Cited("Quyết định", "15/2019/QĐ-UBND", "UBND tỉnh Quảng Trị"),
          new Cited("Quyết định", "88/QĐ-SNV", "Giám đốc Sở Nội vụ"),
          new Cited("Công văn", "512/SNV-TCCB", "Sở Nội vụ"),
          new Cited("Công văn", "802/TCT-TNCN", "Tổng cục Thuế"),
          new Cited("Công văn", "1234/UBND-NC", "UBND tỉnh Quảng Trị"),
          new Cited("Nghị quyết", "12/NQ-HĐND", "Hội đồng nhân dân tỉnh Quảng Trị"),
          new Cited("Nghị quyết", "17-NQ/TW", "Ban Chấp hành Trung ương Đảng"),
          new Cited("Kế hoạch", "07/KH-SKHCN", "Sở Khoa học và Công nghệ"),
          new Cited("Thông báo", "123/TB-VPCP", "Văn phòng Chính phủ"),
          new Cited("Chỉ thị", "05-CT/TU", "Tỉnh ủy Quảng Trị"),
          new Cited("Tờ trình", "67/TTr-SNV", "Sở Nội vụ"),
          new Cited("Chương trình", "12/CTr-UBND", "UBND tỉnh Quảng Trị"),
          new Cited("Cáo trạng", "15/CT-VKS", "Viện kiểm sát nhân dân huyện Hải Lăng"),
          new Cited("Kết luận giám định", "123/KL-KTHS", "Phòng Kỹ thuật hình sự"));

  static Stream<Arguments> faults() {
    List<Named<Function<Cited, String>>> faults = new ArrayList<>();
    add(faults, "none", Cited::whole);
    for (String end : List.of("\n", "\r", "\r\n", " \r\n", "\r\n\t", "\n      ", "\u00A0\n")) {
      String name = "line end of " + end.chars().boxed().toList() + " ";
      add(faults, name + "after the last separator", c -> c.withSymbol(c.withLast("-" + end)));
      add(faults, name + "after the first separator", c -> c.withSymbol(c.withFirst("-" + end)));
      add(faults, name + "before the first separator", c -> c.withSymbol(c.withFirst(end + "-")));
      add(faults, name + "between all words", c -> c.whole().replace(" ", end));
    }
    blanks(faults);
    glued(faults);
    markup(faults);
    misread(faults);
    return faults.stream().map(Arguments::of);
  }

  private static void blanks(List<Named<Function<Cited, String>>> faults) {
    add(faults, "blank after the separator", c -> c.withSymbol(c.withLast("- ")));
    add(faults, "blanks around the separator", c -> c.withSymbol(c.withLast(" - ")));
    add(faults, "soft hyphen after the separator", c -> c.withSymbol(c.withLast("-\u00AD")));
    add(faults, "separator typed twice", c -> c.withSymbol(c.withFirst("--")));
    add(faults, "blank in the number", c -> c.withSymbol(torn(c.symbol())));
    add(faults, "no-break spaces", c -> c.whole().replace(' ', '\u00A0'));
    add(faults, "narrow no-break spaces", c -> c.whole().replace(' ', '\u202F'));
    add(faults, "dashes", c -> c.whole().replace('-', '\u2013'));
  }

  private static void glued(List<Named<Function<Cited, String>>> faults) {
    add(faults, "type glued to số", c -> c.with("số ", c.symbol(), " ngày 05/3/2019 "));
    add(faults, "số glued to the number", c -> c.with(" số", c.symbol(), " ngày 05/3/2019 "));
    add(faults, "symbol glued to the day", c -> c.with(" số ", c.symbol(), "ngày 05/3/2019 "));
    add(faults, "symbol glued to a capital", c -> c.with(" số ", c.symbol(), "Ngày 05/3/2019 "));
    add(faults, "day glued to của", c -> c.with(" số ", c.symbol(), " ngày 05/3/2019"));
    add(faults, "day glued to ngày", c -> c.with(" số ", c.symbol(), " ngày05/3/2019 "));
  }

  private static void markup(List<Named<Function<Cited, String>>> faults) {
    add(faults, "bold symbol", c -> c.withSymbol("**" + c.symbol() + "**"));
    add(faults, "tag around the symbol", c -> c.withSymbol("<b>" + c.symbol() + "</b>"));
    add(faults, "tag in the symbol", c -> c.withSymbol(c.withLast("-<span class=\"a\">")));
    add(faults, "link", c -> c.withSymbol("[" + c.symbol() + "](https://example.vn/a-b/12)"));
    add(faults, "anchor", c -> c.withSymbol("<a href=\"/van-ban/12\">" + c.symbol() + "</a>"));
    add(faults, "entities", c -> c.whole().replace(" ", "&nbsp;"));
    add(faults, "escaped hyphens", c -> c.whole().replace("-", "\\-"));
  }

  private static void misread(List<Named<Function<Cited, String>>> faults) {
    add(faults, "letter Eth", c -> c.whole().replace('Đ', '\u00D0'));
    add(faults, "letter O for zero", c -> c.withSymbol(c.symbol().replace('0', 'O')));
    add(faults, "letter l for one", c -> c.withSymbol(c.symbol().replace('1', 'l')));
    add(faults, "lost stroke", c -> c.withSymbol(c.symbol().replace('Đ', 'D')));
    add(faults, "horn of Ư", c -> c.withSymbol(c.symbol().replace("UBND", "ƯBND")));
    add(faults, "capitals", c -> c.whole().toUpperCase(Locale.ROOT));
    add(faults, "decomposed", c -> Normalizer.normalize(c.whole(), Normalizer.Form.NFD));
    add(faults, "ngày twice", c -> c.with(" số ", c.symbol(), " ngày ngày 05/3/2019 "));
  }

  private static void add(
      List<Named<Function<Cited, String>>> faults, String name, Function<Cited, String> fault) {
    faults.add(Named.of(name, fault));
  }

  private static String torn(String symbol) {
    return symbol.charAt(0) + " " + symbol.substring(1);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void citation_isFoundWholeWithItsCode(Function<Cited, String> fault) {
    for (Cited cited : CITATIONS) {
      String text = BEFORE + fault.apply(cited) + AFTER;

      List<FoundCitation> found = CitationScanner.standard().scan(text);

      assertThat(found).as(text).hasSize(1);
      assertThat(found.get(0).reference().code()).as(text).hasToString(cited.symbol());
      assertThat(found.get(0).span())
          .as(text)
          .isEqualTo(new TextSpan(BEFORE.length(), text.length() - AFTER.length()));
    }
  }
}
