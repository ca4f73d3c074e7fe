package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.congvan.cli.form.FormReader;
import org.congvan.cli.plaintext.PlainTextRenderer;
import org.congvan.render.DocumentReader;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.render.json.JsonDocumentFormat;
import org.junit.jupiter.api.Test;

/**
 * Watches for the first reader of typed text, a Word file or plain text. It is meant to fail on
 * that day: {@code slips-477.txt} tells what the clerk sees in the typed dispatch, and the reader's
 * findings must then be compared with it. The form of {@link FormReader} is no such text: it has a
 * key before every value.
 */
class TextReadersTest {

  @Test
  void noReaderOfTypedTextExists_whileTheSlipsAreComparedWithNone() throws Exception {
    List<String> readers = new ArrayList<>();
    for (Class<?> ofModule :
        List.of(
            DocumentReader.class,
            JsonDocumentFormat.class,
            DocxRenderer.class,
            PlainTextRenderer.class)) {
      readers.addAll(readersBeside(ofModule));
    }

    assertThat(readers)
        .as(
            "A reader of documents has come. If it reads Word or plain text, read"
                + " cong-van-477-SKHCN-TTNCUD with it, compare its findings with slips-477.txt slip"
                + " by slip, and replace this test by that comparison")
        .containsExactlyInAnyOrder(JsonDocumentFormat.class.getName(), FormReader.class.getName());
  }

  /** The classes of a module, folder or jar, that read documents. */
  private static List<String> readersBeside(Class<?> ofModule)
      throws IOException, URISyntaxException {
    URI place = ofModule.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path file = Path.of(place);
    if (Files.isDirectory(file)) {
      return readersIn(file);
    }
    try (FileSystem jar = FileSystems.newFileSystem(file, Map.of())) {
      return readersIn(jar.getPath("/"));
    }
  }

  private static List<String> readersIn(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("org/congvan"))) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .filter(TextReadersTest::reads)
          .toList();
    }
  }

  private static boolean reads(String name) {
    try {
      Class<?> found = Class.forName(name, false, TextReadersTest.class.getClassLoader());
      return DocumentReader.class.isAssignableFrom(found) && !found.isInterface();
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(name, impossible);
    }
  }
}
