package org.congvan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;

class ScanProperties {
  private static final List<String> PIECES =
      List.of(
          "Căn cứ ",
          "Nghị định ",
          "Quyết định ",
          "Luật ",
          "Luật Đất đai",
          "Hiến pháp ",
          "số ",
          "số: ",
          "30/2020/NĐ-CP",
          "225/QĐ-TTg",
          "17-NQ/TW",
          "802/TCT-TNCN",
          "mẫu ",
          "/TTr-SNV",
          "12",
          "2015",
          "/",
          "-",
          " ",
          "\n",
          ", ",
          "; ",
          "(",
          ")",
          " ngày 05 tháng 3 năm 2020",
          " ngày 15/8/2016",
          " năm 2013",
          " của ",
          "Chính phủ",
          "UBND tỉnh Quảng Trị",
          "Bộ trưởng Bộ ",
          " và ",
          "sửa đổi, bổ sung một số điều của ",
          "khoản 2 Điều 5 ",
          "về việc ",
          "QD",
          "\u0301",
          "\u00AD",
          "ngày",
          "tỉnh",
          ".",
          "QH13",
          "các ");

  private static final String BETWEEN =
      ".\n\nTheo báo cáo của các đơn vị nêu trên thì mọi việc đã xong; ";

  @Property(tries = 2000)
  void spans_lieInTheTextInOrderAndApart(@ForAll("texts") String text) {
    long before = 0;
    for (FoundCitation found : CitationScanner.standard().scan(text)) {
      assertThat(found.span().start()).isGreaterThanOrEqualTo(before);
      assertThat(found.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(found.span().in(text)).isEqualTo(found.text());
      WrittenSymbol symbol = found.symbol();
      if (symbol != null) {
        assertThat(symbol.span().start()).isGreaterThanOrEqualTo(found.span().start());
        assertThat(symbol.span().end()).isLessThanOrEqualTo(found.span().end());
        assertThat(symbol.span().in(text)).isEqualTo(symbol.raw());
      }
      before = found.span().end();
    }
  }

  @Property(tries = 2000)
  void composedAndDecomposedText_giveTheSame(@ForAll("texts") String text) {
    assertThat(shown(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(shown(Normalizer.normalize(text, Normalizer.Form.NFC)));
  }

  /** What a scan knows of a symbol from one place must not change what it reads at another. */
  @Property(tries = 1000)
  void textSaidTwice_givesTheSameTwice(@ForAll("texts") String text) {
    List<String> apart = new ArrayList<>(shown(text + BETWEEN));
    apart.addAll(shown(BETWEEN + text));

    assertThat(shown(text + BETWEEN + text)).isEqualTo(apart);
  }

  @Property(tries = 1000)
  void textAfterProse_givesWhatItGivesAlone(@ForAll("texts") String text) {
    assertThat(shown(BETWEEN.repeat(5) + text)).isEqualTo(shown(BETWEEN + text));
  }

  @Property(tries = 1000)
  void anyText_isScannedTwiceTheSame(@ForAll String text) {
    assertThat(CitationScanner.standard().scan(text))
        .isEqualTo(CitationScanner.standard().scan(text));
  }

  @Property
  void writtenReference_isFound(@ForAll("references") LegalReference reference) {
    List<FoundCitation> found = CitationScanner.standard().scan("Căn cứ " + reference + ";");

    assertThat(found).hasSize(1);
    LegalReference read = found.get(0).reference();
    assertThat(read.type()).isEqualTo(reference.type());
    assertThat(read.code()).isEqualTo(reference.code());
    assertThat(read.date()).isEqualTo(reference.date());
    assertThat(read.issuer()).isEqualTo(reference.issuer());
    assertThat(read.title()).isEqualTo(reference.title());
  }

  private static List<String> shown(String text) {
    return CitationScanner.standard().scan(text).stream()
        .map(
            found ->
                found.form()
                    + " "
                    + found.typeName().orElse("")
                    + " "
                    + (found.symbol() == null ? "" : found.symbol().canonical())
                    + " "
                    + found.reference().date()
                    + " "
                    + found.reference().issuer())
        .toList();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<LegalReference> references() {
    Arbitrary<DocumentType> types =
        Arbitraries.of(
            DocumentType.DECISION,
            DocumentType.PLAN,
            DocumentType.REPORT,
            DocumentType.NOTICE,
            DocumentType.SUBMISSION,
            DocumentType.PROGRAMME);
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 9999);
    Arbitrary<String> agencies = Arbitraries.of("SKHCN", "UBND", "SNV", "BTC", "ABCXYZ");
    Arbitrary<CitedDate> dates =
        Arbitraries.longs()
            .between(LocalDate.of(1946, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
            .map(day -> CitedDate.of(LocalDate.ofEpochDay(day)));
    Arbitrary<String> issuers =
        Arbitraries.of("Chính phủ", "Sở Khoa học và Công nghệ tỉnh Quảng Trị", "Bộ trưởng Bộ Y tế");
    Arbitrary<String> titles =
        Arbitraries.of("về việc giao chỉ tiêu", "phê duyệt Kế hoạch cải cách hành chính năm 2019");
    return Combinators.combine(
            types,
            numbers,
            agencies,
            dates.injectNull(0.3),
            issuers.injectNull(0.3),
            titles.injectNull(0.3))
        .as(
            (type, number, agency, date, issuer, title) ->
                new LegalReference(
                    Objects.requireNonNull(type),
                    DocumentCode.of(number, type, agency),
                    title,
                    date,
                    issuer,
                    null));
  }
}
