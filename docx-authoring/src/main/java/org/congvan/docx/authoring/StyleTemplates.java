package org.congvan.docx.authoring;

import static org.congvan.docx.authoring.WordElements.*;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.PageLayout;
import org.congvan.render.docx.fragment.Slot;
import org.congvan.render.docx.fragment.StyleIds;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.CTVerticalAlignRun;
import org.docx4j.wml.Color;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.STVerticalAlignRun;
import org.docx4j.wml.Style;
import org.docx4j.wml.U;
import org.docx4j.wml.UnderlineEnumeration;
import org.jspecify.annotations.Nullable;

/**
 * Authors {@code word/styles.xml}: a named style for every component, nine levels of headings, rule
 * lines and links.
 */
final class StyleTemplates {

  private static final String BLACK = "000000";

  /** Mực màu đỏ tươi, Decree 30/2020/NĐ-CP, Annex I, Part I, III.2.b. */
  private static final String BRIGHT_RED = "FF0000";

  private final PageLayout layout;
  private final Measures measures;

  StyleTemplates(PageLayout layout, Measures measures) {
    this.layout = layout;
    this.measures = measures;
  }

  /** Every style, in the order of the part. */
  List<Style> styles() {
    List<Style> styles = new ArrayList<>();
    styles.add(normal());
    for (int level = 1; level <= StyleIds.HEADING_LEVELS; level++) {
      styles.add(heading(level));
    }
    for (Component component : Component.values()) {
      styles.add(componentStyle(component));
    }
    styles.add(rule());
    styles.add(gap());
    styles.add(hyperlink());
    styles.add(footnoteReference());
    return styles;
  }

  Style normal() {
    Style normal = paragraphStyle(StyleIds.NORMAL, "Normal");
    normal.setDefault(true);
    return normal;
  }

  DocDefaults defaults() {
    RPr run = new RPr();
    RFonts fonts = new RFonts();
    fonts.setAscii(measures.typeface());
    fonts.setHAnsi(measures.typeface());
    fonts.setEastAsia(measures.typeface());
    fonts.setCs(measures.typeface());
    run.setRFonts(fonts);
    // Lines are measured without kerning; a word processor must not kern them either.
    run.setKern(halfPoints(BigInteger.ZERO));
    run.setSz(measures.usualSize());
    run.setSzCs(measures.usualSize());
    CTLanguage language = new CTLanguage();
    language.setVal("vi-VN");
    language.setEastAsia("vi-VN");
    run.setLang(language);
    DocDefaults.RPrDefault runDefault = new DocDefaults.RPrDefault();
    runDefault.setRPr(run);

    PPr paragraph = new PPr();
    paragraph.setWidowControl(on());
    PPrBase.Spacing spacing = spacing(BigInteger.ZERO, BigInteger.ZERO);
    spacing.setLine(measures.number(Slot.LINE_SPACING));
    spacing.setLineRule(STLineSpacingRule.AUTO);
    paragraph.setSpacing(spacing);
    DocDefaults.PPrDefault paragraphDefault = new DocDefaults.PPrDefault();
    paragraphDefault.setPPr(paragraph);

    DocDefaults defaults = new DocDefaults();
    defaults.setRPrDefault(runDefault);
    defaults.setPPrDefault(paragraphDefault);
    return defaults;
  }

  /** All levels look as the headings "I." do; what looks otherwise says so in its own place. */
  private Style heading(int level) {
    Style style = paragraphStyle(StyleIds.heading(level), "heading " + level);
    PPr paragraph = paragraphProperties(Component.HEADING);
    paragraph.setKeepNext(on());
    paragraph.setOutlineLvl(outlineLevel(BigInteger.valueOf(level - 1L)));
    style.setPPr(paragraph);
    style.setRPr(runProperties(Component.HEADING));
    return style;
  }

  private Style componentStyle(Component component) {
    Style style = paragraphStyle(StyleIds.of(component), StyleIds.nameOf(component));
    // The style of footnotes is one of Word's own.
    style.setCustomStyle(component == Component.FOOTNOTE ? null : true);
    PPr paragraph = paragraphProperties(component);
    RPr run = runProperties(component);
    ComponentStyle look = layout.style(component);
    if (look.boxed()) {
      String color = component == Component.CIRCULATION ? BLACK : BRIGHT_RED;
      paragraph.setPBdr(frame(component, color));
      if (!color.equals(BLACK)) {
        Color ink = new Color();
        ink.setVal(color);
        run.setColor(ink);
      }
    }
    if (component == Component.CONTACT && look.stroke() != null) {
      PPrBase.PBdr border = new PPrBase.PBdr();
      border.setTop(ruleLine(measures.number(Slot.CONTACT_SPACE)));
      paragraph.setPBdr(border);
    }
    if (component == Component.ADDRESSEES) {
      paragraph.setContextualSpacing(on());
    }
    if (component == Component.ANNEX_LABEL) {
      paragraph.setOutlineLvl(outlineLevel(BigInteger.ZERO));
    }
    style.setPPr(paragraph);
    style.setRPr(run);
    return style;
  }

  static PPrBase.OutlineLvl outlineLevel(BigInteger level) {
    PPrBase.OutlineLvl outline = new PPrBase.OutlineLvl();
    outline.setVal(level);
    return outline;
  }

  private PPr paragraphProperties(Component component) {
    ComponentStyle look = layout.style(component);
    PPr paragraph = new PPr();
    paragraph.setSpacing(besidesDefault(component));
    if (look.firstLineIndented()) {
      PPrBase.Ind indent = new PPrBase.Ind();
      indent.setFirstLine(measures.number(Slot.INDENT));
      paragraph.setInd(indent);
    }
    if (look.alignment() != Alignment.LEFT) {
      paragraph.setJc(alignment(look.alignment()));
    }
    return paragraph;
  }

  /** Says nothing of what is none by default. */
  private PPrBase.@Nullable Spacing besidesDefault(Component component) {
    BigInteger before = besidesNone(measures.number(Slot.BEFORE, component));
    BigInteger after = besidesNone(measures.number(Slot.AFTER, component));
    return before == null && after == null ? null : spacing(before, after);
  }

  private static @Nullable BigInteger besidesNone(BigInteger number) {
    return number.signum() == 0 ? null : number;
  }

  private RPr runProperties(Component component) {
    ComponentStyle look = layout.style(component);
    RPr run = new RPr();
    if (look.bold()) {
      run.setB(on());
      run.setBCs(on());
    }
    if (look.italic()) {
      run.setI(on());
      run.setICs(on());
    }
    if (measures.hasOwnSize(component)) {
      setSize(run, measures.number(Slot.SIZE, component));
    }
    return run;
  }

  static void setSize(RPr run, BigInteger halfPoints) {
    run.setSz(halfPoints(halfPoints));
    run.setSzCs(halfPoints(halfPoints));
  }

  private PPrBase.PBdr frame(Component component, String color) {
    BigInteger width = measures.number(Slot.FRAME_WIDTH);
    BigInteger space = measures.number(Slot.FRAME_SPACE, component);
    PPrBase.PBdr frame = new PPrBase.PBdr();
    frame.setTop(line(width, space, color));
    frame.setBottom(line(width, space, color));
    frame.setLeft(line(width, BigInteger.ZERO, color));
    frame.setRight(line(width, BigInteger.ZERO, color));
    return frame;
  }

  private CTBorder ruleLine(BigInteger space) {
    return line(measures.number(Slot.RULE_WIDTH), space, BLACK);
  }

  /** A line is the upper border of a paragraph that is hardly higher than the line. */
  private Style rule() {
    Style style = tiny(StyleIds.RULE, measures.number(Slot.RULE_SPACE));
    PPrBase.PBdr border = new PPrBase.PBdr();
    border.setTop(ruleLine(BigInteger.ZERO));
    style.getPPr().setPBdr(border);
    return style;
  }

  private static Style gap() {
    return tiny(StyleIds.GAP, BigInteger.ZERO);
  }

  /** A paragraph of one line that is exactly one point high. */
  private static Style tiny(String id, BigInteger before) {
    Style style = paragraphStyle(id, id);
    style.setCustomStyle(true);
    PPr paragraph = new PPr();
    PPrBase.Spacing spacing = spacing(before, BigInteger.ZERO);
    spacing.setLine(BigInteger.valueOf(20));
    spacing.setLineRule(STLineSpacingRule.EXACT);
    paragraph.setSpacing(spacing);
    style.setPPr(paragraph);
    RPr run = new RPr();
    setSize(run, BigInteger.TWO);
    style.setRPr(run);
    return style;
  }

  /** Print is black (I.4), so only its line shows a link. */
  private static Style hyperlink() {
    Style style = style("character", StyleIds.HYPERLINK, "Hyperlink");
    RPr run = new RPr();
    Color color = new Color();
    color.setVal(BLACK);
    run.setColor(color);
    U underline = new U();
    underline.setVal(UnderlineEnumeration.SINGLE);
    run.setU(underline);
    style.setRPr(run);
    return style;
  }

  private static Style footnoteReference() {
    Style style = style("character", StyleIds.FOOTNOTE_REFERENCE, "footnote reference");
    RPr run = new RPr();
    run.setVertAlign(raised(STVerticalAlignRun.SUPERSCRIPT));
    style.setRPr(run);
    return style;
  }

  static CTVerticalAlignRun raised(STVerticalAlignRun place) {
    CTVerticalAlignRun raised = new CTVerticalAlignRun();
    raised.setVal(place);
    return raised;
  }

  private static Style paragraphStyle(String id, String name) {
    return style("paragraph", id, name);
  }

  private static Style style(String type, String id, String name) {
    Style style = new Style();
    style.setType(type);
    style.setStyleId(id);
    Style.Name styleName = new Style.Name();
    styleName.setVal(name);
    style.setName(styleName);
    return style;
  }
}
