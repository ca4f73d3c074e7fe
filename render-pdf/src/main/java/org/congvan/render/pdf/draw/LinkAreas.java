package org.congvan.render.pdf.draw;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.congvan.body.LinkAddress;
import org.congvan.render.pdf.set.Anchor;

/** The areas of a page that lead to addresses. */
final class LinkAreas {

  private static final double BELOW = 0.2;
  private static final double ABOVE = 0.9;
  private static final int PRINTED = 4;

  private LinkAreas() {}

  /**
   * Makes a link over the words that are drawn for it.
   *
   * @param baseline from the lower edge of the page
   */
  static COSDictionary of(
      Anchor anchor, double x, double baseline, double width, double letterSize) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
    COSArray area = new COSArray();
    area.add(new COSFloat((float) x));
    area.add(new COSFloat((float) (baseline - BELOW * letterSize)));
    area.add(new COSFloat((float) (x + width)));
    area.add(new COSFloat((float) (baseline + ABOVE * letterSize)));
    annotation.setItem(COSName.RECT, area);
    COSArray noBorder = new COSArray();
    for (int i = 0; i < 3; i++) {
      noBorder.add(COSInteger.ZERO);
    }
    annotation.setItem(COSName.BORDER, noBorder);
    annotation.setInt(COSName.F, PRINTED);
    annotation.setItem(COSName.CONTENTS, new COSString(anchor.words()));
    COSDictionary action = new COSDictionary();
    action.setDirect(true);
    action.setItem(COSName.S, COSName.URI);
    action.setItem(COSName.URI, new COSString(LinkAddress.written(anchor.target())));
    annotation.setItem(COSName.A, action);
    return annotation;
  }
}
