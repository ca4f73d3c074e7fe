package org.congvan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.CustomBlock;
import org.congvan.body.Footnote;
import org.congvan.body.Illustration;
import org.congvan.body.Image;
import org.congvan.body.Inline;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.Picture;
import org.congvan.body.Section;
import org.congvan.body.Table;
import org.congvan.code.CodeForm;
import org.congvan.code.DocumentCode;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationDecision;
import org.congvan.model.OfficialDocument;
import org.congvan.reference.LegalReference;
import org.congvan.reference.Provision;
import org.congvan.regulation.Circular01;
import org.congvan.regulation.Decree30;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.Verdict;

class DocumentArbitrariesProperties {

  private static final RegulationCatalogue CATALOGUE = RegulationCatalogue.standard();

  @Property(tries = 300)
  void documents_coverEveryKindAndState(@ForAll("documents") OfficialDocument document) {
    Statistics.label("kind")
        .collect(document.getClass().getSimpleName())
        .coverage(
            found -> {
              found.check("OfficialDispatch").percentage(p -> p > 20);
              found.check("TitledDocument").percentage(p -> p > 5);
              found.check("OfficialLetter").percentage(p -> p > 1);
              found.check("DocumentCopy").percentage(p -> p > 1);
            });
    Statistics.label("symbol without number")
        .collect(document.header().draftCode() != null)
        .coverage(found -> found.check(true).percentage(p -> p > 5));
    Statistics.label("place without day")
        .collect(document.header().promulgation() != null && document.issuedOn().isEmpty())
        .coverage(found -> found.check(true).percentage(p -> p > 3));
    Statistics.label("draft")
        .collect(document.header().promulgation() == null || document.signature() == null)
        .coverage(
            found -> {
              found.check(true).percentage(p -> p > 20);
              found.check(false).percentage(p -> p > 20);
            });
    assertThat(document.content().body()).isEqualTo(document.content().body());
  }

  @Property(tries = 200)
  void issued_haveWhatEveryIssuedDocumentHas(@ForAll("issued") OfficialDocument document) {
    assertThat(document.header().code()).isNotNull();
    assertThat(document.issuedOn()).isPresent();
    assertThat(document.signature()).isNotNull();
  }

  @Property(tries = 200)
  void issuedOnAnyDay_haveWhatEveryIssuedDocumentHas(@ForAll("odd") OfficialDocument document) {
    assertThat(document.header().code()).isNotNull();
    assertThat(document.issuedOn()).isPresent();
    assertThat(document.signature()).isNotNull();
    Statistics.label("governed")
        .collect(
            CATALOGUE.decide(document, RegulationChoice.byDateOfIssue())
                instanceof RegulationDecision.Found)
        .coverage(
            found -> {
              found.check(true).percentage(p -> p > 20);
              found.check(false).percentage(p -> p > 20);
            });
  }

  /** A test of renderers or rules with documents that none of them takes would test little. */
  @Property(tries = 1000)
  void issued_areGovernedLaidOutAndJudged(@ForAll("issued") OfficialDocument document) {
    ValidationReport report = DocumentValidator.standard().validate(document);

    assertThat(report.verdict()).as(report.toString()).isNotEqualTo(Verdict.UNDETERMINED);
    Statistics.label("regulation")
        .collect(Objects.requireNonNull(report.regulation()).id())
        .coverage(
            found -> {
              found.check(Circular01.REGULATION.id()).percentage(p -> p > 20);
              found.check(Decree30.REGULATION.id()).percentage(p -> p > 20);
            });
    Statistics.label("verdict")
        .collect(report.verdict())
        .coverage(
            found -> {
              found.check(Verdict.ACCEPTABLE).percentage(p -> p > 20);
              found.check(Verdict.REJECTED).percentage(p -> p > 10);
            });
  }

  @Property(tries = 200)
  void documents_holdNoCustomBlock(@ForAll("documents") OfficialDocument document) {
    assertThat(document.content().body().blocks().stream().flatMap(this::walk))
        .noneMatch(CustomBlock.class::isInstance);
  }

  @Property(tries = 500)
  void blocks_areOfEveryKind(@ForAll("blocks") Block block) {
    Statistics.label("kind")
        .collect(block.getClass().getSimpleName())
        .coverage(
            found ->
                Stream.of(
                        Paragraph.class,
                        Section.class,
                        BulletList.class,
                        NumberedList.class,
                        Table.class,
                        Illustration.class)
                    .forEach(kind -> found.check(kind.getSimpleName()).count(n -> n > 0)));
    assertThat(walk(block)).hasSizeLessThan(200);
  }

  @Property(tries = 500)
  void tables_spanColumnsAndRows(@ForAll("tables") Table table) {
    Statistics.label("wide")
        .collect(cells(table).anyMatch(span -> span.get(0) > 1))
        .coverage(found -> found.check(true).percentage(p -> p > 5));
    Statistics.label("high")
        .collect(cells(table).anyMatch(span -> span.get(1) > 1))
        .coverage(found -> found.check(true).percentage(p -> p > 5));
    Statistics.label("lists and figures")
        .collect(
            table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .map(block -> block.getClass().getSimpleName())
                .sorted()
                .findFirst()
                .orElse("none"))
        .coverage(
            found ->
                Stream.of("none", "BulletList", "Illustration", "Paragraph")
                    .forEach(kind -> found.check(kind).count(n -> n > 0)));
    Statistics.label("borderless")
        .collect(table.isBorderless())
        .coverage(found -> found.check(true).percentage(n -> n > 5));
    Statistics.label("letters")
        .collect(table.letterSize() != null)
        .coverage(found -> found.check(true).percentage(n -> n > 5));
    int area = cells(table).mapToInt(span -> span.get(0) * span.get(1)).sum();
    assertThat(area).isEqualTo(table.columns().size() * table.rows().size());
  }

  @Property(tries = 500)
  void codes_areOfEveryForm(@ForAll("codes") DocumentCode code) {
    Statistics.label("kind")
        .collect(code.form())
        .coverage(
            found ->
                Stream.of(CodeForm.values()).forEach(form -> found.check(form).count(n -> n > 0)));
    assertThat(DocumentCode.parse(code.toString())).isEqualTo(code);
  }

  @Property(tries = 200)
  void provisions_readBack(@ForAll("provisions") Provision provision) {
    assertThat(Provision.parse(provision.toString())).hasToString(provision.toString());
  }

  @Property(tries = 200)
  void references_print(@ForAll("references") LegalReference reference) {
    assertThat(reference.toString()).isNotBlank();
  }

  @Property(tries = 500)
  void lines_areAsTheModelKeepsThem(@ForAll("lines") String line) {
    assertThat(line).isEqualTo(line.strip()).isNotBlank().doesNotContain("\n", "\t");
    assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC)).isTrue();
  }

  @Property(tries = 500)
  void inlines_areOfEveryKindAndHaveText(@ForAll("inlines") Inline inline) {
    Statistics.label("kind")
        .collect(inline.getClass())
        .coverage(
            found ->
                Stream.of(Inline.class.getPermittedSubclasses())
                    .forEach(kind -> found.check(kind).count(n -> n > 0)));
    assertThat(inline instanceof Footnote note ? note.noteText() : inline.text()).isNotEmpty();
  }

  @Property(tries = 200)
  void pictures_areOfEveryKind(@ForAll("pictures") Picture picture) {
    Statistics.label("kind")
        .collect(picture instanceof Chart chart ? chart.form() : "image")
        .coverage(
            found -> {
              found.check("image").count(n -> n > 0);
              Stream.of(ChartForm.values()).forEach(form -> found.check(form).count(n -> n > 0));
            });
  }

  @Property(tries = 50)
  void images_canBeRead(@ForAll("images") Image image) throws IOException {
    assertThat(ImageIO.read(new ByteArrayInputStream(image.bytes()))).isNotNull();
  }

  private static Stream<List<Integer>> cells(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> List.of(cell.columnSpan(), cell.rowSpan()));
  }

  private Stream<Block> walk(Block block) {
    Stream<Block> below = Stream.empty();
    if (block instanceof Section section) {
      below = section.blocks().stream();
    } else if (block instanceof BulletList list) {
      below = list.items().stream().flatMap(item -> item.blocks().stream());
    } else if (block instanceof Table table) {
      below =
          table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .flatMap(cell -> cell.blocks().stream());
    }
    return Stream.concat(Stream.of(block), below.flatMap(this::walk));
  }

  @Provide
  Arbitrary<OfficialDocument> documents() {
    return DocumentArbitraries.documents();
  }

  @Provide
  Arbitrary<OfficialDocument> issued() {
    return DocumentArbitraries.issued();
  }

  @Provide
  Arbitrary<OfficialDocument> odd() {
    return DocumentArbitraries.issuedOnAnyDay();
  }

  @Provide
  Arbitrary<Block> blocks() {
    return BodyArbitraries.blocks();
  }

  @Provide
  Arbitrary<Table> tables() {
    return TableArbitraries.tables();
  }

  @Provide
  Arbitrary<DocumentCode> codes() {
    return CodeArbitraries.codes();
  }

  @Provide
  Arbitrary<Provision> provisions() {
    return ReferenceArbitraries.provisions();
  }

  @Provide
  Arbitrary<LegalReference> references() {
    return ReferenceArbitraries.references();
  }

  @Provide
  Arbitrary<String> lines() {
    return TextArbitraries.lines();
  }

  @Provide
  Arbitrary<Inline> inlines() {
    return BodyArbitraries.inlines();
  }

  @Provide
  Arbitrary<Picture> pictures() {
    return BodyArbitraries.pictures();
  }

  @Provide
  Arbitrary<Image> images() {
    return BodyArbitraries.images();
  }
}
