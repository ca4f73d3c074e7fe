package org.congvan.testkit;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.congvan.code.AgencyId;
import org.congvan.code.CodeForm;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentNumber;
import org.congvan.code.UnnumberedCode;

/**
 * Arbitrary numbers and symbols of documents and codes of agencies, such as {@code 07/KH-SKHCN} and
 * {@code H50.13}.
 */
public final class CodeArbitraries {
  private CodeArbitraries() {}

  /**
   * Returns codes of every form.
   *
   * @return such as {@code 477/SKHCN-TTNCUĐ}, {@code 30/2020/NĐ-CP} or {@code 17-NQ/TW}
   */
  public static Arbitrary<DocumentCode> codes() {
    return Remembered.of(
        Arbitraries.frequencyOf(
            Tuple.of(6, codes(CodeForm.DISPATCH)),
            Tuple.of(6, codes(CodeForm.ADMINISTRATIVE)),
            Tuple.of(3, codes(CodeForm.NORMATIVE)),
            Tuple.of(1, codes(CodeForm.LAW)),
            Tuple.of(1, codes(CodeForm.PARTY)),
            Tuple.of(1, codes(CodeForm.BARE)),
            Tuple.of(1, codes(CodeForm.JUDICIAL)),
            Tuple.of(1, codes(CodeForm.HISTORIC))));
  }

  /**
   * Returns codes of one form; some of them are written with stray spaces, which their raw text
   * keeps.
   *
   * @param form the form
   * @return codes of that form
   */
  public static Arbitrary<DocumentCode> codes(CodeForm form) {
    Arbitrary<String> afterNumber =
        switch (form) {
          case LAW ->
              years().flatMap(year -> Arbitraries.of("/QH14", "/UBTVQH13").map(year::concat));
          case NORMATIVE ->
              years()
                  .flatMap(
                      year ->
                          Arbitraries.of("/NĐ-CP", "/QĐ-TTg", "/TT-BNV", "/TTLT-BCA-BNN&PTNT")
                              .map(year::concat));
          case ADMINISTRATIVE ->
              Arbitraries.of("/KH-SKHCN", "/QĐ-UBND", "/BC-SNV", "/TTr-SKHCN", "/GM-VPCP");
          case DISPATCH ->
              Combinators.combine(letters(), letters()).as((a, b) -> "/" + a + "-" + b);
          case PARTY -> Arbitraries.of("-NQ/TW", "-CT/BCSĐ", "-KL/TW", "-CV/VPQU");
          case BARE -> Arbitraries.of("/TCCP", "/QĐ");
          case JUDICIAL -> years().map(year -> year + "/TLST-KDTM");
          case HISTORIC -> Arbitraries.of("-KHKT/QĐ", "-CP", "-L/CTN");
        };
    Arbitrary<String> text =
        Combinators.combine(numbers(), Arbitraries.of("", "", "", "", " "), afterNumber)
            .as((number, gap, symbol) -> number + gap + symbol);
    return text.map(DocumentCode::parse).filter(code -> code.form() == form);
  }

  /**
   * Returns symbols of drafts that have no number yet, of every form.
   *
   * @return such as {@code /SKHCN-TTNCUĐ} or {@code /2020/NĐ-CP}
   */
  public static Arbitrary<UnnumberedCode> unnumberedCodes() {
    return codes().map(DocumentCode::withoutNumber);
  }

  /**
   * Returns numbers of documents.
   *
   * @return such as {@code 07}, {@code 30c} or {@code 477}
   */
  public static Arbitrary<DocumentNumber> numbers() {
    return Remembered.of(
        Combinators.combine(
                Arbitraries.oneOf(
                    Arbitraries.integers().between(1, 12),
                    Arbitraries.integers().between(1, 9999),
                    Arbitraries.just(999_999)),
                Arbitraries.of("", "", "", "", "", "a", "đ"))
            .as(DocumentNumber::new));
  }

  /**
   * Returns codes of agencies in both forms.
   *
   * @return such as {@code 000.00.13.H50} or {@code H50.13.7}
   */
  public static Arbitrary<AgencyId> agencyIds() {
    Arbitrary<Integer> group = Arbitraries.integers().between(0, 99);
    return Combinators.combine(
            Arbitraries.of('A', 'H', 'T'), Arbitraries.integers().between(1, 60), group, group)
        .as(
            (letter, one, two, three) ->
                AgencyId.parse(
                    two % 2 == 0
                        ? String.format(
                            Locale.ROOT, "000.%02d.%02d.%c%02d", three, two, letter, one)
                        : String.format(Locale.ROOT, "%c%02d.%d.%d", letter, one, two, three)));
  }

  private static Arbitrary<String> years() {
    return Arbitraries.integers().between(1946, 2030).map(year -> "/" + year);
  }

  private static Arbitrary<String> letters() {
    return Arbitraries.of(
        "SKHCN", "STTTT", "UBND", "TTNCUĐ", "TTBCXB", "VP", "QLCN", "ĐTĐL", "BNV");
  }
}
