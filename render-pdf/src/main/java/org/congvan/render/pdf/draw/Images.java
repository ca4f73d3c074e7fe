package org.congvan.render.pdf.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.congvan.body.Image;
import org.congvan.path.DocumentPath;
import org.congvan.render.RenderException;

/** The images of one file, each once. */
final class Images {

  /** What pixels need; what else a PNG file says would bring colours of its own. */
  private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  private static final int SIGNATURE = 8;
  private static final int AROUND_DATA = 12;

  private final PDDocument file;
  private final PDResources resources;
  private final Map<Image, String> names = new HashMap<>();

  Images(PDDocument file, PDResources resources) {
    this.file = file;
    this.resources = resources;
  }

  /** Returns the name of an image in the resources of pages. */
  String name(Image image, DocumentPath path) {
    String known = names.get(image);
    if (known == null) {
      known = "I" + names.size();
      names.put(image, known);
      resources.put(COSName.getPDFName(known), read(image, path));
    }
    return known;
  }

  private PDImageXObject read(Image image, DocumentPath path) {
    try {
      return switch (image.format()) {
        case PNG -> png(image.bytes());
        case JPEG -> jpeg(image.bytes(), path);
      };
    } catch (IOException e) {
      throw new RenderException(
          path, "image cannot be put into a PDF: " + e.getMessage() + "; save it as PNG", e);
    }
  }

  private PDImageXObject png(byte[] bytes) throws IOException {
    return PDImageXObject.createFromByteArray(file, pixelsOnly(bytes), "");
  }

  private PDImageXObject jpeg(byte[] bytes, DocumentPath path) throws IOException {
    PDImageXObject jpeg = JPEGFactory.createFromByteArray(file, bytes);
    if (jpeg.getColorSpace() instanceof PDDeviceCMYK) {
      throw new RenderException(
          path,
          "JPEG in the four colours of printing presses (CMYK) has no place in a PDF for archiving;"
              + " save it in RGB");
    }
    return jpeg;
  }

  /** Returns a PNG file without colour profiles and other remarks. */
  private static byte[] pixelsOnly(byte[] png) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(png.length);
    kept.write(png, 0, SIGNATURE);
    int at = SIGNATURE;
    while (at + AROUND_DATA <= png.length) {
      int length =
          ((png[at] & 0xFF) << 24)
              | ((png[at + 1] & 0xFF) << 16)
              | ((png[at + 2] & 0xFF) << 8)
              | (png[at + 3] & 0xFF);
      String type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (PIXELS.contains(type)) {
        kept.write(png, at, AROUND_DATA + length);
      }
      at += AROUND_DATA + length;
    }
    return kept.toByteArray();
  }
}
