package org.congvan.read.docx.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.intake.WordFileException.Reason;
import org.congvan.read.docx.zip.RawZip.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives as they should be, and all the ways in which strangers' are not. */
class ZipDirectoryTest {

  private static final ReadLimits LIMITS = ReadLimits.standard();
  private static final long FOUR_GIB = 4L << 30;

  @Test
  void entriesAreFoundByName_foldersAreLeftOut() {
    byte[] file =
        new RawZip()
            .add(Entry.of("word/", ""))
            .add(Entry.of("word/document.xml", "văn bản"))
            .add(Entry.of("stored.txt", "abc").stored(bytes("abc")))
            .bytes();
    ZipDirectory directory = ZipDirectory.read(file, LIMITS);
    assertThat(directory.entries())
        .extracting(ZipEntryData::name)
        .containsExactly("word/document.xml", "stored.txt");
    assertThat(content(directory, "WORD/Document.XML")).isEqualTo("văn bản");
    assertThat(content(directory, "stored.txt")).isEqualTo("abc");
    assertThat(directory.find("word/other.xml")).isEmpty();
  }

  @Test
  void lengthsInLongFields_areRead() {
    byte[] file = new RawZip().add(Entry.of("a.xml", "abc").withLongFields()).bytes();
    assertThat(content(ZipDirectory.read(file, LIMITS), "a.xml")).isEqualTo("abc");
  }

  @Test
  void bytesAfterTheArchive_doNotMatter() {
    byte[] file = new RawZip().add(Entry.of("a.xml", "abc")).bytes();
    byte[] longer = Arrays.copyOf(file, file.length + 3);
    assertThat(content(ZipDirectory.read(longer, LIMITS), "a.xml")).isEqualTo("abc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/word/document.xml",
        "../document.xml",
        "word/../document.xml",
        "word/./document.xml",
        "word//document.xml",
        "word\\document.xml",
        "C:/document.xml",
        "word/docu\u0000ment.xml",
        ".."
      })
  void unsafeNames_areRefused(String name) {
    byte[] file = new RawZip().add(Entry.of(name, "abc")).bytes();
    assertThat(reason(() -> ZipDirectory.read(file, LIMITS))).isEqualTo(Reason.UNSAFE_NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a..b/c.xml", ".rels", "_rels/.rels", "...", "word/..x"})
  void namesWithDotsOfTheirOwn_areTaken(String name) {
    byte[] file = new RawZip().add(Entry.of(name, "abc")).bytes();
    assertThat(ZipDirectory.read(file, LIMITS).find(name)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/document.xml", "Word/DOCUMENT.xml"})
  void oneNameTwice_isRefused(String second) {
    byte[] file =
        new RawZip().add(Entry.of("word/document.xml", "one")).add(Entry.of(second, "two")).bytes();
    assertThat(reason(() -> ZipDirectory.read(file, LIMITS))).isEqualTo(Reason.UNSAFE_NAME);
  }

  @Test
  void anotherNameBeforeTheContent_isRefused() {
    byte[] file = new RawZip().add(Entry.of("a.xml", "abc").withLocalName("b.xml")).bytes();
    assertThat(reason(() -> ZipDirectory.read(file, LIMITS))).isEqualTo(Reason.BROKEN_ARCHIVE);
  }

  @Test
  void entriesThatShareBytes_areRefused() {
    RawZip zip = new RawZip().add(Entry.of("a.xml", "abc"));
    zip.add(Entry.of("a.xml", "abc").at(0));
    RawZip inside = new RawZip();
    byte[] hidden = new RawZip().add(Entry.of("b.xml", "b")).bytes();
    inside.add(Entry.of("a.xml", "").stored(hidden).withLength(hidden.length));
    inside.add(Entry.of("b.xml", "b").at(30 + "a.xml".length()));
    assertThat(reason(() -> ZipDirectory.read(zip.bytes(), LIMITS))).isEqualTo(Reason.UNSAFE_NAME);
    assertThat(reason(() -> ZipDirectory.read(inside.bytes(), LIMITS)))
        .isEqualTo(Reason.BROKEN_ARCHIVE);
  }

  @Test
  void moreEntriesThanAllowed_areRefusedBeforeTheyAreRead() {
    RawZip zip = new RawZip();
    for (int i = 0; i < 5; i++) {
      zip.add(Entry.of("word/" + i + ".xml", ""));
    }
    byte[] file = zip.bytes();
    assertThat(ZipDirectory.read(file, LIMITS.withEntries(5)).entries()).hasSize(5);
    assertThatThrownBy(() -> ZipDirectory.read(file, LIMITS.withEntries(4)))
        .hasMessageContaining("5 entries, the limit is 4")
        .isInstanceOfSatisfying(
            WordFileException.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_ENTRIES));
  }

  @Test
  void encryptedEntry_isRefused() {
    byte[] file = new RawZip().add(Entry.of("a.xml", "abc").withFlags(0x801)).bytes();
    assertThat(reason(() -> ZipDirectory.read(file, LIMITS))).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void unknownMethod_isRefused() {
    byte[] file = new RawZip().add(Entry.of("a.xml", "abc").withMethod(12)).bytes();
    assertThat(reason(() -> ZipDirectory.read(file, LIMITS))).isEqualTo(Reason.BROKEN_ARCHIVE);
  }

  @Test
  void wrongChecksumOrLength_isRefusedWhenTheEntryIsRead() {
    for (Entry entry :
        new Entry[] {
          Entry.of("a.xml", "abc").withCrc(7),
          Entry.of("a.xml", "abc").withLength(4),
          Entry.of("a.xml", "abc").withLength(2),
          Entry.of("a.xml", "abc").withPacked(new byte[] {7, 7, 7}),
          Entry.of("a.xml", "abc").withPacked(new byte[0])
        }) {
      ZipDirectory directory = ZipDirectory.read(new RawZip().add(entry).bytes(), LIMITS);
      assertThat(reason(() -> content(directory, "a.xml"))).isEqualTo(Reason.BROKEN_ARCHIVE);
    }
  }

  @Test
  void everyBeginningOfAnArchive_isRefusedInOneWay() {
    byte[] file = new RawZip().add(Entry.of("a.xml", "abc")).add(Entry.of("b.xml", "def")).bytes();
    for (int length = 0; length < file.length; length++) {
      byte[] cut = Arrays.copyOf(file, length);
      assertThat(reason(() -> ZipDirectory.read(cut, LIMITS)))
          .as("cut at " + length)
          .isEqualTo(Reason.BROKEN_ARCHIVE);
    }
  }

  @Test
  void everyByteOfTheDirectoryChanged_givesAnArchiveOrARefusal() {
    byte[] file =
        new RawZip()
            .add(Entry.of("a.xml", "abc").withLongFields())
            .add(Entry.of("b.xml", "def"))
            .bytes();
    for (int at = 0; at < file.length; at++) {
      for (int value : new int[] {0, 1, 0x7F, 0x80, 0xFF}) {
        byte[] changed = file.clone();
        changed[at] = (byte) value;
        try {
          ZipDirectory directory = ZipDirectory.read(changed, LIMITS);
          directory.entries().forEach(directory::bytes);
        } catch (WordFileException refused) {
          assertThat(refused.reason()).isNotNull();
        }
      }
    }
  }

  @Test
  void partOfFourGibibytes_isRefusedBeforeItIsUnfolded() {
    byte[] file =
        new RawZip()
            .add(
                Entry.of("word/document.xml", "")
                    .withPacked(RawZip.zeros(4096))
                    .withLength(FOUR_GIB)
                    .withLongFields())
            .bytes();
    UnfoldedBytes unfolded = new UnfoldedBytes(LIMITS);
    assertThat(reason(() -> drain(file, LIMITS, unfolded))).isEqualTo(Reason.TOO_LONG);
    assertThat(unfolded.spent()).isZero();
  }

  @Test
  void partOfFourGibibytesThatSaysItIsShort_endsAtItsWord() {
    byte[] file =
        new RawZip()
            .add(Entry.of("word/document.xml", "").withPacked(RawZip.zeros(4096)).withLength(1000))
            .bytes();
    UnfoldedBytes unfolded = new UnfoldedBytes(LIMITS);
    assertThat(reason(() -> drain(file, LIMITS, unfolded))).isEqualTo(Reason.BROKEN_ARCHIVE);
    assertThat(unfolded.spent()).isLessThanOrEqualTo(1 << 14);
  }

  @Test
  void denseEntry_isRefusedBeforeItIsUnfolded() {
    byte[] file = zeros(4);
    UnfoldedBytes unfolded = new UnfoldedBytes(LIMITS);
    assertThat(reason(() -> drain(file, LIMITS, unfolded))).isEqualTo(Reason.TOO_DENSE);
    assertThat(unfolded.spent()).isZero();
    UnfoldedBytes all = new UnfoldedBytes(LIMITS);
    drain(file, LIMITS.withRatio(1100), all);
    assertThat(all.spent()).isEqualTo(4L << 20);
  }

  @Test
  void allPartsTogether_endAtTheLimit() {
    byte[] file = zeros(4);
    ReadLimits limits = LIMITS.withRatio(1100).withTotalLength(1 << 20);
    UnfoldedBytes unfolded = new UnfoldedBytes(limits);
    assertThat(reason(() -> drain(file, limits, unfolded))).isEqualTo(Reason.TOO_LONG);
    assertThat(unfolded.spent()).isLessThanOrEqualTo((1 << 20) + (1 << 14));
  }

  @Test
  void refusals_areOneLineAndNameTheEntry() {
    assertThatThrownBy(() -> drain(zeros(4), LIMITS, new UnfoldedBytes(LIMITS)))
        .hasMessageContaining("word/document.xml")
        .hasMessageNotContaining("\n");
  }

  private static byte[] zeros(int mebibytes) {
    return new RawZip().add(Entry.of("word/document.xml", new byte[mebibytes << 20])).bytes();
  }

  private static void drain(byte[] file, ReadLimits limits, UnfoldedBytes unfolded) {
    ZipDirectory directory = ZipDirectory.read(file, limits);
    byte[] buffer = new byte[1 << 13];
    try (InputStream in = directory.open(directory.entries().get(0), unfolded)) {
      while (in.read(buffer) >= 0) {
        // Counted on the way.
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String content(ZipDirectory directory, String name) {
    return new String(directory.bytes(directory.find(name).orElseThrow()), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Reason reason(ThrowingCallable call) {
    WordFileException refused = catchThrowableOfType(WordFileException.class, call);
    assertThat(refused).as("a refusal").isNotNull();
    return refused.reason();
  }
}
