package org.congvan.testkit;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.congvan.body.ActKind;
import org.congvan.body.Blank;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.DocumentAct;
import org.congvan.body.DocumentBody;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Illustration;
import org.congvan.body.Image;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.ListItem;
import org.congvan.body.ListNumbering;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphAlignment;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Picture;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Text;

/**
 * Arbitrary content, such as a section with a table in it: inlines, every kind of block but {@link
 * org.congvan.body.CustomBlock}, and bodies of nested blocks.
 */
public final class BodyArbitraries {
  private static final int DEPTH = 2;

  private BodyArbitraries() {}

  /**
   * Returns bodies, empty ones among them.
   *
   * @return bodies of up to 3 blocks, nested at most twice
   */
  public static Arbitrary<DocumentBody> bodies() {
    return Remembered.of(blocks().list().ofMaxSize(3).map(DocumentBody::new));
  }

  /**
   * Returns blocks of every kind, nested at most twice.
   *
   * @return sections, paragraphs, lists with marks and numbers, tables and figures
   */
  public static Arbitrary<Block> blocks() {
    return blocks(DEPTH);
  }

  private static Arbitrary<Block> blocks(int depth) {
    if (depth == 0) {
      return Remembered.of(
          Arbitraries.frequencyOf(
              Tuple.of(6, paragraphs().map(Block.class::cast)),
              Tuple.of(1, acts().map(Block.class::cast)),
              Tuple.of(1, TableArbitraries.tables().map(Block.class::cast)),
              Tuple.of(1, figures().map(Block.class::cast))));
    }
    return Remembered.of(
        Arbitraries.frequencyOf(
            Tuple.of(5, blocks(0)),
            Tuple.of(3, sections(depth - 1).map(Block.class::cast)),
            Tuple.of(2, bulletLists(depth - 1).map(Block.class::cast)),
            Tuple.of(2, numberedLists(depth - 1).map(Block.class::cast))));
  }

  /**
   * Returns paragraphs of every role and alignment.
   *
   * @return paragraphs, never blank
   */
  public static Arbitrary<Paragraph> paragraphs() {
    return Remembered.of(
        Combinators.combine(
                Arbitraries.frequency(
                    Tuple.of(6, ParagraphRole.TEXT),
                    Tuple.of(1, ParagraphRole.LEGAL_BASIS),
                    Tuple.of(1, ParagraphRole.FORMULA)),
                runs(),
                Remembered.orNull(Arbitraries.of(ParagraphAlignment.class), 0.7))
            .as(Paragraph::new));
  }

  /**
   * Returns acts on other documents.
   *
   * @return acts of every kind, in the usual words
   */
  public static Arbitrary<DocumentAct> acts() {
    return Combinators.combine(
            Arbitraries.of(ActKind.class),
            ReferenceArbitraries.references(),
            Arbitraries.oneOf(Arbitraries.just(""), TextArbitraries.lines()))
        .as(DocumentAct::of);
  }

  /**
   * Returns sections of every level with the blocks below them.
   *
   * @return sections with and without heading
   */
  public static Arbitrary<Section> sections() {
    return sections(DEPTH - 1);
  }

  private static Arbitrary<Section> sections(int depth) {
    return Remembered.of(
        Combinators.combine(
                Arbitraries.of(SectionLevel.class),
                Arbitraries.integers().between(1, 23),
                Arbitraries.of("", "", "", "a", "đ"),
                headings(),
                blocks(depth).list().ofMaxSize(2))
            .as(
                (level, position, inserted, heading, blocks) ->
                    new Section(level, ordinal(level, position, inserted), heading, blocks)));
  }

  /** Adds the letter of an inserted number, such as 28a, where the level takes it. */
  private static String ordinal(SectionLevel level, int position, String inserted) {
    String plain = level.ordinalAt(position);
    return level.accepts(plain + inserted) ? plain + inserted : plain;
  }

  /**
   * Returns lists with both marks, some with lists or other blocks below an item.
   *
   * @return lists of up to 3 items
   */
  public static Arbitrary<BulletList> bulletLists() {
    return bulletLists(DEPTH - 1);
  }

  private static Arbitrary<BulletList> bulletLists(int depth) {
    return Remembered.of(
        Combinators.combine(
                Arbitraries.of(BulletMark.class), items(depth).list().ofMinSize(1).ofMaxSize(3))
            .as(BulletList::new));
  }

  /**
   * Returns lists counted in every form, not all of them from 1, some with lists or other blocks
   * below an item.
   *
   * @return lists of up to 3 items
   */
  public static Arbitrary<NumberedList> numberedLists() {
    return numberedLists(DEPTH - 1);
  }

  private static Arbitrary<NumberedList> numberedLists(int depth) {
    return Remembered.of(
        Combinators.combine(
                Arbitraries.of(ListNumbering.class),
                Arbitraries.of(1, 1, 1, 4, 21),
                items(depth).list().ofMinSize(1).ofMaxSize(3))
            .as(NumberedList::new));
  }

  private static Arbitrary<ListItem> items(int depth) {
    return Combinators.combine(
            runs(),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.<Block>of())),
                Tuple.of(1, blocks(depth).list().ofMinSize(1).ofMaxSize(2))))
        .as(ListItem::new);
  }

  /**
   * Returns figures of tiny pictures and of charts.
   *
   * @return figures with and without caption
   */
  public static Arbitrary<Illustration> figures() {
    Arbitrary<Integer> millimetres = Arbitraries.integers().between(1, 400);
    return Remembered.of(
        Combinators.combine(
                pictures(), millimetres, millimetres, TextArbitraries.lines(), headings())
            .as(Illustration::new));
  }

  /**
   * Returns pictures of every kind.
   *
   * @return images and charts
   */
  public static Arbitrary<Picture> pictures() {
    return Remembered.of(
        Arbitraries.oneOf(images().map(Picture.class::cast), charts().map(Picture.class::cast)));
  }

  /**
   * Returns charts of every form, with negative values, decimals and zeros among them.
   *
   * @return charts of up to 4 categories and 3 series
   */
  public static Arbitrary<Chart> charts() {
    return Remembered.of(Arbitraries.integers().between(1, 4).flatMap(BodyArbitraries::chartsOver));
  }

  private static Arbitrary<Chart> chartsOver(int categories) {
    Arbitrary<ChartSeries> series =
        Combinators.combine(TextArbitraries.lines(), chartValues().list().ofSize(categories))
            .as(ChartSeries::new);
    return Combinators.combine(
            Arbitraries.of(ChartForm.class),
            TextArbitraries.lines(),
            TextArbitraries.lines(),
            TextArbitraries.lines().list().ofSize(categories),
            series.list().ofMinSize(1).ofMaxSize(3))
        .as(Chart::new);
  }

  private static Arbitrary<BigDecimal> chartValues() {
    return Combinators.combine(
            Arbitraries.longs().between(-999_999_999_999L, 999_999_999_999L),
            Arbitraries.integers().between(0, 3))
        .as(BigDecimal::valueOf);
  }

  /**
   * Returns valid pictures of each format.
   *
   * @return pictures of less than 500 bytes
   */
  public static Arbitrary<Image> images() {
    return Arbitraries.of(SampleImages.dot(), SampleImages.chart(), SampleImages.photograph());
  }

  /**
   * Returns inlines of every kind.
   *
   * @return text with any emphasis, citations, links, footnotes, blanks and boxes
   */
  public static Arbitrary<Inline> inlines() {
    return Remembered.of(
        Arbitraries.frequencyOf(
            Tuple.of(9, inlinesOfNotes()), Tuple.of(1, footnotes().map(Inline.class::cast))));
  }

  /**
   * Returns footnotes of one or several inlines.
   *
   * @return footnotes, never blank
   */
  public static Arbitrary<Footnote> footnotes() {
    return Remembered.of(
        Combinators.combine(texts(), inlinesOfNotes().list().ofMaxSize(2))
            .as((text, more) -> new Footnote(begun(text, more))));
  }

  /** Returns what may stand in a footnote: inlines of every kind but footnotes. */
  private static Arbitrary<Inline> inlinesOfNotes() {
    return Remembered.of(
        Arbitraries.frequencyOf(
            Tuple.of(6, texts().map(Inline.class::cast)),
            Tuple.of(1, citations().map(Inline.class::cast)),
            Tuple.of(1, links().map(Inline.class::cast)),
            Tuple.of(1, blanks().map(Inline.class::cast)),
            Tuple.of(1, Arbitraries.of(true, false).map(CheckBox::new))));
  }

  private static Arbitrary<Blank> blanks() {
    return Remembered.orNull(Arbitraries.integers().between(1, 400), 0.5).map(Blank::new);
  }

  private static List<Inline> begun(Inline first, List<Inline> more) {
    List<Inline> all = new ArrayList<>();
    all.add(first);
    all.addAll(more);
    return all;
  }

  private static Arbitrary<Text> texts() {
    return Combinators.combine(
            TextArbitraries.texts(),
            Arbitraries.of(Emphasis.class).set().ofMaxSize(3).map(BodyArbitraries::onOneSide))
        .as(Text::new);
  }

  /** Text is above the line or below it, not both. */
  private static Set<Emphasis> onOneSide(Set<Emphasis> emphasis) {
    return emphasis.containsAll(Set.of(Emphasis.SUPERSCRIPT, Emphasis.SUBSCRIPT))
        ? Set.of(Emphasis.SUPERSCRIPT)
        : emphasis;
  }

  private static Arbitrary<Citation> citations() {
    return Combinators.combine(
            TextArbitraries.lines(),
            ReferenceArbitraries.references(),
            Remembered.orNull(addresses(), 0.6))
        .as(Citation::new);
  }

  private static Arbitrary<Link> links() {
    return Combinators.combine(TextArbitraries.lines(), addresses()).as(Link::new);
  }

  private static Arbitrary<URI> addresses() {
    return Arbitraries.of(
            "http://dichvucong.quangtri.gov.vn",
            "https://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=141147&dvid=13#Dieu_37",
            "https://example.org/a%20b/%C4%90i%E1%BB%81u%205?q=%22%3Cx%3E%22",
            "https://example.org/điều-5",
            "mailto:van-thu@example.org",
            "https://cổng.example.org:8443/thủ-tục",
            "tel:+84-233-3852-529")
        .map(URI::create);
  }

  /** Returns inlines that make up a text, a lone space between two of them now and then. */
  static Arbitrary<List<Inline>> runs() {
    return Remembered.of(
        Arbitraries.frequencyOf(
            Tuple.of(4, texts().map(text -> List.<Inline>of(text))),
            Tuple.of(
                3,
                Combinators.combine(inlinesOfNotes(), inlines().list().ofMaxSize(2))
                    .as(BodyArbitraries::begun)),
            Tuple.of(
                1,
                Combinators.combine(inlines(), inlines())
                    .as((first, second) -> List.of(first, Text.of(" "), second))
                    .filter(inlines -> !Inline.isBlank(inlines)))));
  }

  /** Returns the inlines of a heading or caption, empty ones among them. */
  static Arbitrary<List<Inline>> headings() {
    return Remembered.of(
        Arbitraries.frequencyOf(
            Tuple.of(3, runs()), Tuple.of(1, Arbitraries.just(List.<Inline>of()))));
  }
}
