package org.congvan.render.pdf.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.congvan.body.Image;
import org.congvan.body.ImageFormat;

/** A drawn page as the bytes of a picture: PNG where that is small, otherwise JPEG. */
final class PictureFile {

  /** Letters and lines take less as PNG; photographed paper takes much more. */
  private static final int LARGEST_PNG = 1_000_000;

  /** Between 0 and 1; at this one the letters of a scan keep their edges. */
  private static final float QUALITY = 0.9f;

  private PictureFile() {}

  static Image of(BufferedImage drawn) throws IOException {
    BufferedImage page = isGrey(drawn) ? grey(drawn) : drawn;
    byte[] png = written(page, "png");
    if (png.length <= LARGEST_PNG) {
      return Image.of(ImageFormat.PNG, png);
    }
    byte[] jpeg = written(page, "jpeg");
    return jpeg.length < png.length
        ? Image.of(ImageFormat.JPEG, jpeg)
        : Image.of(ImageFormat.PNG, png);
  }

  private static boolean isGrey(BufferedImage image) {
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int pixel : row) {
        int blue = pixel & 0xFF;
        if ((pixel >> 8 & 0xFF) != blue || (pixel >> 16 & 0xFF) != blue) {
          return false;
        }
      }
    }
    return true;
  }

  /** The same levels; a conversion of colour would change them. */
  private static BufferedImage grey(BufferedImage image) {
    BufferedImage grey =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x++) {
        row[x] &= 0xFF;
      }
      grey.getRaster().setPixels(0, y, row.length, 1, row);
    }
    return grey;
  }

  private static byte[] written(BufferedImage image, String format) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(QUALITY);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
