package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.congvan.body.DocumentBody;
import org.congvan.body.Illustration;
import org.congvan.body.Image;
import org.congvan.body.ImageFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** A picture is seen upright and as large as it is told, however the camera was held. */
class TurnedPictureTest {

  private static final String GREY_DOT =
      "/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0a"
          + "HBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAHwAAAQUBAQEB"
          + "AQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1Fh"
          + "ByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZ"
          + "WmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXG"
          + "x8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APn+v//Z";

  private static Image heldCamera(int orientation) {
    byte[] dot = Base64.getDecoder().decode(GREY_DOT);
    ByteBuffer held = ByteBuffer.allocate(dot.length + 36);
    held.put(dot, 0, 2).putShort((short) 0xFFE1).putShort((short) 34);
    held.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII));
    held.putShort((short) 42).putInt(8).putShort((short) 1);
    held.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    held.putShort((short) orientation).putShort((short) 0).putInt(0);
    held.put(dot, 2, dot.length - 2);
    return Image.of(ImageFormat.JPEG, held.array());
  }

  /** Turns in 60,000ths of a degree; how far the picture reaches beyond its own sides, in mm. */
  @ParameterizedTest
  @CsvSource({
    "2, 0, true, 40, 30, 0, 0",
    "3, 10800000, false, 40, 30, 0, 0",
    "4, 10800000, true, 40, 30, 0, 0",
    "5, 16200000, true, 30, 40, 5, 0",
    "6, 5400000, false, 30, 40, 5, 0",
    "7, 5400000, true, 30, 40, 5, 0",
    "8, 16200000, false, 30, 40, 5, 0"
  })
  void picture_isTurned(
      int orientation,
      String turn,
      boolean mirrored,
      long ownWidth,
      long ownHeight,
      long beside,
      long above) {
    Illustration illustration =
        new Illustration(heldCamera(orientation), 40, 30, "hình", List.of());

    Element written = written(illustration);
    Element transform = (Element) written.getElementsByTagNameNS("*", "xfrm").item(0);
    Element own = (Element) transform.getElementsByTagNameNS("*", "ext").item(0);
    Element extent = (Element) written.getElementsByTagNameNS("*", "extent").item(0);
    Element beyond = (Element) written.getElementsByTagNameNS("*", "effectExtent").item(0);

    assertThat(transform.getAttribute("rot")).isEqualTo(turn);
    assertThat(transform.getAttribute("flipH")).isEqualTo(mirrored ? "true" : "");
    for (Element each : List.of(own, extent)) {
      assertThat(each.getAttribute("cx")).isEqualTo("" + ownWidth * 36_000);
      assertThat(each.getAttribute("cy")).isEqualTo("" + ownHeight * 36_000);
    }
    assertThat(beyond.getAttribute("l")).isEqualTo("" + beside * 36_000);
    assertThat(beyond.getAttribute("t")).isEqualTo("" + above * 36_000);
  }

  @ParameterizedTest
  @CsvSource({"1", "9"})
  void uprightPicture_isNotTurned(int orientation) {
    Illustration illustration =
        new Illustration(heldCamera(orientation), 40, 30, "hình", List.of());

    Element transform = (Element) written(illustration).getElementsByTagNameNS("*", "xfrm").item(0);

    assertThat(transform.hasAttributes()).isFalse();
  }

  private static Element written(Illustration illustration) {
    return DocxFile.of(
            SampleDocuments.dispatch477(SampleDocuments.UNDER_DECREE)
                .content(DocumentBody.of(illustration))
                .build())
        .document();
  }
}
