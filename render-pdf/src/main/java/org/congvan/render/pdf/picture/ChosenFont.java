package org.congvan.render.pdf.picture;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The operator that chooses a typeface. One that is not inside the file is not made, since PDFBox
 * would search the machine's typefaces for it and keep a list of them in a file.
 */
final class ChosenFont extends SetFontAndSize {

  private static final List<COSName> PROGRAMS =
      List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

  private final StrictPageDrawer page;

  ChosenFont(StrictPageDrawer page) {
    super(page);
    this.page = page;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    String missing = missing(operands);
    page.choose(missing);
    if (missing == null) {
      super.process(operator, operands);
    }
  }

  private @Nullable String missing(List<COSBase> operands) {
    if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return null;
    }
    COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
    if (font == null) {
      return name.getName();
    }
    if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE)) || isInside(font)) {
      return null;
    }
    String called = font.getNameAsString(COSName.BASE_FONT);
    return called == null ? name.getName() : called;
  }

  private static boolean isInside(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants != null && descendants.getObject(0) instanceof COSDictionary descendant) {
      return hasProgram(descendant);
    }
    return hasProgram(font);
  }

  private static boolean hasProgram(COSDictionary font) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    return descriptor != null && PROGRAMS.stream().anyMatch(descriptor::containsKey);
  }
}
