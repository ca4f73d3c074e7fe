package org.congvan.bench;

import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/** The words of a dispatch written with docx4j, formatted directly, a package per document. */
final class Docx4jDispatch {

  private static final ObjectFactory FACTORY = new ObjectFactory();

  private Docx4jDispatch() {}

  static void write(PageWords words, OutputStream out) throws Docx4JException {
    WordprocessingMLPackage document = WordprocessingMLPackage.createPackage();
    List<Object> content = document.getMainDocumentPart().getContent();
    content.add(table(words.headLeft(), words.headRight()));
    words.body().forEach(line -> content.add(paragraph(line)));
    content.add(table(words.endLeft(), words.endRight()));
    document.save(out);
  }

  private static Tbl table(List<PageWords.Line> left, List<PageWords.Line> right) {
    Tr row = FACTORY.createTr();
    row.getContent().add(cell(left));
    row.getContent().add(cell(right));
    Tbl table = FACTORY.createTbl();
    table.getContent().add(row);
    return table;
  }

  private static Tc cell(List<PageWords.Line> lines) {
    Tc cell = FACTORY.createTc();
    lines.forEach(line -> cell.getContent().add(paragraph(line)));
    return cell;
  }

  private static P paragraph(PageWords.Line line) {
    PPr shape = FACTORY.createPPr();
    Jc alignment = FACTORY.createJc();
    alignment.setVal(line.centred() ? JcEnumeration.CENTER : JcEnumeration.BOTH);
    shape.setJc(alignment);
    PPrBase.Spacing spacing = FACTORY.createPPrBaseSpacing();
    spacing.setBefore(BigInteger.valueOf(120));
    shape.setSpacing(spacing);
    R run = FACTORY.createR();
    run.setRPr(letters(line));
    Text text = FACTORY.createText();
    text.setValue(line.text());
    text.setSpace("preserve");
    run.getContent().add(FACTORY.createRT(text));
    P paragraph = FACTORY.createP();
    paragraph.setPPr(shape);
    paragraph.getContent().add(run);
    return paragraph;
  }

  private static RPr letters(PageWords.Line line) {
    RPr letters = FACTORY.createRPr();
    RFonts fonts = FACTORY.createRFonts();
    fonts.setAscii("Times New Roman");
    fonts.setHAnsi("Times New Roman");
    letters.setRFonts(fonts);
    HpsMeasure size = FACTORY.createHpsMeasure();
    size.setVal(BigInteger.valueOf(line.halfPoints()));
    letters.setSz(size);
    if (line.bold()) {
      letters.setB(new BooleanDefaultTrue());
    }
    if (line.italic()) {
      letters.setI(new BooleanDefaultTrue());
    }
    return letters;
  }
}
