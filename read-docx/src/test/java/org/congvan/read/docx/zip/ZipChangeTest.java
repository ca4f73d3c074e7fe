package org.congvan.read.docx.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.zip.RawZip.Entry;
import org.junit.jupiter.api.Test;

/** Archives with some contents changed. */
class ZipChangeTest {

  private static final ReadLimits LIMITS = ReadLimits.standard();

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] with(byte[] file, String name, String content) {
    return ZipDirectory.read(file, LIMITS).with(Map.of(name, utf8(content)));
  }

  /** As the JDK writes archives: with data descriptors, folders, an extra field and comments. */
  private static byte[] byJdk() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setComment("of the whole");
      zip.putNextEntry(new ZipEntry("word/"));
      for (String name : List.of("a.xml", "word/b.xml", "c.xml")) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(1_000_000_000_000L);
        entry.setComment("of " + name);
        entry.setExtra(new byte[] {9, 9, 2, 0, 1, 2});
        zip.putNextEntry(entry);
        zip.write(utf8("old " + name));
      }
      ZipEntry stored = new ZipEntry("d.bin");
      stored.setMethod(ZipEntry.STORED);
      stored.setSize(3);
      CRC32 crc = new CRC32();
      crc.update(utf8("old"));
      stored.setCrc(crc.getValue());
      zip.putNextEntry(stored);
      zip.write(utf8("old"));
    }
    return out.toByteArray();
  }

  private static Map<String, String> byStream(byte[] file) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        found.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return found;
  }

  @Test
  void nothingChanged_isTheSameArchive() throws IOException {
    byte[] file = byJdk();
    assertThat(ZipDirectory.read(file, LIMITS).with(Map.of())).isEqualTo(file);
  }

  @Test
  void changedEntry_isReadByOthers_andTheRestIsCopied() throws IOException {
    byte[] file = byJdk();
    byte[] changed = with(file, "word/b.xml", "new content, longer than before");
    assertThat(byStream(changed))
        .containsExactly(
            Map.entry("word/", ""),
            Map.entry("a.xml", "old a.xml"),
            Map.entry("word/b.xml", "new content, longer than before"),
            Map.entry("c.xml", "old c.xml"),
            Map.entry("d.bin", "old"));
    ZipDirectory before = ZipDirectory.read(file, LIMITS);
    ZipDirectory after = ZipDirectory.read(changed, LIMITS);
    for (String name : List.of("a.xml", "c.xml", "d.bin")) {
      assertThat(local(changed, after.find(name).orElseThrow()))
          .isEqualTo(local(file, before.find(name).orElseThrow()));
    }
    assertThat(new String(changed, StandardCharsets.ISO_8859_1))
        .endsWith("of the whole")
        .contains("of word/b.xml");
  }

  private static byte[] local(byte[] file, ZipEntryData entry) {
    return Arrays.copyOfRange(file, (int) entry.header(), entry.start() + (int) entry.packed());
  }

  @Test
  void changedTwice_isAsChangedOnce() throws IOException {
    byte[] once = with(byJdk(), "a.xml", "new");
    assertThat(with(once, "a.xml", "new")).isEqualTo(once);
  }

  @Test
  void namesAreFoundInEitherCase_andKept() throws IOException {
    byte[] changed = with(byJdk(), "WORD/B.xml", "new");
    assertThat(byStream(changed)).containsEntry("word/b.xml", "new").hasSize(5);
  }

  @Test
  void newEntries_followAtTheEndWithTheTimeOfTheFirst() throws IOException {
    byte[] changed = with(byJdk(), "ngày.xml", "new");
    assertThat(byStream(changed)).containsEntry("ngày.xml", "new").hasSize(6);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(changed))) {
      ZipEntry first = zip.getNextEntry();
      ZipEntry last = first;
      for (ZipEntry entry = first; entry != null; entry = zip.getNextEntry()) {
        last = entry;
      }
      assertThat(last.getName()).isEqualTo("ngày.xml");
    }
  }

  @Test
  void longFields_areWrittenShort() {
    byte[] file =
        new RawZip()
            .add(Entry.of("a.xml", "old").withLongFields())
            .add(Entry.of("b.xml", "kept").withLongFields())
            .bytes();
    ZipDirectory changed = ZipDirectory.read(with(file, "a.xml", "new"), LIMITS);
    assertThat(changed.bytes(changed.find("a.xml").orElseThrow())).isEqualTo(utf8("new"));
    assertThat(changed.bytes(changed.find("b.xml").orElseThrow())).isEqualTo(utf8("kept"));
  }

  @Test
  void bytesBetweenEntries_stay() {
    byte[] file =
        new RawZip()
            .raw(utf8("before"))
            .add(Entry.of("a.xml", "old"))
            .raw(utf8("between"))
            .add(Entry.of("b.xml", "kept"))
            .bytes();
    byte[] changed = with(file, "b.xml", "new");
    assertThat(new String(changed, StandardCharsets.ISO_8859_1))
        .startsWith("before")
        .contains("between");
  }
}
