package org.congvan.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.congvan.body.SampleImages.chunk;
import static org.congvan.body.SampleImages.data;
import static org.congvan.body.SampleImages.end;
import static org.congvan.body.SampleImages.greyDotBytes;
import static org.congvan.body.SampleImages.header;
import static org.congvan.body.SampleImages.heldCamera;
import static org.congvan.body.SampleImages.png;
import static org.congvan.body.SampleImages.withSegment;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Images are whole files that word processors show, and say how they are held. */
class ImageTest {

  /** 30 by 10 pixels, three bytes each, a byte for the filter before each row. */
  private static final byte[] RECTANGLE = png(header(30, 10, 8, 2, 0), data(910), end());

  private static void assertRefused(ImageFormat format, byte[] bytes, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Image.of(format, bytes))
        .withMessageStartingWith(
            "Image of " + bytes.length + " bytes is not " + format + " that can be shown: ")
        .withMessageContaining(reason)
        .withMessageEndingWith("; expected a whole file such as an image program saves");
  }

  @Test
  void png_hasTheSizeOfItsHeader() {
    Image image = Image.of(ImageFormat.PNG, RECTANGLE);

    assertThat(image.widthPixels()).isEqualTo(30);
    assertThat(image.heightPixels()).isEqualTo(10);
    assertThat(image.orientation()).isEqualTo(ImageOrientation.UPRIGHT);
    assertThat(image.bytes()).isEqualTo(RECTANGLE);
  }

  @Test
  void jpeg_hasTheSizeOfItsFrame() {
    Image image = SampleImages.greyDot();

    assertThat(image.widthPixels()).isEqualTo(1);
    assertThat(image.heightPixels()).isEqualTo(1);
  }

  @Test
  void fileCutOffAnywhere_isRefused() {
    for (byte[] whole : new byte[][] {RECTANGLE, greyDotBytes()}) {
      ImageFormat format = whole == RECTANGLE ? ImageFormat.PNG : ImageFormat.JPEG;
      for (int length = 0; length < whole.length; length++) {
        assertRefused(format, Arrays.copyOf(whole, length), "");
      }
    }
  }

  @Test
  void pngWithAnyByteChanged_isRefused() {
    for (int i = 0; i < RECTANGLE.length; i++) {
      byte[] changed = RECTANGLE.clone();
      changed[i] ^= 0x10;
      assertRefused(ImageFormat.PNG, changed, "");
    }
  }

  @Test
  void jpegWithAnyByteChanged_isReadOrRefusedInWords() {
    byte[] whole = greyDotBytes();
    for (int i = 0; i < whole.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] changed = whole.clone();
        changed[i] ^= (byte) (1 << bit);
        try {
          assertThat(Image.of(ImageFormat.JPEG, changed).widthPixels()).isPositive();
        } catch (IllegalArgumentException refusal) {
          assertThat(refusal).hasMessageContaining("is not JPEG that can be shown: ");
        }
      }
    }
  }

  @Test
  void formatThatIsNotThatOfTheBytes_isRefused() {
    assertRefused(ImageFormat.JPEG, RECTANGLE, "it does not begin as JPEG does");
    assertRefused(ImageFormat.PNG, greyDotBytes(), "it does not begin with the signature of PNG");
  }

  static Stream<Arguments> wrongPngs() {
    byte[] head = header(30, 10, 8, 2, 0);
    return Stream.of(
        Arguments.of("no header", png(data(910), end()), "the header (IHDR) must be first"),
        Arguments.of("two headers", png(head, head, data(910), end()), "there once"),
        Arguments.of(
            "short header", png(chunk("IHDR", new byte[12]), data(910), end()), "13 bytes"),
        Arguments.of("no data", png(head, end()), "come after image data"),
        Arguments.of("no width", png(header(0, 10, 8, 2, 0), data(910), end()), "0 x 10"),
        Arguments.of("negative", png(header(-1, 10, 8, 2, 0), data(910), end()), "-1 x 10"),
        Arguments.of("wide", png(header(20_001, 1, 1, 0, 0), data(9_000), end()), "1 to 20000"),
        Arguments.of("many", png(header(20_000, 2_501, 1, 0, 0), data(9_000), end()), "50 million"),
        Arguments.of("bomb", png(header(20_000, 2_500, 16, 6, 0), data(9_000), end()), "too few"),
        Arguments.of("less data", png(head, data(909), end()), "ends after 909 of 910 bytes"),
        Arguments.of("no deflate", png(head, chunk("IDAT", new byte[300]), end()), "is damaged"),
        Arguments.of("empty data", png(head, chunk("IDAT", new byte[0]), end()), "ends after 0"),
        Arguments.of("depth", png(header(30, 10, 4, 2, 0), data(910), end()), "bit depth 4"),
        Arguments.of("depth 0", png(header(30, 10, 0, 0, 0), data(910), end()), "bit depth 0"),
        Arguments.of("depth 32", png(header(30, 10, 32, 0, 0), data(910), end()), "bit depth 32"),
        Arguments.of("colour", png(header(30, 10, 8, 5, 0), data(910), end()), "colour type 5"),
        Arguments.of("interlace", png(header(30, 10, 8, 2, 2), data(910), end()), "interlace 2"),
        Arguments.of("no palette", png(header(30, 10, 8, 3, 0), data(310), end()), "palette"),
        Arguments.of(
            "long palette",
            png(header(9, 1, 1, 3, 0), chunk("PLTE", new byte[9]), data(3), end()),
            "a palette of 9 bytes"),
        Arguments.of(
            "empty palette",
            png(head, chunk("PLTE", new byte[0]), data(910), end()),
            "a palette of 0 bytes"),
        Arguments.of(
            "data in another chunk",
            png(
                head,
                chunk("IDAT", Arrays.copyOf(SampleImages.deflated(910), 5)),
                chunk("tEXt", Arrays.copyOfRange(SampleImages.deflated(910), 5, 16)),
                end()),
            "of 910 bytes"),
        Arguments.of(
            "less data that does not shrink",
            png(header(1_000, 500, 8, 2, 0), chunk("IDAT", stored(1_100_000)), end()),
            "ends after 1100000 of 1500500 bytes"),
        Arguments.of(
            "parted data",
            png(head, data(455), chunk("tEXt", new byte[3]), data(455), end()),
            "must follow each other"),
        Arguments.of(
            "unknown needed chunk",
            png(head, chunk("ABCD", new byte[1]), data(910), end()),
            "ABCD"),
        Arguments.of("no letters", png(head, chunk("a\0bc", new byte[1])), "no chunk begins"),
        Arguments.of("end with content", png(head, data(910), chunk("IEND", new byte[1])), "empty"),
        Arguments.of("more", png(head, data(910), end(), new byte[7]), "7 bytes follow its end"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongPngs")
  void pngThatIsNotWhole_isRefused(String name, byte[] bytes, String reason) {
    assertRefused(ImageFormat.PNG, bytes, reason);
  }

  @ParameterizedTest
  @CsvSource({
    "30, 10, 1, 0, 0, 50",
    "30, 10, 16, 0, 0, 610",
    "30, 10, 8, 4, 0, 610",
    "30, 10, 16, 6, 0, 2410",
    "1, 1, 8, 2, 1, 4",
    // Seven passes: 4x2, 4x2, 8x1, 7x3, 15x2, 15x5, 30x5 with the width halved each second time.
    "30, 10, 8, 0, 1, 320",
    "5000, 5000, 8, 0, 0, 25005000",
    "20000, 1, 1, 0, 0, 2501",
    "1, 20000, 1, 0, 0, 40000",
    "20000, 2500, 1, 0, 0, 6252500"
  })
  void pngOfAnyKind_isTaken(
      int width, int height, int depth, int colour, int interlace, int length) {
    byte[] bytes = png(header(width, height, depth, colour, interlace), data(length), end());

    assertThat(Image.of(ImageFormat.PNG, bytes).widthPixels()).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 2",
    "2, 1, 4",
    "1, 2, 4",
    "4, 4, 23",
    "5, 1, 9",
    "1, 5, 10",
    "5, 5, 36",
    "8, 8, 79",
    "9, 9, 100",
    "30, 10, 320"
  })
  void interlacedPng_hasTheBytesOfItsSevenPasses(int width, int height, int length) {
    byte[] header = header(width, height, 8, 0, 1);

    assertThat(Image.of(ImageFormat.PNG, png(header, data(length), end())).widthPixels())
        .isEqualTo(width);
    assertRefused(
        ImageFormat.PNG,
        png(header, data(length - 1), end()),
        "ends after " + (length - 1) + " of " + length + " bytes");
  }

  /** As many zeros in the form of deflate that does not shrink them. */
  private static byte[] stored(int length) {
    Deflater deflater = new Deflater(Deflater.NO_COMPRESSION);
    deflater.setInput(new byte[length]);
    deflater.finish();
    byte[] stored = new byte[length + length / 100 + 100];
    int end = deflater.deflate(stored);
    deflater.end();
    return Arrays.copyOf(stored, end);
  }

  @Test
  void pngWithPaletteAndFurtherChunks_isTaken() {
    byte[] data = SampleImages.deflated(310);
    byte[] bytes =
        png(
            header(30, 10, 8, 3, 0),
            chunk("pHYs", new byte[9]),
            chunk("PLTE", new byte[768]),
            chunk("IDAT", Arrays.copyOf(data, 5)),
            chunk("IDAT", new byte[0]),
            chunk("IDAT", Arrays.copyOfRange(data, 5, data.length)),
            chunk("tEXt", "Title\0x".getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
            end());

    assertThat(Image.of(ImageFormat.PNG, bytes).heightPixels()).isEqualTo(10);
  }

  private static int frameAt(byte[] jpeg) {
    return IntStream.range(0, jpeg.length)
        .filter(i -> (jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0)
        .findFirst()
        .orElseThrow();
  }

  private static byte[] changedFrame(int offset, int value) {
    byte[] jpeg = greyDotBytes();
    jpeg[frameAt(jpeg) + offset] = (byte) value;
    return jpeg;
  }

  @ParameterizedTest
  @ValueSource(ints = {0xC3, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
  void losslessHierarchicalAndArithmeticJpeg_isRefused(int marker) {
    assertRefused(ImageFormat.JPEG, changedFrame(1, marker), "a lossless, hierarchical or arithm");
  }

  @ParameterizedTest
  @ValueSource(ints = {0xC0, 0xC1, 0xC2})
  void baselineExtendedAndProgressiveJpeg_isTaken(int marker) {
    assertThat(Image.of(ImageFormat.JPEG, changedFrame(1, marker)).widthPixels()).isEqualTo(1);
  }

  @Test
  void jpegThatWordDoesNotShow_isRefused() {
    assertRefused(ImageFormat.JPEG, changedFrame(4, 12), "12 bits a sample");
    assertRefused(ImageFormat.JPEG, changedFrame(6, 0), "1 x 0 pixels");
    assertRefused(ImageFormat.JPEG, changedFrame(8, 0), "0 x 1 pixels");
    assertRefused(ImageFormat.JPEG, changedFrame(5, 0x4F), "each side must have 1 to 20000");
    byte[] high = changedFrame(5, 0x10);
    high[frameAt(high) + 7] = 0x10;
    assertRefused(ImageFormat.JPEG, high, "too few for 4097 x 4097 pixels");
    byte[] inks = {8, 0, 1, 0, 1, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0};
    byte[] jpeg = greyDotBytes();
    assertRefused(
        ImageFormat.JPEG,
        withSegment(jpeg, frameAt(jpeg), 0xC0, inks),
        "such as the inks of print");
    assertRefused(ImageFormat.JPEG, changedFrame(11, 0), "wrong sampling");
    byte[] twice =
        withSegment(jpeg, frameAt(jpeg), 0xC0, new byte[] {8, 0, 1, 0, 1, 1, 1, 0x11, 0});
    assertRefused(ImageFormat.JPEG, twice, "a second frame");
  }

  @Test
  void jpegOfThreeBytes_isRefused() {
    assertRefused(ImageFormat.JPEG, Arrays.copyOf(greyDotBytes(), 3), "it is cut off at offset 3");
    byte[] empty = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9};
    assertRefused(ImageFormat.JPEG, empty, "without a picture (SOS)");
  }

  /** The grey dot with another frame. */
  private static byte[] withFrame(int... content) {
    byte[] jpeg = greyDotBytes();
    int frame = frameAt(jpeg);
    byte[] rest = Arrays.copyOfRange(jpeg, frame + 13, jpeg.length);
    byte[] without = Arrays.copyOf(jpeg, frame + rest.length);
    System.arraycopy(rest, 0, without, frame, rest.length);
    byte[] bytes = new byte[content.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) content[i];
    }
    return withSegment(without, frame, 0xC0, bytes);
  }

  @Test
  void jpegOfOneOrThreeComponentsSampledOneToFour_isTaken() {
    assertThat(Image.of(ImageFormat.JPEG, withFrame(8, 0, 1, 0, 1, 1, 1, 0x44, 0))).isNotNull();
    assertThat(
            Image.of(
                ImageFormat.JPEG, withFrame(8, 0, 1, 0, 1, 3, 1, 0x22, 0, 2, 0x14, 0, 3, 0x41, 0)))
        .isNotNull();
    for (int sampling : new int[] {0x01, 0x10, 0x51, 0x15}) {
      assertRefused(
          ImageFormat.JPEG,
          withFrame(8, 0, 1, 0, 1, 3, 1, 0x22, 0, 2, 0x11, 0, 3, sampling, 0),
          "component 2 has a wrong sampling");
    }
  }

  @Test
  void jpegDataMayHoldStuffedBytesRestartsAndFill() {
    byte[] jpeg = greyDotBytes();
    byte[] longer = Arrays.copyOf(jpeg, jpeg.length + 8);
    byte[] end = {-1, 0, -1, (byte) 0xD0, -1, (byte) 0xD7, -1, -1, -1, (byte) 0xD9};
    System.arraycopy(end, 0, longer, jpeg.length - 2, end.length);

    assertThat(Image.of(ImageFormat.JPEG, longer).bytes()).isEqualTo(longer);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x01, 0xBF, 0xD0, 0xD7, 0xD8})
  void jpegMarkerThatOpensNoSegment_isRefused(int marker) {
    byte[] jpeg = greyDotBytes();

    assertRefused(
        ImageFormat.JPEG, withSegment(jpeg, 2, marker, new byte[4]), "it has no place here");
  }

  @Test
  void jpegHasABitOfDataForEachBlockAtLeast() {
    byte[] jpeg = greyDotBytes();
    int scan = 2;
    while ((jpeg[scan] & 0xFF) != 0xFF || (jpeg[scan + 1] & 0xFF) != 0xDA) {
      scan++;
    }
    int side = (jpeg.length - 2 - (scan + 10)) * 8 * 8;
    for (int offset : new int[] {5, 7}) {
      byte[] most = changedFrame(offset, side >> 8);
      most[frameAt(most) + offset + 1] = (byte) side;
      assertThat(Image.of(ImageFormat.JPEG, most)).isNotNull();
      byte[] more = changedFrame(offset, (side + 1) >> 8);
      more[frameAt(more) + offset + 1] = (byte) (side + 1);
      assertRefused(ImageFormat.JPEG, more, "bytes of image data, too few for");
    }
  }

  @Test
  void exifDirectory_isReadOnlyAsFarAsItGoes() {
    byte[] held = heldCamera(ByteOrder.BIG_ENDIAN, 3, 1, 6);
    int tiff = 2 + 4 + 6;
    for (int entries : new int[] {2, 0x7FFF, 0x8000, 0xFFFF}) {
      held[tiff + 8] = (byte) (entries >> 8);
      held[tiff + 9] = (byte) entries;
      assertThat(Image.of(ImageFormat.JPEG, held).orientation().exifValue()).isEqualTo(6);
    }
    held[tiff + 8] = 0;
    held[tiff + 9] = 1;
    assertUpright(held);
    for (int offset = 0; offset < 64; offset++) {
      byte[] moved = heldCamera(ByteOrder.BIG_ENDIAN, 3, 1, 6);
      moved[tiff + 7] = (byte) offset;
      assertThat(Image.of(ImageFormat.JPEG, moved).orientation().exifValue())
          .as("directory at %d", offset)
          .isIn(1, 6);
    }
  }

  @Test
  void whatCamerasPutBehindAJpeg_isLetBe() {
    byte[] jpeg = greyDotBytes();
    byte[] longer = Arrays.copyOf(jpeg, jpeg.length + 100);

    assertThat(Image.of(ImageFormat.JPEG, longer).bytes()).isEqualTo(longer);
  }

  static Stream<Arguments> orientations() {
    return Stream.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)
        .flatMap(
            order ->
                IntStream.of(3, 4)
                    .boxed()
                    .flatMap(
                        type ->
                            IntStream.rangeClosed(1, 8)
                                .mapToObj(value -> Arguments.of(order, type, value))));
  }

  @ParameterizedTest
  @MethodSource("orientations")
  void exifOrientation_isRead(ByteOrder order, int type, int value) {
    Image image = Image.of(ImageFormat.JPEG, heldCamera(order, type, 1, value));

    assertThat(image.orientation().exifValue()).isEqualTo(value);
  }

  @Test
  void sides_areThoseOfTheUprightPicture() {
    byte[] held = heldCamera(ByteOrder.BIG_ENDIAN, 3, 1, 6);
    held[frameAt(held) + 8] = 5;
    Image image = Image.of(ImageFormat.JPEG, held);

    assertThat(image.widthPixels()).isEqualTo(1);
    assertThat(image.heightPixels()).isEqualTo(5);
  }

  @Test
  void damagedExif_saysNothing() {
    for (int value : new int[] {0, 9, 255}) {
      assertUpright(heldCamera(ByteOrder.LITTLE_ENDIAN, 3, 1, value));
    }
    assertUpright(heldCamera(ByteOrder.LITTLE_ENDIAN, 3, 2, 6));
    assertUpright(heldCamera(ByteOrder.LITTLE_ENDIAN, 2, 1, 6));
    byte[] good = heldCamera(ByteOrder.LITTLE_ENDIAN, 3, 1, 6);
    int tiff = 2 + 4 + 6;
    for (int i = 2; i < tiff + 10; i++) {
      for (int value : new int[] {0, 0x7F, 0x80, 0xFF}) {
        byte[] damaged = good.clone();
        damaged[i] = (byte) value;
        try {
          assertThat(Image.of(ImageFormat.JPEG, damaged).orientation()).isNotNull();
        } catch (IllegalArgumentException refusal) {
          assertThat(i).as("only marker and length of the segment may be refused").isLessThan(6);
        }
      }
    }
  }

  private static void assertUpright(byte[] bytes) {
    assertThat(Image.of(ImageFormat.JPEG, bytes).orientation()).isEqualTo(ImageOrientation.UPRIGHT);
  }

  @Test
  void imageOfTooManyBytes_isRefused() {
    byte[] bytes = Arrays.copyOf(greyDotBytes(), Image.MAX_BYTES + 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Image.of(ImageFormat.JPEG, bytes))
        .withMessageStartingWith("Image must have 20000000 bytes at most: 20000001");
    assertThat(Image.of(ImageFormat.JPEG, Arrays.copyOf(bytes, Image.MAX_BYTES))).isNotNull();
  }
}
