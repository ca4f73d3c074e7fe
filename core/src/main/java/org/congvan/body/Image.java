package org.congvan.body;

import java.util.Arrays;
import java.util.Objects;
import org.congvan.image.ImageStructure;
import org.congvan.image.JpegFile;
import org.congvan.image.PngFile;

/**
 * The bytes of a picture and their format (tệp hình ảnh), such as a chart in PNG; an immutable
 * value, equal by content.
 *
 * <p>What is made is a whole file of its format that word processors show: header, frame, checksums
 * and lengths have been checked, and that there is image data enough for its size. It has {@value
 * #MAX_BYTES} bytes at most, 20,000 pixels at most on a side and 50 million in all, since whoever
 * opens a document keeps all pixels in memory. JPEG is baseline, extended or progressive, in grey
 * or three colours; CMYK, lossless and arithmetic JPEG are refused, because Word does not show them
 * right. What cameras put after the end of a JPEG stays in the file.
 */
public final class Image implements Picture {

  /** The most bytes of an image. */
  public static final int MAX_BYTES = 20_000_000;

  private final ImageFormat format;
  private final byte[] bytes;
  private final ImageStructure structure;

  private Image(ImageFormat format, byte[] bytes, ImageStructure structure) {
    this.format = format;
    this.bytes = bytes;
    this.structure = structure;
  }

  /**
   * Makes an image out of a file's bytes.
   *
   * @param format the format
   * @param bytes the file's bytes, copied
   * @return the image
   * @throws IllegalArgumentException if the bytes are not a whole file of that format, or it is too
   *     large
   */
  public static Image of(ImageFormat format, byte[] bytes) {
    Objects.requireNonNull(format, "format");
    if (bytes.length > MAX_BYTES) {
      throw new IllegalArgumentException(
          "Image must have 20000000 bytes at most: "
              + bytes.length
              + "; save it smaller, such as with 3000 pixels on the longer side");
    }
    byte[] copy = bytes.clone();
    try {
      ImageStructure structure =
          switch (format) {
            case PNG -> PngFile.read(copy);
            case JPEG -> JpegFile.read(copy);
          };
      return new Image(format, copy, structure);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          "Image of "
              + bytes.length
              + " bytes is not "
              + format
              + " that can be shown: "
              + wrong.getMessage()
              + "; expected a whole file such as an image program saves",
          wrong);
    }
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

  /**
   * Returns how the pixels have to be turned to be seen upright; cameras say so in the EXIF data of
   * a JPEG file.
   *
   * @return the orientation, {@link ImageOrientation#UPRIGHT} where the file says nothing
   */
  public ImageOrientation orientation() {
    return ImageOrientation.ofExif(structure.orientation());
  }

  /**
   * Returns the width of the picture as it is seen upright.
   *
   * @return the width in pixels, 1 to 20,000
   */
  public int widthPixels() {
    return orientation().swapsSides() ? structure.height() : structure.width();
  }

  /**
   * Returns the height of the picture as it is seen upright.
   *
   * @return the height in pixels, 1 to 20,000
   */
  public int heightPixels() {
    return orientation().swapsSides() ? structure.width() : structure.height();
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
