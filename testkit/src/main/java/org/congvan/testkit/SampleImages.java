package org.congvan.testkit;

import java.util.Base64;
import org.congvan.body.Image;
import org.congvan.body.ImageFormat;

/** Tiny valid pictures. */
final class SampleImages {
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==";

  private static final String CHART =
      "iVBORw0KGgoAAAANSUhEUgAAAAwAAAAICAAAAADoj0EtAAAAHElEQVR42mP4jwQY4KyEBDAHSOHmQBADnIWXAwD7"
          + "1UbJirsXFQAAAABJRU5ErkJggg==";

  private static final String PHOTOGRAPH =
      "/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwg"
          + "JC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAHwAAAQUBAQEBAQEAAAAA"
          + "AAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEI"
          + "I0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1"
          + "dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi"
          + "4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APn+v//Z";

  private SampleImages() {}

  /** A black dot. */
  static Image dot() {
    return Image.of(ImageFormat.PNG, Base64.getDecoder().decode(DOT));
  }

  /** Four columns of a chart, 12 by 8 dots. */
  static Image chart() {
    return Image.of(ImageFormat.PNG, Base64.getDecoder().decode(CHART));
  }

  /** A single dot as JPEG. */
  static Image photograph() {
    return Image.of(ImageFormat.JPEG, Base64.getDecoder().decode(PHOTOGRAPH));
  }
}
