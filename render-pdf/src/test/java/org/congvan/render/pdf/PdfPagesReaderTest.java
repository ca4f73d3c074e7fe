package org.congvan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.congvan.body.Image;
import org.congvan.body.ImageFormat;
import org.congvan.body.Paragraph;
import org.congvan.body.ScannedPages;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.CopyForm;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDispatch;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("once")
class PdfPagesReaderTest {

  /** Letters of Helvetica, which is not in the file. */
  private static final String LETTERS = "BT /F 20 Tf 100 700 Td (a copy) Tj ET";

  @Test
  void eachPageOfADocumentIsAPictureOfItsSheet() {
    Paragraph text = Paragraph.of("Kính đề nghị phối hợp thực hiện. ".repeat(60));
    byte[] file = Papers.file(Papers.dispatch(text, text, text).build());
    ScannedPages pages = read(file);
    assertThat(pages.pages()).hasSameSizeAs(Papers.pages(file));
    for (Image page : pages.pages()) {
      assertThat(page.format()).isEqualTo(ImageFormat.PNG);
      assertThat(List.of(page.widthPixels(), page.heightPixels())).isEqualTo(List.of(1653, 2338));
    }
    // The margin at the left is 30 mm, the number of the first page is not printed.
    BufferedImage first = decoded(pages.pages().get(0));
    int millimetre = 200 / 25;
    assertThat(inked(first, 0, 0, 29 * millimetre, first.getHeight())).isZero();
    assertThat(inked(first, 30 * millimetre, 20 * millimetre, 1000, 300)).isGreaterThan(2_000);
  }

  @Test
  void thePagesOfACopyAreThoseOfItsOriginal() {
    byte[] original = Papers.file(Papers.dispatch(Paragraph.of("Kính đề nghị.")).build());
    OfficialDispatch known = Papers.dispatch().content(read(original)).build();
    DocumentCopy copy =
        new DocumentCopy(
            CopyForm.CERTIFIED,
            known,
            known.header().withCode(DocumentCode.of(5, DocumentType.TRUE_COPY, "SNV")),
            known.signature(),
            known.distribution());
    byte[] file = Papers.file(copy);
    assertThat(Papers.pages(file).get(0)).contains("SAO Y").doesNotContain("Kính đề nghị");
    BufferedImage page = decoded(read(file).pages().get(0));
    assertThat(inked(page, 300, 400, 1200, 600)).isGreaterThan(2_000);
  }

  @Test
  void aTurnedPageIsUpright() {
    byte[] file = page("0 0 0 rg 0 0 100 100 re f", page -> page.setRotation(90));
    Image picture = read(file).pages().get(0);
    assertThat(picture.widthPixels()).isGreaterThan(picture.heightPixels());
    // What was at the lower left of the sheet is at its upper left.
    assertThat(inked(decoded(picture), 0, 0, 200, 200)).isEqualTo(200 * 200);
  }

  @Test
  void coloursStayAndGreyTakesOneByte() {
    BufferedImage seal = decoded(read(page("1 0 0 rg 100 100 200 200 re f")).pages().get(0));
    assertThat(seal.getRGB(500, 1800) & 0xFFFFFF).isEqualTo(0xFF0000);
    BufferedImage grey = decoded(read(page("0.5 g 100 100 200 200 re f")).pages().get(0));
    assertThat(grey.getRaster().getNumBands()).isEqualTo(1);
    assertThat(grey.getRaster().getSample(500, 1800, 0)).isBetween(126, 129);
  }

  @Test
  void photographedPaperIsJpeg() {
    BufferedImage noise = new BufferedImage(1200, 1700, BufferedImage.TYPE_INT_RGB);
    int value = 1;
    for (int i = 0; i < 1200 * 1700; i++) {
      value = value * 1_103_515_245 + 12_345;
      noise.setRGB(i % 1200, i / 1200, 0xE0D0C0 + (value >>> 16 & 0x0F0F0F));
    }
    byte[] file =
        page(
            "595 0 0 842 0 0 cm /I Do",
            page -> page.getResources().put(COSName.getPDFName("I"), jpeg(noise)));
    Image picture = read(file).pages().get(0);
    assertThat(picture.format()).isEqualTo(ImageFormat.JPEG);
    assertThat(picture.bytes().length).isLessThan(2_000_000);
  }

  @Test
  void finenessIsChosen() throws IOException {
    ScannedPages coarse = new PdfPagesReader(100).read(new ByteArrayInputStream(page("")));
    assertThat(coarse.pages().get(0).heightPixels()).isEqualTo(1169);
    assertThatThrownBy(() -> new PdfPagesReader(72))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Pages must be drawn with 100 to 400 dots per inch: 72; expected such as 200");
    assertThatThrownBy(() -> new PdfPagesReader(401)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 Tr", "1 Tr", "2 Tr", "7 Tr"})
  void lettersWhoseTypefaceIsNotInsideAreRefused(String mode) {
    assertRefused(
        page(mode + " " + LETTERS, PdfPagesReaderTest::addHelvetica),
        "Page 1 of the PDF has letters in the typeface Helvetica, which is not inside the file");
  }

  @Test
  void lettersThatNobodySeesMayLackTheirTypeface() {
    byte[] file = page("3 Tr " + LETTERS + " 0 0 m", PdfPagesReaderTest::addHelvetica);
    BufferedImage page = decoded(read(file).pages().get(0));
    assertThat(inked(page, 0, 0, page.getWidth(), page.getHeight())).isZero();
  }

  @Test
  void anImageThatCannotBeReadIsRefused() {
    byte[] file =
        page(
            "100 0 0 100 0 0 cm /I Do",
            page -> image(page, "JPXDecode", 10).setItem("ColorSpace", COSName.DEVICERGB));
    assertRefused(file, "Page 1 of the PDF has a part that cannot be drawn (operator Do): ");
  }

  @Test
  void whatIsNotInTheFileIsRefused() {
    assertRefused(page("/I Do"), "Page 1 of the PDF has a part that cannot be drawn (operator Do)");
    assertRefused(page("/S sh"), "Page 1 of the PDF has a shading that is not in the file: S");
    assertRefused(page(LETTERS), "Page 1 of the PDF has letters in the typeface F, which is not");
  }

  @Test
  void aFewLinesThatAskForEndlessDrawingAreRefused() {
    assertRefused(
        page("/X Do", page -> nest(page, 9, "0 0 m ".repeat(10))), "PDF takes too long to draw");
    assertRefused(
        page("/X Do", page -> nest(page, 5, "0 0 595 842 re f ")), "PDF takes too long to draw");
  }

  @Test
  void anImageOfMorePixelsThanAnyScanIsRefused() {
    byte[] file =
        page(
            "1 0 0 1 0 0 cm /I Do",
            page ->
                image(page, "CCITTFaxDecode", 20_001).setItem("ColorSpace", COSName.DEVICEGRAY));
    assertRefused(
        file, "Page 1 of the PDF has an image of more than 50000000 pixels: 20001 × 20001");
  }

  @Test
  void aSheetLargerThanA3IsRefused() {
    byte[] file = page("", page -> page.setMediaBox(new PDRectangle(14_400, 14_400)));
    assertRefused(file, "Page 1 of the PDF is larger than A3: 14400.0 × 14400.0 pt");
  }

  @Test
  void whatIsNoWholePdfIsRefused() {
    byte[] whole = page(LETTERS, PdfPagesReaderTest::addHelvetica);
    assertRefused("Số: 25/SNV".getBytes(StandardCharsets.UTF_8), "File is no PDF");
    assertRefused(Arrays.copyOf(whole, whole.length / 3), "PDF");
    assertRefused(saved(new PDDocument()), "PDF must have 1 to 200 pages to be copied: 0");
    assertRefused(encrypted(whole), "PDF is encrypted and cannot be read");
  }

  // --- Files ------------------------------------------------------------------------------------

  private interface Change {
    void to(PDPage page) throws IOException;
  }

  private static byte[] page(String content) {
    return page(content, page -> {});
  }

  /** A file with one page of A4 that has a content and is then changed. */
  private static byte[] page(String content, Change change) {
    PDDocument pdf = new PDDocument();
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    page.setResources(new PDResources());
    PDStream stream = new PDStream(pdf);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page.setContents(stream);
    try {
      change.to(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return saved(pdf);
  }

  private static byte[] saved(PDDocument pdf) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (pdf) {
      pdf.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void addHelvetica(PDPage page) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, "Helvetica");
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("F", font);
    page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
  }

  private static PDImageXObject jpeg(BufferedImage image) throws IOException {
    return JPEGFactory.createFromImage(new PDDocument(), image);
  }

  /** An image of some bytes that say nothing, packed in a way that PDFBox needs a plug-in for. */
  private static COSDictionary image(PDPage page, String filter, int side) throws IOException {
    COSStream image = new COSStream();
    try (OutputStream out = image.createRawOutputStream()) {
      out.write(new byte[100]);
    }
    image.setItem(COSName.TYPE, COSName.XOBJECT);
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setName(COSName.FILTER, filter);
    image.setInt(COSName.WIDTH, side);
    image.setInt(COSName.HEIGHT, side);
    image.setInt(COSName.BITS_PER_COMPONENT, 1);
    COSDictionary objects = new COSDictionary();
    objects.setItem("I", image);
    page.getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
    return image;
  }

  /** A form that shows another ten times, that shows another ten times … */
  private static void nest(PDPage page, int depth, String innermost) throws IOException {
    PDFormXObject form = null;
    for (int i = 0; i <= depth; i++) {
      COSStream stream = new COSStream();
      try (OutputStream out = stream.createOutputStream()) {
        String content = form == null ? innermost : "/X Do ".repeat(10);
        out.write(content.getBytes(StandardCharsets.US_ASCII));
      }
      PDFormXObject outer = new PDFormXObject(stream);
      outer.setBBox(PDRectangle.A4);
      outer.setResources(new PDResources());
      if (form != null) {
        outer.getResources().put(COSName.getPDFName("X"), form);
      }
      form = outer;
    }
    page.getResources().put(COSName.getPDFName("X"), form);
  }

  private static byte[] encrypted(byte[] file) {
    PDDocument pdf = Papers.open(file);
    try {
      pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return saved(pdf);
  }

  // --- What comes out ---------------------------------------------------------------------------

  private static ScannedPages read(byte[] file) {
    try (InputStream in = new ByteArrayInputStream(file)) {
      return new PdfPagesReader().read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertRefused(byte[] file, String message) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageStartingWith(message)
        .hasMessageEndingWith(
            "; expected a PDF as scanners and word processors save it, such as PDF/A, with its"
                + " typefaces inside");
  }

  private static BufferedImage decoded(Image image) {
    try {
      return ImageIO.read(new ByteArrayInputStream(image.bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many pixels of an area are dark. */
  private static long inked(BufferedImage image, int left, int top, int width, int height) {
    int count = 0;
    for (int y = top; y < top + height; y++) {
      for (int x = left; x < left + width; x++) {
        count += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
      }
    }
    return count;
  }
}
