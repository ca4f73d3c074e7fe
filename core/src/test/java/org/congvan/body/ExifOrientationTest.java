package org.congvan.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.body.JpegImageTest.frameAt;
import static org.congvan.body.SampleImages.heldCamera;

import java.nio.ByteOrder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A JPEG file says how the camera was held; damaged data say nothing. */
class ExifOrientationTest {

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
}
