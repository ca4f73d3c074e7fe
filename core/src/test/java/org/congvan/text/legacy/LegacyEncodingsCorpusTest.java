package org.congvan.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.congvan.text.VietnameseText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real documents, which are not part of the project: {@code -Dcongvan.shared=<folder>} says where
 * they are, and without it the tests are skipped. None of their text is printed, only the name of
 * the file and the line.
 */
@Tag("once")
class LegacyEncodingsCorpusTest {

  private static final List<String> PLACES =
      List.of("corpus/headers", "corpus/headers2", "law/nd30-2020");

  @Test
  void noLineOfARealDocumentIsSuspected() throws IOException {
    List<String> suspected = new ArrayList<>();
    for (Path file : files()) {
      List<String> lines = lines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (!LegacyEncodings.detect(lines.get(i)).isEmpty()) {
          suspected.add(file.getFileName() + ":" + (i + 1));
        }
      }
    }

    assertThat(suspected).isEmpty();
  }

  /** Of pieces of eight words, garbled, at least these shares of a hundred are found. */
  @ParameterizedTest
  @CsvSource({
    "TCVN3, 99",
    "VNI, 99",
    "VISCII, 98",
    "WINDOWS_1258, 98",
    "UTF_8_AS_WINDOWS_1252, 99",
    "UTF_8_AS_MAC_ROMAN, 99",
    "QUESTION_MARKS, 94"
  })
  void garbledPiecesAreFound(Garbling garbling, int least) throws IOException {
    int pieces = 0;
    int found = 0;
    for (Path file : files()) {
      for (String line : lines(file)) {
        String[] words = line.strip().split("\\s+", -1);
        for (int i = 0; i + 8 <= words.length; i += 40) {
          String piece = String.join(" ", Arrays.copyOfRange(words, i, i + 8));
          if (piece.chars().filter(c -> c >= 0x80 && Character.isLetter(c)).count() > 2) {
            String garbled = VietnameseText.normalize(Garbler.garble(piece, garbling));
            pieces++;
            found +=
                LegacyEncodings.detect(garbled).stream()
                        .anyMatch(each -> each.garbling() == garbling)
                    ? 1
                    : 0;
          }
        }
      }
    }

    assertThat(pieces).isGreaterThan(100);
    assertThat(100.0 * found / pieces).as("of %s pieces", pieces).isGreaterThanOrEqualTo(least);
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readString(file).lines().map(VietnameseText::normalize).toList();
  }

  private static List<Path> files() throws IOException {
    String shared = System.getProperty("congvan.shared", "");
    List<Path> files = new ArrayList<>();
    for (String place : PLACES) {
      Path folder = Path.of(shared, place);
      assumeTrue(
          !shared.isEmpty() && Files.isDirectory(folder),
          "skipped: pass -Dcongvan.shared=<folder with " + place + ">");
      try (Stream<Path> listed = Files.list(folder)) {
        files.addAll(listed.sorted().toList());
      }
    }
    return files;
  }
}
