package org.congvan.render.pdf.picture;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Draws one page as its author saw it. What PDFBox would leave out, or set in a typeface of the
 * machine, ends the drawing: a copy that lacks a line must not be certified.
 */
final class StrictPageDrawer extends PageDrawer {

  /** As many as the largest image of a document. */
  private static final long MOST_IMAGE_PIXELS = 50_000_000;

  /** What a shaded pixel costs beside a plain one. */
  private static final int SHADING = 20;

  private final String place;
  private final String advice;
  private final double pixelsPerPoint;
  private final DrawingCost cost;

  /** The typeface that is chosen but not inside the file; null where the chosen one is. */
  private @Nullable String missingFont;

  StrictPageDrawer(
      PageDrawerParameters parameters,
      int page,
      String advice,
      double pixelsPerPoint,
      DrawingCost cost)
      throws IOException {
    super(parameters);
    this.place = "Page " + page + " of the PDF ";
    this.advice = advice;
    this.pixelsPerPoint = pixelsPerPoint;
    this.cost = cost;
    addOperator(new ChosenFont(this));
  }

  /**
   * Remembers that a typeface was chosen that is not inside the file; PDFBox must not look for it.
   */
  void choose(@Nullable String missing) {
    missingFont = missing;
  }

  private DocumentFormatException refusal(String fault) {
    return new DocumentFormatException(place + fault + advice);
  }

  // --- What is left out or changed otherwise ---------------------------------------------------

  /** Letters of a missing typeface that nobody sees are those that were recognised in a scan. */
  @Override
  public void showTextString(byte[] string) throws IOException {
    if (isShown()) {
      super.showTextString(string);
    }
  }

  @Override
  public void showTextStrings(COSArray array) throws IOException {
    if (isShown()) {
      super.showTextStrings(array);
    }
  }

  private boolean isShown() {
    if (missingFont == null) {
      return true;
    }
    var mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode.isFill() || mode.isStroke() || mode.isClip()) {
      throw refusal(
          "has letters in the typeface " + missingFont + ", which is not inside the file");
    }
    return false;
  }

  @Override
  protected void showFontGlyph(Matrix at, PDFont font, int code, Vector displacement)
      throws IOException {
    cost.addStep();
    if (!font.isEmbedded() || font.isDamaged()) {
      throw refusal(
          "has letters in the typeface " + font.getName() + ", which is not whole inside the file");
    }
    super.showFontGlyph(at, font, code, displacement);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    cost.addStep();
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(
      Operator operator, List<COSBase> operands, IOException exception) {
    // One "end" too many, or an operator without its numbers: every viewer passes over these.
    if (!(exception instanceof EmptyGraphicsStackException
        || exception instanceof MissingOperandException)) {
      throw new DocumentFormatException(
          place
              + "has a part that cannot be drawn (operator "
              + operator.getName()
              + "): "
              + exception.getMessage()
              + advice,
          exception);
    }
  }

  /** Comments and marks without a picture of their own are not part of the page. */
  @Override
  public void showAnnotation(PDAnnotation annotation) throws IOException {
    PDAppearanceDictionary appearance = annotation.getAppearance();
    if (appearance != null && appearance.getNormalAppearance() != null) {
      super.showAnnotation(annotation);
    }
  }

  // --- What it costs ----------------------------------------------------------------------------

  @Override
  public void strokePath() throws IOException {
    countPath();
    super.strokePath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    countPath();
    super.fillPath(windingRule);
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    countPath();
    super.fillAndStrokePath(windingRule);
  }

  private void countPath() {
    cost.addPixels(pixelsOn(getLinePath().getBounds2D()));
  }

  @Override
  public void shadingFill(COSName shading) throws IOException {
    if (getResources().getShading(shading) == null) {
      throw refusal("has a shading that is not in the file: " + shading.getName());
    }
    cost.addPixels(SHADING * pixelsOn(getGraphicsState().getCurrentClippingPath().getBounds2D()));
    super.shadingFill(shading);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    cost.addPixels(pixelsOn(getGraphicsState().getCurrentClippingPath().getBounds2D()));
    super.showTransparencyGroup(group);
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    long pixels = (long) image.getWidth() * image.getHeight();
    if (pixels > MOST_IMAGE_PIXELS) {
      throw refusal(
          "has an image of more than "
              + MOST_IMAGE_PIXELS
              + " pixels: "
              + image.getWidth()
              + " × "
              + image.getHeight());
    }
    cost.addPixels((double) pixels);
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    cost.addPixels(
        pixelsOn(
            matrix
                .createAffineTransform()
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D()));
    super.drawImage(image);
  }

  /** Returns how many pixels of the page an area covers at most. */
  private double pixelsOn(Rectangle2D area) {
    var page = getPage().getCropBox();
    double width = Math.min(area.getWidth(), page.getWidth());
    double height = Math.min(area.getHeight(), page.getHeight());
    return (1 + width * pixelsPerPoint) * (1 + height * pixelsPerPoint);
  }
}
