package org.congvan.docx.authoring;

import java.math.BigInteger;
import java.util.List;
import org.congvan.layout.Alignment;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Text;
import org.jspecify.annotations.Nullable;

/** Makes the small elements of WordprocessingML out of lengths and words. */
final class WordElements {

  private WordElements() {}

  static BooleanDefaultTrue on() {
    return new BooleanDefaultTrue();
  }

  static HpsMeasure halfPoints(BigInteger number) {
    HpsMeasure measure = new HpsMeasure();
    measure.setVal(number);
    return measure;
  }

  static PPrBase.PStyle style(String id) {
    PPrBase.PStyle style = new PPrBase.PStyle();
    style.setVal(id);
    return style;
  }

  static Jc alignment(Alignment alignment) {
    Jc jc = new Jc();
    jc.setVal(
        switch (alignment) {
          case LEFT -> JcEnumeration.LEFT;
          case CENTER -> JcEnumeration.CENTER;
          case RIGHT -> JcEnumeration.RIGHT;
          case JUSTIFIED -> JcEnumeration.BOTH;
        });
    return jc;
  }

  /** Space above and below; null where nothing is said of it. */
  static PPrBase.Spacing spacing(@Nullable BigInteger before, @Nullable BigInteger after) {
    PPrBase.Spacing spacing = new PPrBase.Spacing();
    spacing.setBefore(before);
    spacing.setAfter(after);
    return spacing;
  }

  static PPrBase.Ind indents(BigInteger left, BigInteger right) {
    PPrBase.Ind indents = new PPrBase.Ind();
    indents.setLeft(left);
    indents.setRight(right);
    return indents;
  }

  /**
   * A single line.
   *
   * @param width how thick it is, in eighths of a point
   * @param space its distance from the text in points
   */
  static CTBorder line(BigInteger width, BigInteger space, String color) {
    CTBorder border = new CTBorder();
    border.setVal(STBorder.SINGLE);
    border.setSz(width);
    border.setSpace(space);
    border.setColor(color);
    return border;
  }

  static TblWidth width(BigInteger twips) {
    TblWidth width = new TblWidth();
    width.setType("dxa");
    width.setW(twips);
    return width;
  }

  static Text text(String words) {
    Text text = new Text();
    text.setSpace("preserve");
    text.setValue(words);
    return text;
  }

  static R run(Object... content) {
    R run = new R();
    run.getContent().addAll(List.of(content));
    return run;
  }

  static P paragraph(PPr properties, Object... content) {
    P paragraph = new P();
    paragraph.setPPr(properties);
    paragraph.getContent().addAll(List.of(content));
    return paragraph;
  }

  static PPr styled(String styleId) {
    PPr properties = new PPr();
    properties.setPStyle(style(styleId));
    return properties;
  }
}
