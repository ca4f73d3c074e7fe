package org.congvan.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.text.DocumentFormatException;

class DocumentCodeProperties {

  @Property
  void parse_readsBackWhatIsWritten(@ForAll("codes") String text) {
    DocumentCode code = DocumentCode.parse(text);

    assertThat(code).hasToString(text);
    assertThat(code.isRepaired()).isFalse();
    assertThat(DocumentCode.parse(code.toString())).isEqualTo(code);
  }

  @Property(tries = 5000)
  void parse_ofAnyAcceptedText_readsItsCanonicalFormBack(@ForAll("nearCodes") String text) {
    Optional<DocumentCode> code = tryParse(text);

    code.ifPresent(
        c -> {
          assertThat(c.raw()).isEqualTo(text);
          DocumentCode again = DocumentCode.parse(c.toString());
          assertThat(again).isEqualTo(c);
          assertThat(again.form()).isEqualTo(c.form());
          assertThat(again.typeCandidates()).isEqualTo(c.typeCandidates());
          assertThat(again.isRepaired()).isFalse();
        });
  }

  @Property(tries = 5000)
  void parse_agreesOnComposedAndDecomposedText(@ForAll("nearCodes") String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

    assertThat(tryParse(decomposed)).isEqualTo(tryParse(composed));
  }

  @Property(tries = 2000)
  void parse_throwsNothingButFormatException(@ForAll String text) {
    Optional<DocumentCode> code = tryParse(text);

    assertThat(code.map(DocumentCode::raw)).isIn(Optional.empty(), Optional.of(text));
  }

  @Property
  void type_isOneOfTheCandidates(@ForAll("codes") String text) {
    DocumentCode code = DocumentCode.parse(text);

    code.type().ifPresent(type -> assertThat(code.typeCandidates()).containsExactly(type));
  }

  /** However the text was written: the symbol and the number make the same code again. */
  @Property(tries = 5000)
  void withoutNumber_withNumber_giveTheCodeBack(@ForAll("nearCodes") String text) {
    tryParse(text)
        .ifPresent(
            code -> {
              UnnumberedCode draft = code.withoutNumber();
              assertThat(draft.withNumber(code.number())).isEqualTo(code);
              assertThat(UnnumberedCode.parse(draft.toString())).isEqualTo(draft);
              assertThat(UnnumberedCode.parse("Số: … " + draft)).isEqualTo(draft);
              assertThat(draft.form()).isEqualTo(code.form());
              assertThat(draft.typeCandidates()).isEqualTo(code.typeCandidates());
              assertThat(draft.agencies()).isEqualTo(code.agencies());
              assertThat(draft.unit()).isEqualTo(code.unit());
            });
  }

  @Property(tries = 2000)
  void parseOfSymbol_throwsNothingButFormatException(@ForAll String text) {
    try {
      assertThat(UnnumberedCode.parse(text).toString()).matches("[-/].+");
    } catch (DocumentFormatException expected) {
      assertThat(expected).hasMessageContaining("code without number");
    }
  }

  private static Optional<DocumentCode> tryParse(String text) {
    try {
      return Optional.of(DocumentCode.parse(text));
    } catch (DocumentFormatException e) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<String> codes() {
    Arbitrary<String> numbers =
        Combinators.combine(
                Arbitraries.integers().between(1, 99_999),
                Arbitraries.of("", "", "", "a", "B", "đ"))
            .as((value, suffix) -> new DocumentNumber(value, suffix).toString());
    Arbitrary<String> years =
        Arbitraries.integers().between(1945, 2030).map(y -> "/" + y).injectNull(0.5);
    Arbitrary<String> groups =
        Arbitraries.strings().withChars("ABCDĐGHKLMNOPQSTUVXYƯ").ofMinLength(2).ofMaxLength(9);
    Arbitrary<String> firsts =
        Arbitraries.oneOf(
            groups, Arbitraries.of("QĐ", "TT", "KH", "CTr", "QyĐ", "TTr", "NĐ", "BC", "TTLT"));
    Arbitrary<String> units =
        Arbitraries.oneOf(groups, Arbitraries.of("TNCN", "LĐTL", "BVMT", "NNT", "TSCĐ", "HĐĐT"));
    Arbitrary<String> tails = units.list().ofMinSize(1).ofMaxSize(4).map(g -> String.join("-", g));
    return Combinators.combine(numbers, years, firsts, tails)
        .as(
            (number, year, first, tail) ->
                number + (year == null ? "" : year) + "/" + first + "-" + tail);
  }

  /** Real shapes with a few characters changed, so that both acceptance and refusal occur. */
  @Provide
  Arbitrary<String> nearCodes() {
    Arbitrary<String> real =
        Arbitraries.of(
            "477/SKHCN-TTNCUĐ",
            "09/2015/QĐ-TTg",
            "17-NQ/TW",
            "39-KLTW",
            "105-KHKT/QĐ",
            "999-TC/QĐ-CĐKT",
            "66.16/2026/NQ-CP",
            "Số: 12 / QĐ - UBND",
            "04/1999/TT-BCA(C13)",
            "55/2018/tt-bgtvt",
            "1830 QĐ-UBND",
            "15/2020/QH14");
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 25);
    Arbitrary<String> pieces =
        Arbitraries.of(
            "", " ", "-", "/", ".", "_", "(", ")", "0", "7", "2019", "Đ", "\u00D0", "Ư", "ư", "ế",
            "g", "&", "\u00A0", "\u200B", "–", "TT", "QĐ", "\u0301", ":");
    Arbitrary<String> once =
        Combinators.combine(real, places, pieces).as(DocumentCodeProperties::changed);
    return Combinators.combine(once, places, pieces).as(DocumentCodeProperties::changed);
  }

  private static String changed(String text, int place, String piece) {
    int at = Math.min(place, text.length());
    int rest = Math.min(text.length(), at + place % 2);
    return text.substring(0, at) + piece + text.substring(rest);
  }
}
