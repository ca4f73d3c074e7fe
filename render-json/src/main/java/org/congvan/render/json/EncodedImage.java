package org.congvan.render.json;

import java.util.Base64;
import org.congvan.body.Image;
import org.congvan.body.ImageFormat;

/**
 * A picture as it is written in JSON.
 *
 * @param format the format
 * @param bytes the file's bytes in Base64 (RFC 4648, section 4) with padding, without line breaks
 */
record EncodedImage(ImageFormat format, String bytes) {

  static EncodedImage of(Image image) {
    return new EncodedImage(image.format(), Base64.getEncoder().encodeToString(image.bytes()));
  }

  Image toImage() {
    byte[] decoded;
    try {
      decoded = Base64.getDecoder().decode(bytes);
    } catch (IllegalArgumentException notBase64) {
      throw new IllegalArgumentException(refusal(), notBase64);
    }
    if (!Base64.getEncoder().encodeToString(decoded).equals(bytes)) {
      throw new IllegalArgumentException(refusal());
    }
    return Image.of(format, decoded);
  }

  private String refusal() {
    return "field \"bytes\" is not Base64: "
        + Excerpt.quoted(bytes)
        + "; expected such as \"iVBORw0KGgo=\", with padding and without line breaks";
  }
}
