package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.congvan.read.docx.TestFile.p;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.intake.WordPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening files, their parts, limits and places. */
class WordFileTest {

  private static final byte[] FILE = TestFile.of(p("Kính gửi")).bytes();

  @Test
  void bytesStreamsAndPaths_giveTheSame(@TempDir Path folder) throws IOException {
    Path path = Files.write(folder.resolve("a.docx"), FILE);
    WordFile ofBytes = WordFile.open(FILE);
    assertThat(WordFile.open(path).document()).isEqualTo(ofBytes.document());
    assertThat(WordFile.open(new ByteArrayInputStream(FILE)).document())
        .isEqualTo(ofBytes.document());
    assertThat(ofBytes.bytes()).isEqualTo(FILE);
    assertThat(ofBytes.mainPart()).isEqualTo("word/document.xml");
    assertThat(ofBytes.notes()).isEmpty();
  }

  @Test
  void changesToTheCallersBytes_doNotMatter() {
    byte[] bytes = FILE.clone();
    WordFile file = WordFile.open(bytes);
    bytes[10]++;
    file.bytes()[20]++;
    assertThat(file.bytes()).isEqualTo(FILE);
  }

  @Test
  void longStream_isReadNoFurtherThanTheLimit() {
    ReadLimits limits = ReadLimits.standard().withFileLength(100);
    CountingStream endless = new CountingStream();
    assertThatThrownBy(() -> WordFile.open(endless, limits))
        .isInstanceOf(WordFileException.class)
        .hasMessageContaining("more than 100 bytes");
    assertThat(endless.count).isEqualTo(101);
  }

  /** Bytes without end. */
  private static final class CountingStream extends InputStream {
    private int count;

    @Override
    public int read() {
      count++;
      return 'a';
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      count += length;
      return length;
    }
  }

  @Test
  void parts_areThereAsTheyAreInTheFile() {
    WordFile file = WordFile.open(FILE);
    assertThat(file.partNames())
        .containsExactly("[Content_Types].xml", "_rels/.rels", "word/document.xml");
    assertThat(file.part("word/document.xml")).isPresent();
    assertThat(file.part("WORD/document.xml")).isPresent();
    assertThat(file.part("word/none.xml")).isEmpty();
  }

  @Test
  void limits_refuseWhatIsNone() {
    ReadLimits limits = ReadLimits.standard();
    assertThatThrownBy(() -> limits.withDepth(1001))
        .hasMessageContaining("Depth must be 1 to 1000");
    assertThatThrownBy(() -> limits.withEntries(0)).hasMessageContaining("Entries");
    assertThatThrownBy(() -> limits.withPartLength(0)).hasMessageContaining("Part length");
    assertThatThrownBy(() -> limits.withFileLength(Long.MAX_VALUE))
        .hasMessageContaining("File length");
    assertThatThrownBy(() -> limits.withTotalLength(-1)).hasMessageContaining("Total length");
    assertThatThrownBy(() -> limits.withRatio(0)).hasMessageContaining("Ratio");
    assertThatThrownBy(() -> limits.withPieces(0)).hasMessageContaining("Pieces");
  }

  @Test
  void places_areOrderedAsOneReads() {
    WordPlace whole = WordPlace.ofPart("a.xml");
    WordPlace paragraph = new WordPlace("a.xml", 2, 0);
    WordPlace run = new WordPlace("a.xml", 2, 1);
    assertThat(whole).isLessThan(paragraph);
    assertThat(paragraph).isLessThan(run);
    assertThat(run).isLessThan(WordPlace.ofPart("b.xml"));
    assertThat(WordPlace.FILE).hasToString("the file");
    assertThat(run).hasToString("a.xml, paragraph 2, run 1");
    assertThatThrownBy(() -> new WordPlace("a.xml", 0, 1)).hasMessageContaining("run 1");
  }
}
