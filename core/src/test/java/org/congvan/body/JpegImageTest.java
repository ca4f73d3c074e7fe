package org.congvan.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.body.ImageTest.assertRefused;
import static org.congvan.body.SampleImages.end;
import static org.congvan.body.SampleImages.greyDotBytes;
import static org.congvan.body.SampleImages.withSegment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JPEG files that word processors show are taken, others refused in words. */
class JpegImageTest {

  /** Where the frame of a JPEG file begins. */
  static int frameAt(byte[] jpeg) {
    return IntStream.range(0, jpeg.length)
        .filter(i -> (jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void jpeg_hasTheSizeOfItsFrame() {
    Image image = SampleImages.greyDot();

    assertThat(image.widthPixels()).isEqualTo(1);
    assertThat(image.heightPixels()).isEqualTo(1);
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
  void whatCamerasPutAfterAJpeg_isKept() {
    byte[] jpeg = greyDotBytes();
    byte[] longer = Arrays.copyOf(jpeg, jpeg.length + 100);

    assertThat(Image.of(ImageFormat.JPEG, longer).bytes()).isEqualTo(longer);
  }
}
