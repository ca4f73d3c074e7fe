package org.congvan.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.congvan.body.SampleImages.data;
import static org.congvan.body.SampleImages.end;
import static org.congvan.body.SampleImages.greyDotBytes;
import static org.congvan.body.SampleImages.header;
import static org.congvan.body.SampleImages.png;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Images are whole files of their format and no larger than documents can carry. */
class ImageTest {

  /** 30 by 10 pixels, three bytes each, a byte for the filter before each row. */
  static final byte[] RECTANGLE = png(header(30, 10, 8, 2, 0), data(910), end());

  static void assertRefused(ImageFormat format, byte[] bytes, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Image.of(format, bytes))
        .withMessageStartingWith(
            "Image of " + bytes.length + " bytes is not " + format + " that can be shown: ")
        .withMessageContaining(reason)
        .withMessageEndingWith("; expected a whole file such as an image program saves");
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
  void formatThatIsNotThatOfTheBytes_isRefused() {
    assertRefused(ImageFormat.JPEG, RECTANGLE, "it does not begin as JPEG does");
    assertRefused(ImageFormat.PNG, greyDotBytes(), "it does not begin with the signature of PNG");
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
