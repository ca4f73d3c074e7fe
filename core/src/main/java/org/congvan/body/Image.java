package org.congvan.body;

import java.util.Arrays;
import java.util.Objects;

/**
 * The bytes of a picture and their format (tệp hình ảnh), such as a chart in PNG; an immutable
 * value, equal by content.
 */
public final class Image implements Picture {

  private final ImageFormat format;
  private final byte[] bytes;

  private Image(ImageFormat format, byte[] bytes) {
    this.format = format;
    this.bytes = bytes;
  }

  /**
   * Makes an image out of a file's bytes.
   *
   * @param format the format
   * @param bytes the file's bytes, copied
   * @return the image
   * @throws IllegalArgumentException if the bytes do not begin as a file of that format does
   */
  public static Image of(ImageFormat format, byte[] bytes) {
    Objects.requireNonNull(format, "format");
    boolean begins =
        switch (format) {
          case PNG -> beginsWith(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
          case JPEG -> beginsWith(bytes, 0xFF, 0xD8, 0xFF);
        };
    if (!begins) {
      throw new IllegalArgumentException(
          "Image bytes are not "
              + format
              + ": "
              + bytes.length
              + " bytes that do not begin as such a file does");
    }
    return new Image(format, bytes.clone());
  }

  private static boolean beginsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the format.
   *
   * @return the format
   */
  public ImageFormat format() {
    return format;
  }

  /**
   * Returns the file's bytes.
   *
   * @return a copy
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Image that && format == that.format && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * format.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return format + " of " + bytes.length + " bytes";
  }
}
