package org.congvan.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.congvan.body.ScannedPages;
import org.congvan.render.pdf.picture.PageImages;

/**
 * Takes the pages of a PDF as pictures (bản số hóa), such as the three pages of a decision that was
 * received as a signed PDF and that an agency copies (sao y):
 *
 * <pre>{@code
 * ScannedPages pages = new PdfPagesReader().read(in);
 * }</pre>
 *
 * <p>The pages are those that would be printed, with seals and signatures that are seen, without
 * comments. Each is a picture in PNG, or in JPEG where that is much smaller. What could not be
 * copied as its author saw it is refused, with the page: letters in a typeface that is not inside
 * the file (letters that nobody sees, such as those recognised in a scan, may lack theirs), and
 * images in a packing that this Java cannot read, such as JPEG 2000 and JBIG2, for which plug-ins
 * of {@code javax.imageio} exist ({@code org.apache.pdfbox:jbig2-imageio}). An image whose data end
 * too early is not noticed: PDFBox draws what there is of it.
 *
 * <p>A file has 64 000 000 bytes and 200 pages at most, none larger than A3. The same file gives
 * the same pictures under the same Java. Immutable and safe for use by many threads; it needs
 * {@code java.desktop}, no screen.
 */
public final class PdfPagesReader {

  private static final int USUAL_DOTS_PER_INCH = 200;
  private static final int LEAST_DOTS_PER_INCH = 100;
  private static final int MOST_DOTS_PER_INCH = 400;

  private final int dotsPerInch;

  /** Makes a reader that draws 200 dots per inch. */
  public PdfPagesReader() {
    this(USUAL_DOTS_PER_INCH);
  }

  /**
   * Makes a reader of another fineness.
   *
   * @param dotsPerInch the dots per inch, 100 to 400
   * @throws IllegalArgumentException if there are fewer or more
   */
  public PdfPagesReader(int dotsPerInch) {
    if (dotsPerInch < LEAST_DOTS_PER_INCH || dotsPerInch > MOST_DOTS_PER_INCH) {
      throw new IllegalArgumentException(
          "Pages must be drawn with 100 to 400 dots per inch: "
              + dotsPerInch
              + "; expected such as 200");
    }
    this.dotsPerInch = dotsPerInch;
  }

  /**
   * Reads the pages of a file.
   *
   * @param in the file; read to its end, not closed
   * @return its pages, upright
   * @throws org.congvan.text.DocumentFormatException if the file is no PDF, too long, encrypted,
   *     broken, or has a page that cannot be copied as its author saw it
   * @throws IOException if the stream fails
   */
  public ScannedPages read(InputStream in) throws IOException {
    return new ScannedPages(PageImages.read(Objects.requireNonNull(in, "in"), dotsPerInch));
  }
}
