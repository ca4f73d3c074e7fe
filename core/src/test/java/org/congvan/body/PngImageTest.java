package org.congvan.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.body.ImageTest.RECTANGLE;
import static org.congvan.body.ImageTest.assertRefused;
import static org.congvan.body.SampleImages.chunk;
import static org.congvan.body.SampleImages.data;
import static org.congvan.body.SampleImages.end;
import static org.congvan.body.SampleImages.header;
import static org.congvan.body.SampleImages.png;

import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** PNG files that are whole are taken, others refused in words. */
class PngImageTest {

  @Test
  void png_hasTheSizeOfItsHeader() {
    Image image = Image.of(ImageFormat.PNG, RECTANGLE);

    assertThat(image.widthPixels()).isEqualTo(30);
    assertThat(image.heightPixels()).isEqualTo(10);
    assertThat(image.orientation()).isEqualTo(ImageOrientation.UPRIGHT);
    assertThat(image.bytes()).isEqualTo(RECTANGLE);
  }

  @Test
  void pngWithAnyByteChanged_isRefused() {
    for (int i = 0; i < RECTANGLE.length; i++) {
      byte[] changed = RECTANGLE.clone();
      changed[i] ^= 0x10;
      assertRefused(ImageFormat.PNG, changed, "");
    }
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
}
