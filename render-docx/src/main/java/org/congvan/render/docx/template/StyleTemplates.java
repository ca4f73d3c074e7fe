package org.congvan.render.docx.template;

import static org.congvan.render.docx.template.WordElements.*;

import java.math.BigInteger;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.layout.RuleLine;
import org.congvan.render.docx.fragment.StyleIds;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.Color;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
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

  private static final int RULE_BREADTH = 6;
  private static final int FRAME_BREADTH = 8;
  private static final int CONTACT_RULE_SPACE = 4;

  /** The height of stamps of urgency, III.2.b; other frames are as high. */
  private static final Length FRAME_HEIGHT = Length.mm(8);

  /** The height of a single line of Times New Roman, in thousandths of the letter size. */
  private static final int LINE_HEIGHT = 1149;

  /** How far Times New Roman reaches above its base line, in thousandths of the letter size. */
  private static final int ASCENT = 891;

  private final PageLayout layout;
  private final Length usualSize;

  StyleTemplates(PageLayout layout) {
    this.layout = layout;
    this.usualSize = layout.style(Component.BODY).size().chosen();
  }

  /** The styles that most documents keep to. */
  Styles usualStyles() {
    Styles styles = styles();
    styles.getStyle().removeIf(style -> !StyleIds.isUsual(style.getStyleId()));
    return styles;
  }

  /** Every style. */
  Styles styles() {
    Styles styles = new Styles();
    styles.setDocDefaults(defaults());
    Style normal = paragraphStyle(StyleIds.NORMAL, "Normal");
    normal.setDefault(true);
    styles.getStyle().add(normal);
    for (int level = 1; level <= StyleIds.HEADING_LEVELS; level++) {
      styles.getStyle().add(heading(level));
    }
    for (Component component : Component.values()) {
      styles.getStyle().add(componentStyle(component));
    }
    styles.getStyle().add(rule());
    styles.getStyle().add(gap());
    styles.getStyle().add(hyperlink());
    return styles;
  }

  private DocDefaults defaults() {
    RPr run = new RPr();
    RFonts fonts = new RFonts();
    fonts.setAscii(layout.typeface());
    fonts.setHAnsi(layout.typeface());
    fonts.setEastAsia(layout.typeface());
    fonts.setCs(layout.typeface());
    run.setRFonts(fonts);
    // Lines are measured without kerning; a word processor must not kern them either.
    run.setKern(halfPoints(Length.ZERO));
    run.setSz(halfPoints(usualSize));
    run.setSzCs(halfPoints(usualSize));
    CTLanguage language = new CTLanguage();
    language.setVal("vi-VN");
    language.setEastAsia("vi-VN");
    run.setLang(language);
    DocDefaults.RPrDefault runDefault = new DocDefaults.RPrDefault();
    runDefault.setRPr(run);

    PPr paragraph = new PPr();
    paragraph.setWidowControl(on());
    PPrBase.Spacing spacing = spacing(Length.ZERO, Length.ZERO);
    spacing.setLine(BigInteger.valueOf(240L * layout.paragraphs().lineSpacing() / 100));
    spacing.setLineRule(STLineSpacingRule.AUTO);
    paragraph.setSpacing(spacing);
    DocDefaults.PPrDefault paragraphDefault = new DocDefaults.PPrDefault();
    paragraphDefault.setPPr(paragraph);

    DocDefaults defaults = new DocDefaults();
    defaults.setRPrDefault(runDefault);
    defaults.setPPrDefault(paragraphDefault);
    return defaults;
  }

  /** All levels look as the headings "I." do; what looks otherwise says so where it stands. */
  private Style heading(int level) {
    Style style = paragraphStyle(StyleIds.heading(level), "heading " + level);
    PPr paragraph = paragraphProperties(Component.HEADING);
    paragraph.setKeepNext(on());
    paragraph.setOutlineLvl(outlineLevel(BigInteger.valueOf(level - 1L)));
    style.setPPr(paragraph);
    style.setRPr(runProperties(layout.style(Component.HEADING)));
    return style;
  }

  private Style componentStyle(Component component) {
    Style style = paragraphStyle(StyleIds.of(component), StyleIds.nameOf(component));
    style.setCustomStyle(true);
    PPr paragraph = paragraphProperties(component);
    RPr run = runProperties(layout.style(component));
    ComponentStyle look = layout.style(component);
    if (look.boxed()) {
      String color = component == Component.CIRCULATION ? BLACK : BRIGHT_RED;
      paragraph.setPBdr(frame(look.size().chosen(), color));
      if (!color.equals(BLACK)) {
        Color ink = new Color();
        ink.setVal(color);
        run.setColor(ink);
      }
    }
    RuleLine rule = look.rule();
    if (component == Component.CONTACT && rule != null) {
      PPrBase.PBdr border = new PPrBase.PBdr();
      border.setTop(line(RULE_BREADTH, CONTACT_RULE_SPACE, BLACK));
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
    Length before = look.spaceBefore();
    if (component == Component.RECIPIENTS_WORD) {
      before = before.plus(downToAuthority(look));
    }
    paragraph.setSpacing(besidesDefault(before, look.spaceAfter()));
    if (look.firstLineIndented()) {
      PPrBase.Ind indent = new PPrBase.Ind();
      indent.setFirstLine(twips(layout.paragraphs().indent()));
      paragraph.setInd(indent);
    }
    if (look.alignment() != Alignment.LEFT) {
      paragraph.setJc(alignment(look.alignment()));
    }
    return paragraph;
  }

  /** Says nothing of what is none by default. */
  private static PPrBase.@Nullable Spacing besidesDefault(Length before, Length after) {
    if (before.equals(Length.ZERO) && after.equals(Length.ZERO)) {
      return null;
    }
    PPrBase.Spacing spacing = spacing(before, after);
    if (before.equals(Length.ZERO)) {
      spacing.setBefore(null);
    }
    if (after.equals(Length.ZERO)) {
      spacing.setAfter(null);
    }
    return spacing;
  }

  /** "Nơi nhận:" is level with the first line of authority (II.9.d), whose letters are larger. */
  private Length downToAuthority(ComponentStyle word) {
    ComponentStyle authority = layout.style(Component.AUTHORITY);
    Length larger = authority.size().chosen().minus(word.size().chosen());
    Length down = authority.spaceBefore().plus(larger.times(ASCENT, 1000));
    return down.compareTo(Length.ZERO) > 0 ? down : Length.ZERO;
  }

  private RPr runProperties(ComponentStyle look) {
    RPr run = new RPr();
    if (look.bold()) {
      run.setB(on());
      run.setBCs(on());
    }
    if (look.italic()) {
      run.setI(on());
      run.setICs(on());
    }
    Length size = look.size().chosen();
    if (!size.equals(usualSize)) {
      run.setSz(halfPoints(size));
      run.setSzCs(halfPoints(size));
    }
    return run;
  }

  private static PPrBase.PBdr frame(Length size, String color) {
    double free = FRAME_HEIGHT.minus(size.times(LINE_HEIGHT, 1000)).toPoints();
    int space = Math.max(0, (int) Math.round(free / 2));
    PPrBase.PBdr frame = new PPrBase.PBdr();
    frame.setTop(line(FRAME_BREADTH, space, color));
    frame.setBottom(line(FRAME_BREADTH, space, color));
    frame.setLeft(line(FRAME_BREADTH, 0, color));
    frame.setRight(line(FRAME_BREADTH, 0, color));
    return frame;
  }

  /** A line is the upper border of a paragraph that is hardly higher than the line. */
  private static Style rule() {
    Style style = tiny(StyleIds.RULE, Length.pt(2));
    PPrBase.PBdr border = new PPrBase.PBdr();
    border.setTop(line(RULE_BREADTH, 0, BLACK));
    style.getPPr().setPBdr(border);
    return style;
  }

  private static Style gap() {
    return tiny(StyleIds.GAP, Length.ZERO);
  }

  private static Style tiny(String id, Length before) {
    Style style = paragraphStyle(id, id);
    style.setCustomStyle(true);
    PPr paragraph = new PPr();
    paragraph.setSpacing(exact(before, Length.pt(1)));
    style.setPPr(paragraph);
    RPr run = new RPr();
    run.setSz(halfPoints(Length.pt(1)));
    run.setSzCs(halfPoints(Length.pt(1)));
    style.setRPr(run);
    return style;
  }

  /** Print is black (I.4), so a link is told by its line only. */
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
