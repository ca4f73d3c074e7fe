package org.congvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.congvan.samples.Dispatch477;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;

/**
 * The pictures of a page of findings that the READMEs show. Each says which page it was taken of,
 * so that it cannot be of an earlier one; with {@code -Dcongvan.regenerate=true} they are taken
 * anew.
 */
class FindingsPictureTest {

  private static final int WIDTH = 1240;
  private static final int HEIGHT = 1080;

  private static final String FORMAT = "javax_imageio_png_1.0";
  private static final String KEYWORD = "SHA-256 of the page";

  @ParameterizedTest
  @CsvSource({"en, findings.png", "vi, findings.vi.png"})
  void pictureIsOfThePageAsItIsNow(String language, String file, @TempDir Path folder)
      throws IOException {
    byte[] page = SamplePages.findingsPage(Dispatch477.create(), Locale.forLanguageTag(language));
    Path picture = Path.of("..", "docs", file);
    if (Boolean.getBoolean("congvan.regenerate")) {
      take(page, picture, folder);
    }

    assertThat(page(picture))
        .as("%s; take it anew with -Dcongvan.regenerate=true", picture)
        .isEqualTo(sha256(page));
  }

  private static void take(byte[] page, Path picture, Path folder) throws IOException {
    try (Browser browser = Browser.start(folder)) {
      browser.resize(WIDTH, HEIGHT, 1);
      browser.open("findings", page);
      write(browser.picture(), sha256(page), picture);
    }
  }

  private static void write(byte[] png, String page, Path file) throws IOException {
    IIOMetadataNode entry = new IIOMetadataNode("tEXtEntry");
    entry.setAttribute("keyword", KEYWORD);
    entry.setAttribute("value", page);
    IIOMetadataNode text = new IIOMetadataNode("tEXt");
    text.appendChild(entry);
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    root.appendChild(text);
    var image = ImageIO.read(new ByteArrayInputStream(png));
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(
            ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
    metadata.mergeTree(FORMAT, root);
    Files.deleteIfExists(file);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(new IIOImage(image, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  /** Returns what a picture says of the page that it was taken of. */
  private static String page(Path picture) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
      reader.setInput(in);
      NodeList entries =
          ((IIOMetadataNode) reader.getImageMetadata(0).getAsTree(FORMAT))
              .getElementsByTagName("tEXtEntry");
      for (int i = 0; i < entries.getLength(); i++) {
        IIOMetadataNode entry = (IIOMetadataNode) entries.item(i);
        if (entry.getAttribute("keyword").equals(KEYWORD)) {
          return entry.getAttribute("value");
        }
      }
      return "";
    } finally {
      reader.dispose();
    }
  }

  private static String sha256(byte[] page) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(page));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every JDK has SHA-256", e);
    }
  }
}
