package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.congvan.model.OfficialDocument;
import org.congvan.render.Formats;
import org.congvan.render.RenderFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether every machine and every JDK writes the same parts: their digests are kept beside this
 * test, which runs on more than one JDK. After a change of the page that is meant, run it once with
 * {@code -Dcongvan.regenerate=true} and look at the pages again.
 */
class DemoPartsTest {

  private static final Path KEPT =
      Path.of("src/test/resources/org/congvan/samples/parts.sha256.txt");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cong-van-477.docx",
        "bao-cao-2020.docx",
        "cong-van-477.json",
        "bao-cao-2020.json",
        "cong-van-477.html",
        "bao-cao-2020.html",
        "cong-van-477.pdf",
        "bao-cao-2020.pdf"
      })
  void parts_areThoseOfEveryOtherRun(String file) throws IOException {
    List<String> digests = digests(file);

    if (Boolean.getBoolean("congvan.regenerate")) {
      keep(file, digests);
    }

    assertThat(digests)
        .as("digests of %s in %s", file, KEPT)
        .containsExactlyInAnyOrderElementsOf(kept(file));
    assertThat(digests(file)).isEqualTo(digests);
  }

  private static List<String> digests(String file) throws IOException {
    OfficialDocument document =
        file.startsWith("cong-van-477") ? Dispatch477.create() : Report2020.create();
    String format = file.substring(file.indexOf('.') + 1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Formats.load(DemoPartsTest.class.getClassLoader())
        .requireRenderer(format)
        .render(document, out);
    if (format.equals(RenderFormat.PDF.id())) {
      return List.of(line(file, "", unfolded(out.toByteArray())));
    } else if (!format.equals(RenderFormat.DOCX.id())) {
      return List.of(line(file, "", out.toByteArray()));
    }
    ArrayList<String> lines = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        lines.add(line(file, entry.getName(), zip.readAllBytes()));
      }
    }
    return lines;
  }

  /** The objects of a PDF, unfolded, since not every JDK packs alike. */
  private static byte[] unfolded(byte[] file) throws IOException {
    ByteArrayOutputStream objects = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (COSObjectKey key : new TreeSet<>(pdf.getDocument().getXrefTable().keySet())) {
        COSBase object = pdf.getDocument().getObjectFromPool(key).getObject();
        if (object instanceof COSStream stream) {
          try (InputStream content = stream.createInputStream()) {
            content.transferTo(objects);
          }
          stream.removeItem(COSName.LENGTH);
        }
        objects.writeBytes((key + " " + written(object)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return objects.toByteArray();
  }

  private static String written(@Nullable COSBase object) {
    if (object instanceof COSObject reference) {
      return String.valueOf(reference.getKey());
    } else if (object instanceof COSArray array) {
      return array.toList().stream().map(DemoPartsTest::written).toList().toString();
    } else if (object instanceof COSDictionary dictionary) {
      return dictionary.entrySet().stream()
          .map(each -> each.getKey() + " " + written(each.getValue()))
          .toList()
          .toString();
    }
    return String.valueOf(object);
  }

  private static String line(String file, String part, byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return file + " " + part + " " + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<String> kept(String file) throws IOException {
    try (var in =
        Objects.requireNonNull(
            DemoPartsTest.class.getResourceAsStream(KEPT.getFileName().toString()))) {
      List<String> all =
          Boolean.getBoolean("congvan.regenerate")
              ? Files.readAllLines(KEPT, StandardCharsets.UTF_8)
              : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return all.stream().filter(line -> line.startsWith(file + " ")).toList();
    }
  }

  private static void keep(String file, List<String> digests) throws IOException {
    TreeSet<String> lines = new TreeSet<>(Files.readAllLines(KEPT, StandardCharsets.UTF_8));
    lines.removeIf(line -> line.startsWith(file + " "));
    lines.addAll(digests);
    Files.write(KEPT, lines, StandardCharsets.UTF_8);
  }
}
