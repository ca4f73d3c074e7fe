package org.congvan.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.congvan.law.DecreeText;
import org.congvan.regulation.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageLayoutTest {

  static List<PageLayout> layouts() {
    return List.of(Circular01Layout.LAYOUT, Decree30Layout.LAYOUT);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void style_isThereForEveryComponent(PageLayout layout) {
    assertThat(layout.styles()).containsOnlyKeys(Component.values());
    for (Component component : Component.values()) {
      assertThat(layout.style(component)).isEqualTo(layout.styles().get(component));
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void measures_lieWithinTheirRangesOnA4(PageLayout layout) {
    assertThat(measures(layout)).allSatisfy(m -> assertThat(m.allows(m.chosen())).isTrue());
    assertThat(layout.paper()).isEqualTo(Paper.A4);
    assertThat(layout.typeface()).isEqualTo("Times New Roman");
    assertThat(layout.margins().top().chosen()).isBetween(Length.mm(20), Length.mm(25));
    assertThat(layout.margins().bottom().chosen()).isBetween(Length.mm(20), Length.mm(25));
    assertThat(layout.margins().left().chosen()).isBetween(Length.mm(30), Length.mm(35));
    assertThat(layout.margins().right().chosen()).isBetween(Length.mm(15), Length.mm(20));
    assertThat(layout.headerColumns().total()).isEqualTo(layout.typeAreaWidth());
    assertThat(layout.signatureColumns().total()).isEqualTo(layout.typeAreaWidth());
  }

  /** The table of letters of Decree 30/2020/NĐ-CP, Annex I, Part I, mục V. */
  @ParameterizedTest
  @CsvSource({
    "NATIONAL_NAME, 12, 13, BOLD, CAPITALS",
    "MOTTO, 13, 14, BOLD, AS_WRITTEN",
    "PARENT_AGENCY, 12, 13, REGULAR, CAPITALS",
    "ISSUING_AGENCY, 12, 13, BOLD, CAPITALS",
    "CODE, 13, 13, REGULAR, AS_WRITTEN",
    "PLACE_AND_DATE, 13, 14, ITALIC, AS_WRITTEN",
    "TYPE_NAME, 13, 14, BOLD, CAPITALS",
    "TITLED_SUBJECT, 13, 14, BOLD, AS_WRITTEN",
    "DISPATCH_SUBJECT, 12, 13, REGULAR, AS_WRITTEN",
    "LEGAL_BASIS, 13, 14, ITALIC, AS_WRITTEN",
    "BODY, 13, 14, REGULAR, AS_WRITTEN",
    "PART_LABEL, 13, 14, BOLD, AS_WRITTEN",
    "PART_TITLE, 13, 14, BOLD, CAPITALS",
    "SECTION_LABEL, 13, 14, BOLD, AS_WRITTEN",
    "SECTION_TITLE, 13, 14, BOLD, CAPITALS",
    "ARTICLE, 13, 14, BOLD, AS_WRITTEN",
    "HEADING, 13, 14, BOLD, CAPITALS",
    "CLAUSE_TITLE, 13, 14, BOLD, AS_WRITTEN",
    "CLAUSE, 13, 14, REGULAR, AS_WRITTEN",
    "POINT, 13, 14, REGULAR, AS_WRITTEN",
    "AUTHORITY, 13, 14, BOLD, CAPITALS",
    "SIGNER_NAME, 13, 14, BOLD, AS_WRITTEN",
    "ADDRESSEES, 13, 14, REGULAR, AS_WRITTEN",
    "RECIPIENTS_WORD, 12, 12, BOLD_ITALIC, AS_WRITTEN",
    "RECIPIENT_LIST, 11, 11, REGULAR, AS_WRITTEN",
    "CONFIDENTIALITY, 13, 14, BOLD, CAPITALS",
    "URGENCY, 13, 14, BOLD, CAPITALS",
    "CIRCULATION, 13, 14, BOLD, CAPITALS",
    "DRAFTER_MARK, 11, 11, REGULAR, CAPITALS",
    "CONFIRMATION, 11, 11, ITALIC, AS_WRITTEN",
    "CONTACT, 11, 12, REGULAR, AS_WRITTEN",
    "ANNEX_LABEL, 14, 14, BOLD, AS_WRITTEN",
    "ANNEX_TITLE, 13, 14, BOLD, CAPITALS",
    "ANNEX_POINTER, 13, 14, ITALIC, AS_WRITTEN",
    "COPY_FORM, 13, 14, BOLD, CAPITALS",
    "SIGNING_NOTE, 10, 10, REGULAR, AS_WRITTEN",
    "PAGE_NUMBER, 13, 14, REGULAR, AS_WRITTEN"
  })
  void decree30_setsLettersAsItsTable(
      Component component, int min, int max, FontFace face, LetterCase letterCase) {
    ComponentStyle style = Decree30Layout.LAYOUT.style(component);

    assertThat(style.size().min()).isEqualTo(Length.pt(min));
    assertThat(style.size().max()).isEqualTo(Length.pt(max));
    assertThat(style.face()).isEqualTo(face);
    assertThat(style.letterCase()).isEqualTo(letterCase);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void rules_areAsLongAsTheRegulationsSay(PageLayout layout) {
    Stroke motto = rule(layout, Component.MOTTO);
    assertThat(motto.place()).isEqualTo(Stroke.Place.BELOW);
    assertThat(motto.chosen()).isEqualTo(Fraction.WHOLE);
    for (Component part : List.of(Component.ISSUING_AGENCY, Component.TITLED_SUBJECT)) {
      Stroke line = rule(layout, part);
      assertThat(line.min()).isEqualTo(new Fraction(1, 3));
      assertThat(line.max()).isEqualTo(new Fraction(1, 2));
      assertThat(line.extent()).isEqualTo(Stroke.Extent.TEXT);
    }
    assertThat(layout.style(Component.NATIONAL_NAME).stroke()).isNull();
    assertThat(layout.style(Component.DISPATCH_SUBJECT).stroke()).isNull();
  }

  /** Decree 30/2020/NĐ-CP, Annex I, Part I, III.2.b. */
  @ParameterizedTest
  @CsvSource({"HỎA TỐC, 30", "THƯỢNG KHẨN, 40", "KHẨN, 20"})
  void stampsOfUrgency_haveFramesOfGivenWidth(String words, int millimetres) {
    for (PageLayout layout : layouts()) {
      assertThat(layout.stampFrames().height().chosen()).isEqualTo(Length.mm(8));
      assertThat(layout.stampFrames().width(words, Length.mm(99)))
          .isEqualTo(Length.mm(millimetres));
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void otherStamps_haveFramesThatLeaveRoomBesideTheirWords(PageLayout layout) {
    assertThat(layout.stampFrames().width("TUYỆT MẬT", Length.mm(25))).isEqualTo(Length.mm(31));
  }

  @Test
  void pageNumber_movesFromTheFootToTheHead() {
    assertThat(Circular01Layout.LAYOUT.pageNumbering().place())
        .isEqualTo(PageNumbering.Place.BOTTOM);
    assertThat(Circular01Layout.LAYOUT.pageNumbering().alignment()).isEqualTo(Alignment.RIGHT);
    assertThat(Decree30Layout.LAYOUT.pageNumbering().place()).isEqualTo(PageNumbering.Place.TOP);
    assertThat(Decree30Layout.LAYOUT.pageNumbering().alignment()).isEqualTo(Alignment.CENTER);
  }

  @Test
  void legalBases_areItalicUnderDecree30Only() {
    assertThat(Circular01Layout.LAYOUT.style(Component.LEGAL_BASIS).italic()).isFalse();
    assertThat(Decree30Layout.LAYOUT.style(Component.LEGAL_BASIS).italic()).isTrue();
  }

  @Test
  void quotes_standInTheDecree() {
    DecreeText decree = DecreeText.kept();
    List<Basis.Clause> clauses =
        bases(Decree30Layout.LAYOUT)
            .filter(Basis.Clause.class::isInstance)
            .map(Basis.Clause.class::cast)
            .distinct()
            .toList();

    assertThat(clauses).hasSizeGreaterThan(35);
    assertThat(clauses).allSatisfy(clause -> assertThat(decree.holds(clause)).isTrue());
  }

  @Test
  void circular01_neverQuotesAClause_sinceItsTextWasNotRead() {
    assertThat(bases(Circular01Layout.LAYOUT))
        .isNotEmpty()
        .noneMatch(Basis.Clause.class::isInstance);
  }

  @ParameterizedTest
  @EnumSource(Component.class)
  void missingStyle_isRefusedWithItsName(Component component) {
    Map<Component, ComponentStyle> styles = new EnumMap<>(Decree30Layout.LAYOUT.styles());
    styles.remove(component);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(styles, Decree30Layout.LAYOUT.headerColumns()))
        .withMessageContaining(component.name());
  }

  @Test
  void equalLayouts_haveEqualHashCodes_andThoseOfThisLibraryDifferInTheirs() {
    PageLayout same = with(Decree30Layout.LAYOUT.styles(), Decree30Layout.LAYOUT.headerColumns());

    assertThat(same).isEqualTo(Decree30Layout.LAYOUT).hasSameHashCodeAs(Decree30Layout.LAYOUT);
    assertThat(layouts().stream().map(PageLayout::hashCode)).doesNotHaveDuplicates();
  }

  @Test
  void columnsThatDoNotFillThePage_areRefused() {
    Columns narrow = new Columns(Length.mm(70), Length.mm(80));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(Decree30Layout.LAYOUT.styles(), narrow))
        .withMessageContaining("160 mm")
        .withMessageContaining("150 mm");
  }

  @Test
  void changedCopy_differsInThatPartOnly() {
    PageLayout decree = Decree30Layout.LAYOUT;
    MeasureRange left = decree.margins().left().withChosen(Length.mm(35));
    PageLayout wide =
        decree.withMargins(
            new Margins(
                decree.margins().top(), decree.margins().bottom(), left, decree.margins().right()));

    assertThat(wide.typeAreaWidth()).isEqualTo(decree.typeAreaWidth().minus(Length.mm(5)));
    assertThat(wide.headerColumns().total()).isEqualTo(wide.typeAreaWidth());
    assertThat(wide.signatureColumns().total()).isEqualTo(wide.typeAreaWidth());
    assertThat(wide.withMargins(decree.margins())).isEqualTo(decree);
    assertThat(decree.withSignatureSpace(Length.mm(30)).signatureSpace()).isEqualTo(Length.mm(30));
    assertThat(decree.withHeaderDistance(Length.mm(12)).headerDistance()).isEqualTo(Length.mm(12));
    assertThat(decree.withTypeface("Tinos").typeface()).isEqualTo("Tinos");
    assertThat(decree.withGaps(Circular01Layout.LAYOUT.gaps()).gaps())
        .isEqualTo(Circular01Layout.LAYOUT.gaps());
    assertThat(decree.withPageNumbering(Circular01Layout.LAYOUT.pageNumbering()).pageNumbering())
        .isEqualTo(Circular01Layout.LAYOUT.pageNumbering());
    ParagraphSpacing close = decree.paragraphs().withLineSpacing(115).withIndent(Length.mm(10));
    assertThat(decree.withParagraphs(close).paragraphs().lineSpacing()).isEqualTo(115);
    ComponentStyle smaller =
        decree.style(Component.BODY).withSize(13).withSpace(Length.ZERO, Length.pt(8));
    PageLayout small = decree.withStyle(Component.BODY, smaller);
    assertThat(small.style(Component.BODY).size().chosen()).isEqualTo(Length.pt(13));
    assertThat(small.style(Component.BODY).spaceAfter()).isEqualTo(Length.pt(8));
    assertThat(small.withStyle(Component.BODY, decree.style(Component.BODY))).isEqualTo(decree);
  }

  @Test
  void sizeThatTheRegulationDoesNotAllow_isRefused() {
    ComponentStyle body = Decree30Layout.LAYOUT.style(Component.BODY);

    assertThatIllegalArgumentException().isThrownBy(() -> body.withSize(15));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Decree30Layout.LAYOUT.paragraphs().withLineSpacing(200))
        .withMessageContaining("100 to 150");
  }

  private static PageLayout with(Map<Component, ComponentStyle> styles, Columns header) {
    PageLayout base = Decree30Layout.LAYOUT;
    return new PageLayout(
        base.paper(),
        base.margins(),
        base.headerDistance(),
        base.typeface(),
        base.paragraphs(),
        base.pageNumbering(),
        header,
        base.signatureColumns(),
        base.signatureSpace(),
        base.strokeWidths(),
        base.gaps(),
        base.stampFrames(),
        base.proportions(),
        styles);
  }

  private static Stroke rule(PageLayout layout, Component component) {
    return Optional.ofNullable(layout.style(component).stroke()).orElseThrow();
  }

  private static List<MeasureRange> measures(PageLayout layout) {
    Margins margins = layout.margins();
    List<MeasureRange> measures =
        new ArrayList<>(
            List.of(
                margins.top(),
                margins.bottom(),
                margins.left(),
                margins.right(),
                layout.paragraphs().spacing(),
                layout.stampFrames().height(),
                layout.stampFrames().besideWords()));
    measures.addAll(layout.stampFrames().widths().values());
    measures.addAll(measuresOf(layout.strokeWidths()));
    measures.addAll(measuresOf(layout.gaps()));
    layout.styles().values().forEach(style -> measures.add(style.size()));
    return measures;
  }

  private static List<MeasureRange> measuresOf(Record group) {
    List<MeasureRange> measures = new ArrayList<>();
    for (RecordComponent component : group.getClass().getRecordComponents()) {
      try {
        measures.add((MeasureRange) component.getAccessor().invoke(group));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(component.toString(), e);
      }
    }
    return measures;
  }

  private static Stream<Basis> bases(PageLayout layout) {
    Stream<Basis> rules =
        layout.styles().values().stream()
            .map(ComponentStyle::stroke)
            .flatMap(Stream::ofNullable)
            .map(Stroke::basis);
    Stream<Basis> others =
        Stream.of(
            layout.pageNumbering().basis(),
            layout.paragraphs().basis(),
            layout.proportions().basis());
    return Stream.of(
            measures(layout).stream().map(MeasureRange::basis),
            layout.styles().values().stream().map(ComponentStyle::basis),
            rules,
            others)
        .flatMap(each -> each);
  }
}
