package org.congvan.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an agency chooses inside the legal ranges. */
class HouseLayoutTest {

  private static final PageLayout DECREE = Decree30Layout.LAYOUT;
  private static final PageLayout CIRCULAR = Circular01Layout.LAYOUT;

  /** A row of {@code letter-sizes.tsv}. */
  record LegalSize(
      PageLayout layout,
      Component component,
      String term,
      int least,
      int most,
      String decisive,
      String place) {

    String range() {
      return least == most ? least + " pt" : least + " to " + most + " pt";
    }

    @Override
    public String toString() {
      return (layout.equals(DECREE) ? "decree " : "circular ") + component;
    }
  }

  static List<LegalSize> legalSizes() throws IOException {
    List<LegalSize> sizes = new ArrayList<>();
    try (InputStream in = HouseLayoutTest.class.getResourceAsStream("/layout/letter-sizes.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(each -> !each.startsWith("#")).toList()) {
        String[] f = line.split("\t", -1);
        sizes.add(
            new LegalSize(
                f[0].equals("30/2020/NĐ-CP") ? DECREE : CIRCULAR,
                Component.valueOf(f[1]),
                f[2],
                Integer.parseInt(f[3]),
                Integer.parseInt(f[4]),
                f[5],
                f[6]));
      }
    }
    return sizes;
  }

  @Test
  void everyComponent_hasItsLegalSizeInBothRegulations() throws IOException {
    for (PageLayout layout : List.of(DECREE, CIRCULAR)) {
      Set<Component> listed = EnumSet.noneOf(Component.class);
      legalSizes().stream()
          .filter(size -> size.layout().equals(layout))
          .forEach(size -> listed.add(size.component()));
      assertThat(listed).containsExactly(Component.values());
    }
  }

  @ParameterizedTest
  @MethodSource("legalSizes")
  void sizeInsideItsRange_isTaken(LegalSize legal) {
    for (int halves = 2 * legal.least(); halves <= 2 * legal.most(); halves++) {
      Length size = Length.halfPoints(halves);
      Component chosen =
          legal.decisive().equals("-") ? legal.component() : Component.valueOf(legal.decisive());
      PageLayout house = legal.layout().withSize(chosen, size);
      assertThat(house.style(legal.component()).size().chosen()).isEqualTo(size);
      // Choosing it once more for the component itself changes nothing.
      assertThat(house.withSize(legal.component(), size)).isEqualTo(house);
    }
  }

  @ParameterizedTest
  @MethodSource("legalSizes")
  void sizeOutsideItsRange_isRefusedWithComponentClauseAndRangeInPoints(LegalSize legal) {
    for (int halves :
        new int[] {
          2 * legal.least() - 1, 2 * legal.most() + 1, 2 * legal.most() + 20, 0, -2, 1 << 20
        }) {
      String given = halves % 2 == 0 ? halves / 2 + " pt" : halves / 2 + ".5 pt";
      assertThatIllegalArgumentException()
          .isThrownBy(() -> legal.layout().withSize(legal.component(), Length.halfPoints(halves)))
          .withMessageContaining(legal.component() + " (" + legal.term() + ") must be ")
          .withMessageContaining("must be " + legal.range())
          .withMessageContaining(legal.place())
          .withMessageEndingWith("; " + given + " was given");
    }
  }

  @Test
  void refusal_saysAllInOneSentence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DECREE.withSize(Component.BODY, 15))
        .withMessage(
            "Letter size (cỡ chữ) of BODY (lời văn) must be 13 to 14 pt, such as 13 pt, by"
                + " 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.e; 15 pt was given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DECREE.withSize(Component.CODE, 12))
        .withMessage(
            "Letter size (cỡ chữ) of CODE (số, ký hiệu) must be 13 pt by 30/2020/NĐ-CP, Phụ lục I,"
                + " Phần I, II.3.c; 12 pt was given");
  }

  @Test
  void sizeThatWordCannotHold_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DECREE.withSize(Component.BODY, new Length(13 * 12_700 + 3_000)))
        .withMessage(
            "Letter size (cỡ chữ) of BODY (lời văn) must be in whole or half points, such as 13 or"
                + " 13.5 pt; 13.24 pt was given");
  }

  @Test
  void sizeOfTheBody_isThatOfAllWhoseSizeGoesWithIt() {
    for (PageLayout layout : List.of(DECREE, CIRCULAR)) {
      PageLayout house = layout.withSize(Component.BODY, 13);
      for (Component component : Component.values()) {
        boolean content =
            component.compareTo(Component.LEGAL_BASIS) >= 0
                && component.compareTo(Component.BULLET) <= 0;
        Length expected = content ? Length.pt(13) : layout.style(component).size().chosen();
        assertThat(house.style(component).size().chosen()).as("%s", component).isEqualTo(expected);
      }
      assertThat(house.withSize(Component.BODY, 14)).isEqualTo(layout);
    }
  }

  @Test
  void articlesClausesPointsAndBullets_haveNoSizeOfTheirOwnUnderTheDecree() {
    for (Component component :
        List.of(
            Component.ARTICLE,
            Component.CLAUSE_TITLE,
            Component.CLAUSE,
            Component.POINT,
            Component.BULLET)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DECREE.withSize(component, 13))
          .withMessageContaining(component + " (" + component.vietnameseName() + ") must be 14 pt")
          .withMessageContaining("goes with the size of BODY (lời văn)")
          .withMessageContaining("withSize(Component.BODY, 13)")
          .withMessageContaining("30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.")
          .withMessageEndingWith("13 pt was given");
      assertThat(CIRCULAR.withSize(component, 13).style(component).size().chosen())
          .as("the circular was not read, so it demands nothing")
          .isEqualTo(Length.pt(13));
    }
  }

  @Test
  void sizeChosenForAHeading_staysWhenTheSizeOfTheBodyIsChosenAgain() {
    PageLayout house =
        DECREE
            .withSize(Component.BODY, 13)
            .withSize(Component.HEADING, 14)
            .withSize(Component.BODY, Length.halfPoints(27));

    assertThat(house.style(Component.HEADING).size().chosen()).isEqualTo(Length.pt(14));
    assertThat(house.style(Component.ARTICLE).size().chosen()).isEqualTo(Length.halfPoints(27));
    assertThat(house.style(Component.PART_TITLE).size().chosen()).isEqualTo(Length.halfPoints(27));
  }

  /** The footnote of Annex I, Part I, mục V: 13, 14, 14 or 12, 13, 13. */
  @Test
  void sizeOfTheNationalName_movesMottoPlaceAndDate() {
    for (PageLayout layout : List.of(DECREE, CIRCULAR)) {
      PageLayout house = layout.withSize(Component.NATIONAL_NAME, 13);
      assertThat(house.style(Component.MOTTO).size().chosen()).isEqualTo(Length.pt(14));
      assertThat(house.style(Component.PLACE_AND_DATE).size().chosen()).isEqualTo(Length.pt(14));
      assertThat(house.withSize(Component.NATIONAL_NAME, 12)).isEqualTo(layout);
      // The footnote gives the sizes by example, and a sample of Annex III prints 12 and 14.
      assertThat(layout.withSize(Component.MOTTO, 14).style(Component.MOTTO).size().chosen())
          .isEqualTo(Length.pt(14));
    }
  }

  @Test
  void margins_areRefusedWithClauseAndRangeInMillimetres() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DECREE.withLeftMargin(Length.mm(40)))
        .withMessage(
            "Left margin (lề trái) must be 30 to 35 mm, such as 30 mm, by 30/2020/NĐ-CP, Phụ lục I,"
                + " Phần I, I.3; 40 mm was given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DECREE.withRightMargin(Length.tenthsOfMm(149)))
        .withMessageContaining("Right margin (lề phải) must be 15 to 20 mm")
        .withMessageEndingWith("14.9 mm was given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DECREE.withTopMargin(Length.mm(26)))
        .withMessageContaining("Upper margin (lề trên) must be 20 to 25 mm");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CIRCULAR.withBottomMargin(Length.mm(19)))
        .withMessageContaining("Lower margin (lề dưới) must be 20 to 25 mm")
        .withMessageContaining("01/2011/TT-BNV, Phụ lục I (text not read");
  }

  @Test
  void margins_areTakenAndColumnsShareTheRest() {
    PageLayout house =
        DECREE
            .withTopMargin(Length.mm(25))
            .withBottomMargin(Length.mm(21))
            .withLeftMargin(Length.mm(35))
            .withRightMargin(Length.mm(15));

    assertThat(house.margins().top().chosen()).isEqualTo(Length.mm(25));
    assertThat(house.margins().bottom().chosen()).isEqualTo(Length.mm(21));
    assertThat(house.margins().left().chosen()).isEqualTo(Length.mm(35));
    assertThat(house.margins().right().chosen()).isEqualTo(Length.mm(15));
    assertThat(house.headerColumns().total()).isEqualTo(house.typeAreaWidth());
  }

  @Test
  void indentAndLineSpacing_areRefusedWithClauseAndWhatIsRight() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DECREE.withIndent(Length.mm(15)))
        .withMessage(
            "First-line indent (lùi đầu dòng) must be 10 mm or 12.7 mm by 30/2020/NĐ-CP, Phụ lục I,"
                + " Phần I, II.6.e; 15 mm was given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DECREE.withLineSpacing(160))
        .withMessage(
            "Line spacing (khoảng cách giữa các dòng) must be 100 to 150 percent of a single line,"
                + " such as 100 percent, by 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.e; 160 percent"
                + " was given");
    assertThat(DECREE.withIndent(Length.mm(10)).paragraphs().indent()).isEqualTo(Length.mm(10));
    assertThat(DECREE.withLineSpacing(115).paragraphs().lineSpacing()).isEqualTo(115);
  }

  @Test
  void paragraphSpacing_isTheSpaceBelowEachParagraphOfTheText() {
    PageLayout house = DECREE.withParagraphSpacing(Length.pt(8));

    assertThat(house.paragraphs().spacing().chosen()).isEqualTo(Length.pt(8));
    for (Component component :
        List.of(
            Component.BODY,
            Component.LEGAL_BASIS,
            Component.ARTICLE,
            Component.HEADING,
            Component.CLAUSE_TITLE,
            Component.CLAUSE,
            Component.POINT,
            Component.BULLET)) {
      assertThat(house.style(component).spaceAfter()).isEqualTo(Length.pt(8));
    }
    assertThat(house.style(Component.TABLE_CELL).spaceAfter()).isEqualTo(Length.pt(2));
    assertThat(house.withParagraphSpacing(Length.pt(6))).isEqualTo(DECREE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DECREE.withParagraphSpacing(Length.pt(5)))
        .withMessage(
            "Space between paragraphs (khoảng cách giữa các đoạn văn) must be 6 pt or more, up to"
                + " the height of the page, such as 6 pt, by 30/2020/NĐ-CP, Phụ lục I, Phần I,"
                + " II.6.e; 5 pt was given");
  }
}
