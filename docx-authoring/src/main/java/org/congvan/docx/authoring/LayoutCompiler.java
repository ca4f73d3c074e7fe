package org.congvan.docx.authoring;

import static org.congvan.docx.authoring.WordElements.*;
import static org.congvan.render.docx.fragment.FragmentName.*;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.PageLayout;
import org.congvan.render.docx.fragment.Fragment;
import org.congvan.render.docx.fragment.FragmentName;
import org.congvan.render.docx.fragment.FragmentSet;
import org.congvan.render.docx.fragment.Slot;
import org.congvan.render.docx.fragment.StyleIds;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.STHint;
import org.docx4j.wml.STTabJc;
import org.docx4j.wml.STTabTlc;
import org.docx4j.wml.STVerticalAlignRun;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.docx4j.wml.Tabs;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.docx4j.wml.U;
import org.docx4j.wml.UnderlineEnumeration;
import org.jspecify.annotations.Nullable;

/**
 * Compiles layouts to fragments, through docx4j: with their measures, or with open places for the
 * measures of all layouts of the same structure.
 */
public final class LayoutCompiler {

  /** The components that sections of a body begin with. */
  private static final List<Component> HEADINGS =
      List.of(
          Component.PART_LABEL,
          Component.PART_TITLE,
          Component.SECTION_LABEL,
          Component.SECTION_TITLE,
          Component.ARTICLE,
          Component.HEADING,
          Component.CLAUSE_TITLE);

  /**
   * Times New Roman has no boxes. Word takes those of its own check boxes from this typeface, which
   * Windows and Office bring; its lines are no higher than those of the text.
   */
  private static final String CHECK_BOX_TYPEFACE = "MS Gothic";

  private final PageLayout layout;
  private final Measures measures;
  private final ObjectFactory factory = new ObjectFactory();
  private final Map<FragmentName, Fragment> named = new EnumMap<>(FragmentName.class);
  private final Map<String, Fragment> styles = new LinkedHashMap<>();
  private final Map<Component, Fragment> headings = new EnumMap<>(Component.class);

  private LayoutCompiler(PageLayout layout, boolean open) {
    this.layout = layout;
    this.measures = new Measures(layout, open);
  }

  /**
   * Compiles a layout.
   *
   * @param layout the layout
   * @return its fragments
   */
  public static FragmentSet compile(PageLayout layout) {
    return new LayoutCompiler(layout, false).compiled();
  }

  /**
   * Compiles the structure of a layout, to be filled by {@link
   * org.congvan.render.docx.fragment.MeasureFiller}.
   *
   * @param layout any layout of the structure
   * @return the fragments of the structure, with open places for measures
   */
  public static FragmentSet compileStructure(PageLayout layout) {
    return new LayoutCompiler(layout, true).compiled();
  }

  private FragmentSet compiled() {
    paragraphs();
    runs();
    parts();
    styles();
    sections();
    layoutTables();
    dataTables();
    headings();
    return new FragmentSet(named, styles, headings);
  }

  private void put(FragmentName name, String xml) {
    named.put(name, Fragment.parse(Place.resolve(xml)));
  }

  /** Opens a place for a piece of a template. */
  private static String open(String xml, String piece, Slot slot) {
    int at = xml.indexOf(piece);
    if (piece.isEmpty() || at < 0 || xml.indexOf(piece, at + 1) >= 0) {
      throw new IllegalStateException("Cannot find once \"" + piece + "\" in " + xml);
    }
    return xml.substring(0, at) + Place.text(slot) + xml.substring(at + piece.length());
  }

  private static P placeholder(String words) {
    return paragraph(styled(StyleIds.GAP), run(text(words)));
  }

  private void parts() {
    PartTemplates parts = new PartTemplates(layout, measures);
    put(SETTINGS, CanonicalXml.part(parts.settings()));
    put(SETTINGS_WITH_FOOTNOTES, CanonicalXml.part(parts.settingsWithFootnotes()));
    footnotes(parts);
    put(PAGE_NUMBER, CanonicalXml.part(parts.pageNumber()));
    put(NO_CONTACT, CanonicalXml.part(parts.noContact()));
    P content = placeholder("content");
    String piece = CanonicalXml.piece(content);
    put(CONTACT, open(CanonicalXml.shell(PartTemplates.footer(content)), piece, Slot.CONTENT));
    put(DOCUMENT, open(CanonicalXml.shell(PartTemplates.document(content)), piece, Slot.CONTENT));
  }

  private void footnotes(PartTemplates parts) {
    PPr properties = styled(StyleIds.of(Component.FOOTNOTE));
    properties.setTabs(dottedTab());
    R words = run(text("words"));
    CTFtnEdn footnote = parts.footnote(paragraph(properties, words));
    String part = CanonicalXml.shell(parts.footnotes(footnote));
    String piece = part.substring(part.lastIndexOf("<w:footnote "), part.lastIndexOf("</"));
    put(FOOTNOTES, open(part, piece, Slot.CONTENT));
    PPr tab = new PPr();
    tab.setTabs(dottedTab());
    piece = open(piece, properties(tab), Slot.DIRECT);
    put(FOOTNOTE, open(piece, CanonicalXml.piece(words), Slot.CONTENT));
    put(FOOTNOTE_REFERENCE, CanonicalXml.piece(parts.footnoteReference()));
  }

  private void styles() {
    StyleTemplates templates = new StyleTemplates(layout, measures);
    Styles part = new Styles();
    part.getStyle().add(templates.normal());
    String normal = CanonicalXml.inside(part);
    part.setDocDefaults(templates.defaults());
    put(STYLES, open(CanonicalXml.part(part), normal, Slot.CONTENT));
    for (Style style : templates.styles()) {
      Styles around = new Styles();
      around.getStyle().add(style);
      String xml = withOptions(Place.resolve(CanonicalXml.inside(around)));
      styles.put(style.getStyleId(), Fragment.parse(xml));
    }
  }

  /** Opens places for what a style says only where it differs from the default. */
  private String withOptions(String style) {
    if (!measures.areOpen()) {
      return style;
    }
    String spacing = source(SPACE_AROUND);
    String size = source(LETTERS_OF_SIZE);
    return style
        .replace(filled(PARAGRAPH_PROPERTIES, spacing), "${" + Slot.ONLY_SPACING + "}")
        .replace(spacing, "${" + Slot.SPACING + "}")
        .replace(filled(RUN_PROPERTIES, size), "${" + Slot.ONLY_LETTER_SIZE + "}")
        .replace(size, "${" + Slot.LETTER_SIZE + "}");
  }

  private String source(FragmentName name) {
    return Objects.requireNonNull(named.get(name)).source();
  }

  private String filled(FragmentName name, String content) {
    return source(name).replace("${" + Slot.CONTENT + "}", content);
  }

  private void sections() {
    SectionTemplates sections = new SectionTemplates(layout, measures);
    section(SECTION, sections.section());
    section(SECTION_WITH_CONTACT, sections.sectionWithContact());
    section(ANNEX_SECTION, sections.annex());
    section(ANNEX_SECTION_WITHOUT_CONTACT, sections.annexWithoutContact());
    section(CONTINUED_SECTION, sections.continued());
    put(PORTRAIT, paper(sections.portrait()));
    put(LANDSCAPE, paper(sections.landscape()));
    PPr end = styled(StyleIds.GAP);
    end.setSectPr(sections.annex());
    String section = CanonicalXml.piece(sections.annex());
    put(SECTION_BREAK, open(CanonicalXml.piece(paragraph(end)), section, Slot.CONTENT));
  }

  private void section(FragmentName name, SectPr section) {
    SectPr size = new SectPr();
    size.setPgSz(section.getPgSz());
    put(name, open(CanonicalXml.piece(section), paper(size), Slot.PAPER));
  }

  private static String paper(SectPr size) {
    PPr around = new PPr();
    around.setSectPr(size);
    return CanonicalXml.inside(paragraph(around), "sectPr");
  }

  private void paragraphs() {
    PPr all = styled(Place.text(Slot.STYLE));
    all.setKeepNext(on());
    all.setJc(alignment(Alignment.LEFT));
    R content = run(text("content"));
    String xml = CanonicalXml.piece(paragraph(all, content));
    xml = open(xml, properties(keepNext()), Slot.KEEP);
    xml = open(xml, properties(aligned(Alignment.LEFT)), Slot.DIRECT);
    put(PARAGRAPH, open(xml, CanonicalXml.piece(content), Slot.CONTENT));
    put(KEEP_NEXT, properties(keepNext()));
    put(ALIGN_LEFT, properties(aligned(Alignment.LEFT)));
    put(ALIGN_CENTER, properties(aligned(Alignment.CENTER)));
    put(ALIGN_RIGHT, properties(aligned(Alignment.RIGHT)));
    put(ALIGN_JUSTIFIED, properties(aligned(Alignment.JUSTIFIED)));
    PPr flush = new PPr();
    flush.setInd(new PPrBase.Ind());
    flush.getInd().setFirstLine(BigInteger.ZERO);
    put(NO_INDENT, properties(flush));
    PPr tab = new PPr();
    tab.setTabs(dottedTab());
    put(DOTTED_TAB, properties(tab));

    PPr outline = new PPr();
    outline.setOutlineLvl(StyleTemplates.outlineLevel(Place.integer(Slot.NUMBER)));
    put(OUTLINE_LEVEL, properties(outline));
    PPr indents = new PPr();
    indents.setInd(indents(Place.integer(Slot.LEFT), Place.integer(Slot.RIGHT)));
    put(INDENTS, properties(indents));
    BigInteger before = Place.integer(Slot.BEFORE);
    BigInteger after = Place.integer(Slot.AFTER);
    put(SPACE_BEFORE, properties(spaced(before, null)));
    put(SPACE_AFTER, properties(spaced(null, after)));
    PPr spaced = spaced(before, after);
    put(SPACE_AROUND, properties(spaced));
    String around = CanonicalXml.inside(paragraph(spaced));
    put(PARAGRAPH_PROPERTIES, open(around, properties(spaced), Slot.CONTENT));
    put(NO_PARAGRAPH_PROPERTIES, CanonicalXml.inside(paragraph(new PPr())));
    PPr rule = spaced(null, after);
    rule.setInd(indents(Place.integer(Slot.LEFT), Place.integer(Slot.RIGHT)));
    put(RULE, properties(rule));
    PPr left = aligned(Alignment.LEFT);
    left.setInd(new PPrBase.Ind());
    left.getInd().setLeft(Place.integer(Slot.LEFT));
    put(LEFT_INDENT, properties(left));
    left.getInd().setHanging(Place.integer(Slot.HANGING));
    put(HANGING_INDENT, properties(left));
  }

  private static PPr spaced(@Nullable BigInteger before, @Nullable BigInteger after) {
    PPr properties = new PPr();
    properties.setSpacing(spacing(before, after));
    return properties;
  }

  private static Tabs dottedTab() {
    CTTabStop stop = new CTTabStop();
    stop.setVal(STTabJc.RIGHT);
    stop.setLeader(STTabTlc.DOT);
    stop.setPos(Place.integer(Slot.WIDTH));
    Tabs tabs = new Tabs();
    tabs.getTab().add(stop);
    return tabs;
  }

  private static PPr keepNext() {
    PPr properties = new PPr();
    properties.setKeepNext(on());
    return properties;
  }

  private static PPr aligned(Alignment alignment) {
    PPr properties = new PPr();
    properties.setJc(alignment(alignment));
    return properties;
  }

  private static String properties(PPr properties) {
    return CanonicalXml.inside(paragraph(properties), "pPr");
  }

  private void runs() {
    R run = run(text(Place.text(Slot.TEXT)));
    put(RUN, CanonicalXml.piece(run));
    RPr bold = new RPr();
    bold.setB(on());
    bold.setBCs(on());
    run.setRPr(bold);
    String inside = CanonicalXml.inside(run, "rPr");
    put(STYLED_RUN, open(CanonicalXml.piece(run), inside, Slot.PROPERTIES));
    put(BOLD, inside);
    RPr italic = new RPr();
    italic.setI(on());
    italic.setICs(on());
    put(ITALIC, properties(italic));
    RPr underline = new RPr();
    U line = new U();
    line.setVal(UnderlineEnumeration.SINGLE);
    underline.setU(line);
    put(UNDERLINE, properties(underline));
    put(SUPERSCRIPT, properties(raised(STVerticalAlignRun.SUPERSCRIPT)));
    put(SUBSCRIPT, properties(raised(STVerticalAlignRun.SUBSCRIPT)));
    put(CHECK_BOX_LETTERS, properties(ofTypeface(CHECK_BOX_TYPEFACE)));
    RPr link = new RPr();
    RStyle style = new RStyle();
    style.setVal(StyleIds.HYPERLINK);
    link.setRStyle(style);
    put(LINK_STYLE, properties(link));
    RPr size = new RPr();
    StyleTemplates.setSize(size, Place.integer(Slot.SIZE));
    put(LETTERS_OF_SIZE, properties(size));
    R bare = run();
    bare.setRPr(size);
    put(RUN_PROPERTIES, open(CanonicalXml.inside(bare), properties(size), Slot.CONTENT));
    bare.setRPr(new RPr());
    put(NO_RUN_PROPERTIES, CanonicalXml.inside(bare));
    put(LINE_BREAK, between(new Br()));
    put(TAB, between(factory.createRTab(new R.Tab())));

    P.Hyperlink hyperlink = new P.Hyperlink();
    hyperlink.setId(Place.text(Slot.RELATION));
    hyperlink.setHistory(true);
    R words = run(text("words"));
    hyperlink.getContent().add(words);
    String xml = CanonicalXml.piece(factory.createPHyperlink(hyperlink));
    put(HYPERLINK, open(xml, CanonicalXml.piece(words), Slot.CONTENT));
    put(FIGURE, CanonicalXml.piece(run(FigureTemplate.picture())));
    put(TURNED_FIGURE, CanonicalXml.piece(run(FigureTemplate.turned(false))));
    put(MIRRORED_FIGURE, CanonicalXml.piece(run(FigureTemplate.turned(true))));
    put(CHART, CanonicalXml.piece(run(FigureTemplate.chart())));
  }

  private static RPr raised(STVerticalAlignRun place) {
    RPr properties = new RPr();
    properties.setVertAlign(StyleTemplates.raised(place));
    return properties;
  }

  private static RPr ofTypeface(String typeface) {
    RFonts fonts = new RFonts();
    fonts.setAscii(typeface);
    fonts.setHAnsi(typeface);
    fonts.setEastAsia(typeface);
    fonts.setCs(typeface);
    fonts.setHint(STHint.EAST_ASIA);
    RPr properties = new RPr();
    properties.setRFonts(fonts);
    return properties;
  }

  private static String properties(RPr properties) {
    R run = run(text("words"));
    run.setRPr(properties);
    return CanonicalXml.inside(run, "rPr");
  }

  /** What separates two texts of a run when something is between them. */
  private static String between(Object piece) {
    String xml = CanonicalXml.piece(run(text("first"), piece, text("second")));
    return xml.substring(xml.indexOf("first") + "first".length(), xml.indexOf("second"));
  }

  private void layoutTables() {
    TableTemplates tables = new TableTemplates(measures);
    P left = placeholder("left");
    P right = placeholder("right");
    Tr row = tables.layoutRow(true, left, right);
    String xml = CanonicalXml.piece(tables.layoutTable(row));
    put(LAYOUT_TABLE, open(xml, CanonicalXml.piece(row), Slot.ROWS));
    put(LAYOUT_ROW, cells(row, left, right));
    put(LONG_LAYOUT_ROW, cells(tables.layoutRow(false, left, right), left, right));
  }

  private static String cells(Tr row, P left, P right) {
    String xml = open(CanonicalXml.piece(row), CanonicalXml.piece(left), Slot.LEFT_CELL);
    return open(xml, CanonicalXml.piece(right), Slot.RIGHT_CELL);
  }

  private void dataTables() {
    TableTemplates tables = new TableTemplates(measures);
    P content = placeholder("content");
    Tc cell = TableTemplates.dataCell(content);
    String cellXml = CanonicalXml.piece(cell);
    Tr row = tables.dataRow(false, cell);
    TblGridCol column = TableTemplates.gridColumn(Slot.WIDTH);
    Tbl table = tables.dataTable(column, row);
    String columnXml = CanonicalXml.inside(table, "tblGrid");
    String look = look(TableTemplates.FIRST_ROW);
    String words = " w:val=\"" + Place.text(Slot.TEXT) + "\"/>";
    String caption = "<w:tblCaption" + words;
    String description = "<w:tblDescription" + words;
    put(DATA_TABLE, table(table, row, columnXml, look + caption + description));
    Tbl borderless = tables.borderlessTable(column, row);
    put(BORDERLESS_TABLE, table(borderless, row, columnXml, look + caption + description));
    put(FIRST_ROW_LOOK, look);
    put(PLAIN_LOOK, look(TableTemplates.PLAIN));
    put(TABLE_CAPTION, caption);
    put(TABLE_DESCRIPTION, description);
    put(GRID_COLUMN, columnXml);
    put(DATA_ROW, open(CanonicalXml.piece(row), cellXml, Slot.CELLS));
    put(LONG_ROW, open(CanonicalXml.piece(TableTemplates.longRow(cell)), cellXml, Slot.CELLS));
    Tr header = tables.dataRow(true, cell);
    put(HEADER_ROW, open(CanonicalXml.piece(header), cellXml, Slot.CELLS));

    String span = "<w:gridSpan w:val=\"" + Place.number(Slot.NUMBER) + "\"/>";
    String start = "<w:vMerge w:val=\"restart\"/>";
    put(COLUMN_SPAN, span);
    put(ROW_SPAN_START, start);
    put(ROW_SPAN_REST, start.replace("restart", "continue"));
    String contentXml = CanonicalXml.piece(content);
    put(CELL, open(open(cellXml, span + start, Slot.SPANS), contentXml, Slot.CONTENT));
    String atTop = CanonicalXml.piece(TableTemplates.borderlessCell(content));
    put(BORDERLESS_CELL, open(open(atTop, span + start, Slot.SPANS), contentXml, Slot.CONTENT));
  }

  private static String table(Tbl table, Tr row, String columnXml, String look) {
    String xml = open(CanonicalXml.piece(table), CanonicalXml.piece(row), Slot.ROWS);
    return open(open(xml, columnXml, Slot.GRID), look, Slot.LOOK);
  }

  private static String look(String flags) {
    TblPr around = new TblPr();
    around.setTblLook(TableTemplates.look(flags));
    Tbl table = new Tbl();
    table.setTblPr(around);
    return CanonicalXml.inside(table, "tblPr");
  }

  /**
   * A component with the letters of the heading styles takes those, and says beside the style how
   * its lines are aligned otherwise.
   */
  private void headings() {
    for (Component component : HEADINGS) {
      if (measures.mayHaveLettersOfHeadings(component)) {
        String xml = measures.hasLinesOfHeadings(component) ? "" : properties(lines(component));
        headings.put(component, Fragment.parse(Place.resolve(xml)));
      }
    }
  }

  private PPr lines(Component component) {
    ComponentStyle style = layout.style(component);
    PPr properties =
        spaced(measures.number(Slot.BEFORE, component), measures.number(Slot.AFTER, component));
    properties.setInd(new PPrBase.Ind());
    properties
        .getInd()
        .setFirstLine(style.firstLineIndented() ? measures.number(Slot.INDENT) : BigInteger.ZERO);
    properties.setJc(alignment(style.alignment()));
    return properties;
  }
}
