package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCodesCommandTest {

  @TempDir Path folder;

  @Test
  void parseCodes_printsARowForEachLine() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("codes.txt"),
            "477 /SKHCN-TTNCUĐ\n09/2015/QĐ-TTg\r\n30c/NQ-CP\n\n477SKHCN\n17-NQ/TW");

    Run run = Run.of("parse-codes", file);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            477 /SKHCN-TTNCUĐ|477/SKHCN-TTNCUĐ|DISPATCH|477||Công văn|SKHCN-TTNCUĐ
            09/2015/QĐ-TTg|09/2015/QĐ-TTg|NORMATIVE|09|2015|Quyết định|QĐ-TTg
            30c/NQ-CP|30c/NQ-CP|ADMINISTRATIVE|30c||Nghị quyết|NQ-CP
            |!|Cannot read document code "": expected number/notation, such as 477/SKHCN-TTNCUĐ or 07/KH-SKHCN
            477SKHCN|!|Cannot read document code "477SKHCN": expected number/notation, such as 477/SKHCN-TTNCUĐ or 07/KH-SKHCN
            17-NQ/TW|17-NQ/TW|PARTY|17||Nghị quyết|NQ/TW
            """
                .replace('|', '\t'));
  }

  @Test
  void parseCodes_skipsAByteOrderMark() throws IOException {
    Path file = Files.writeString(folder.resolve("codes.txt"), "\uFEFF07/KH-SKHCN\n");

    assertThat(Run.of("parse-codes", file).out()).startsWith("07/KH-SKHCN\t07/KH-SKHCN\t");
  }

  @Test
  void parseCodes_keepsTabsOutOfTheColumns() throws IOException {
    Path file = Files.writeString(folder.resolve("codes.txt"), "a\tb\n");

    assertThat(Run.of("parse-codes", file).out()).startsWith("a\\tb\t!\tCannot read ");
  }

  @Test
  void parseCodes_bytesThatAreNotUtf8_nameTheLine() throws IOException {
    Path file = Files.write(folder.resolve("codes.txt"), new byte[] {'1', '\n', (byte) 0xD0, '\n'});

    Run run = Run.of("parse-codes", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("congvan: " + file + ": Cannot read line 2: expected UTF-8\n");
  }

  @Test
  void parseCodes_lineWithoutEnd_isRefusedBeforeItFillsTheMemory() throws IOException {
    Path file = Files.writeString(folder.resolve("codes.txt"), "1\n" + "a".repeat(20_000));

    Run run = Run.of("parse-codes", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Cannot read line 2: expected at most 10000 bytes");
  }
}
