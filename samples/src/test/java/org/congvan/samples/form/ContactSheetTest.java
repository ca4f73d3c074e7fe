package org.congvan.samples.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.congvan.testkit.printed.OfficePrograms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first page of every form on one sheet, {@code target/documents.png}. With {@code
 * -Dcongvan.regenerate=true} it is the one that the README shows.
 */
@Tag("office")
class ContactSheetTest {

  private static final int COLUMNS = 7;
  private static final int WIDTH = 240;
  private static final int HEIGHT = 340;
  private static final int GAP = 6;

  @Test
  void sheet_showsAPageOfEveryForm(@TempDir Path folder) throws IOException {
    OfficePrograms.requireOnPath("soffice", "pdftoppm");
    FormsOfDocuments.main(new String[] {folder.toString()});
    List<String> names = List.copyOf(FormsOfDocuments.all().keySet());
    List<String> convert = new ArrayList<>();
    convert.addAll(List.of("soffice", "--headless"));
    convert.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    convert.addAll(List.of("--convert-to", "pdf"));
    names.forEach(name -> convert.add(name + ".docx"));
    OfficePrograms.run(folder, convert.toArray(String[]::new));

    int rows = (names.size() + COLUMNS - 1) / COLUMNS;
    BufferedImage sheet =
        new BufferedImage(
            COLUMNS * (WIDTH + GAP) + GAP, rows * (HEIGHT + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = sheet.createGraphics();
    drawing.setColor(Color.LIGHT_GRAY);
    drawing.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    for (int i = 0; i < names.size(); i++) {
      BufferedImage page = firstPage(folder, names.get(i));
      assertThat(hasInk(page)).as("ink on the first page of %s", names.get(i)).isTrue();
      int x = GAP + (i % COLUMNS) * (WIDTH + GAP);
      int y = GAP + (i / COLUMNS) * (HEIGHT + GAP);
      drawing.drawImage(page, x, y, null);
    }
    drawing.dispose();
    ImageIO.write(sheet, "png", target().toFile());
  }

  private static Path target() throws IOException {
    Path file = Path.of("target", "documents.png");
    if (Boolean.getBoolean("congvan.regenerate")) {
      file = Path.of("..", "docs", "documents.png");
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    return file;
  }

  private static BufferedImage firstPage(Path folder, String name) throws IOException {
    OfficePrograms.run(
        folder,
        "pdftoppm",
        "-scale-to-x",
        Integer.toString(WIDTH),
        "-scale-to-y",
        Integer.toString(HEIGHT),
        "-png",
        "-singlefile",
        name + ".pdf",
        name);
    return ImageIO.read(folder.resolve(name + ".png").toFile());
  }

  private static boolean hasInk(BufferedImage page) {
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        if ((page.getRGB(x, y) & 0xFF) < 100) {
          return true;
        }
      }
    }
    return false;
  }
}
