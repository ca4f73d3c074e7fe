package org.congvan.render.pdf.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.rendering.RenderDestination;
import org.congvan.body.Image;
import org.congvan.render.pdf.file.ForeignFile;
import org.congvan.text.DocumentFormatException;

/** The pages of a file as pictures. */
public final class PageImages {

  private static final int MOST_PAGES = 200;

  private static final String ADVICE =
      "; expected a PDF as scanners and word processors save it, such as PDF/A, with its typefaces"
          + " inside";

  private static final ForeignFile FILE = new ForeignFile(1_000_000_000, ADVICE);

  private static final float POINTS_PER_INCH = 72;

  /** The sides of A3 in points, and a little more for scanners. */
  private static final float LONGEST_SIDE = 1_220;

  private PageImages() {}

  /**
   * Draws the pages of a file.
   *
   * @param in the file; read to its end, not closed
   * @param dotsPerInch how finely
   * @return a picture of each page, upright
   * @throws DocumentFormatException if the file is no PDF, too long, encrypted, broken, or has a
   *     page that cannot be drawn as its author saw it
   * @throws IOException if the stream fails
   */
  public static List<Image> read(InputStream in, int dotsPerInch) throws IOException {
    return FILE.read(in, pdf -> draw(pdf, dotsPerInch));
  }

  private static List<Image> draw(PDDocument pdf, int dotsPerInch) throws IOException {
    int count = pdf.getNumberOfPages();
    if (count < 1 || count > MOST_PAGES) {
      throw new DocumentFormatException(
          "PDF must have 1 to " + MOST_PAGES + " pages to be copied: " + count + ADVICE);
    }
    float scale = dotsPerInch / POINTS_PER_INCH;
    Renderer renderer = new Renderer(pdf, scale);
    List<Image> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      requireSheet(pdf.getPage(i), i + 1);
      renderer.page = i + 1;
      BufferedImage drawn = renderer.renderImage(i, scale, ImageType.RGB, RenderDestination.PRINT);
      pages.add(PictureFile.of(drawn));
    }
    return pages;
  }

  private static void requireSheet(PDPage page, int number) {
    PDRectangle sheet = page.getCropBox();
    if (!(sheet.getWidth() <= LONGEST_SIDE && sheet.getHeight() <= LONGEST_SIDE)) {
      throw new DocumentFormatException(
          "Page "
              + number
              + " of the PDF is larger than A3: "
              + sheet.getWidth()
              + " × "
              + sheet.getHeight()
              + " pt"
              + ADVICE);
    }
  }

  /** Gives each page the drawer that refuses what it would leave out. */
  private static final class Renderer extends PDFRenderer {

    private final double pixelsPerPoint;
    private final DrawingCost cost = new DrawingCost(ADVICE);
    private int page;

    Renderer(PDDocument pdf, double pixelsPerPoint) {
      super(pdf);
      this.pixelsPerPoint = pixelsPerPoint;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new StrictPageDrawer(parameters, page, ADVICE, pixelsPerPoint, cost);
    }
  }
}
