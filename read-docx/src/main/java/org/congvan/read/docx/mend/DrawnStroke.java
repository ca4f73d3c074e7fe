package org.congvan.read.docx.mend;

import org.congvan.layout.Length;

/**
 * The XML of a straight level line (đường kẻ) as a shape that hangs at a paragraph, in the middle
 * of its column. Word from 2010 on and LibreOffice draw it.
 */
final class DrawnStroke {

  /** Shapes of a file have numbers; those of Word begin at 1. */
  private static final int FIRST_ID = 900_000;

  private static final String SHAPE =
      "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

  private DrawnStroke() {}

  static String run(String tags, int paragraph, Length length, Length below, Length width) {
    long emu = length.toEmu();
    return "<"
        + tags
        + "r><"
        + tags
        + "drawing><wp:anchor xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/"
        + "wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\""
        + " relativeHeight=\"251659264\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\""
        + " allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"column\">"
        + "<wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom=\"paragraph\">"
        + "<wp:posOffset>"
        + below.toEmu()
        + "</wp:posOffset></wp:positionV><wp:extent cx=\""
        + emu
        + "\" cy=\"0\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapNone/>"
        + "<wp:docPr id=\""
        + (FIRST_ID + paragraph)
        + "\" name=\"Line\"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"http://schemas."
        + "openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\""
        + SHAPE
        + "\"><wps:wsp xmlns:wps=\""
        + SHAPE
        + "\"><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\""
        + emu
        + "\" cy=\"0\"/></a:xfrm><a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom><a:ln w=\""
        + width.toEmu()
        + "\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/>"
        + "</wps:wsp></a:graphicData></a:graphic></wp:anchor></"
        + tags
        + "drawing></"
        + tags
        + "r>";
  }
}
