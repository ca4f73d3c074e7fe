package org.congvan.read.docx.zip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.congvan.read.docx.intake.ReadLimits;

/**
 * Writes an archive anew with some contents changed. Regions of the old archive are copied whole:
 * each from the local header of an entry to that of the next, so that data descriptors and padding
 * go with it.
 */
final class ZipChange {

  private static final int LOCAL_LENGTH = 30;
  private static final int CENTRAL_LENGTH = 46;
  private static final int END_LENGTH = 22;
  private static final int MOST_ENTRIES = 0xFFFF;
  private static final int LONG_FIELDS = 1;
  private static final int HAS_DESCRIPTOR = 1 << 3;
  private static final int UTF_8_NAME = 1 << 11;
  private static final int DEFLATE_VERSION = 20;

  private final byte[] file;
  private final CentralDirectory directory;
  private final Map<String, byte[]> added = new LinkedHashMap<>();
  private final Map<String, byte[]> changed = new HashMap<>();
  private final ByteArrayOutputStream out;
  private final ByteArrayOutputStream central = new ByteArrayOutputStream();

  ZipChange(byte[] file, ReadLimits limits, Map<String, byte[]> contents) {
    this.file = file;
    this.directory = new CentralDirectory(file, limits);
    this.out = new ByteArrayOutputStream(file.length + (1 << 14));
    contents.forEach((name, content) -> changed.put(EntryName.key(name), content));
    added.putAll(contents);
  }

  /** An entry with its place in the directory, and what it becomes. */
  private static final class Moved {
    private final ZipEntryData entry;
    private final int central;
    private long header;
    private long crc;
    private long packed;
    private long length;
    private boolean rewritten;

    Moved(ZipEntryData entry, int central) {
      this.entry = entry;
      this.central = central;
      this.crc = entry.crc();
      this.packed = entry.packed();
      this.length = entry.length();
    }
  }

  byte[] bytes() {
    List<Moved> all = entries();
    List<Moved> byPlace = new ArrayList<>(all);
    byPlace.sort(Comparator.comparingLong(each -> each.entry.header()));
    int copied = 0;
    for (int i = 0; i < byPlace.size(); i++) {
      Moved each = byPlace.get(i);
      int header = (int) each.entry.header();
      out.write(file, copied, header - copied);
      copied = i + 1 < byPlace.size() ? (int) byPlace.get(i + 1).entry.header() : directory.start();
      each.header = out.size();
      byte[] content = changed.get(EntryName.key(each.entry.name()));
      if (content == null) {
        out.write(file, header, copied - header);
      } else {
        rewrite(each, content);
      }
    }
    if (byPlace.isEmpty()) {
      out.write(file, 0, directory.start());
    }
    all.forEach(this::list);
    int time = all.isEmpty() ? 0 : int32(all.get(0).central + 12);
    added.forEach((name, content) -> append(name, content, time));
    return end(all.size() + added.size());
  }

  private List<Moved> entries() {
    List<Moved> all = new ArrayList<>(directory.count());
    int at = directory.start();
    for (ZipEntryData entry : directory.entries()) {
      all.add(new Moved(entry, at));
      added.keySet().removeIf(name -> EntryName.key(name).equals(EntryName.key(entry.name())));
      at += CENTRAL_LENGTH + int16(at + 28) + int16(at + 30) + int16(at + 32);
    }
    return all;
  }

  private void rewrite(Moved entry, byte[] content) {
    byte[] packed = deflated(content);
    entry.crc = crc(content);
    entry.packed = packed.length;
    entry.length = content.length;
    entry.rewritten = true;
    int header = (int) entry.entry.header();
    int name = int16(header + 26);
    byte[] extra = withoutLongFields(header + LOCAL_LENGTH + name, int16(header + 28));
    out.write(file, header, 4);
    put16(out, Math.max(int16(header + 4), DEFLATE_VERSION));
    put16(out, int16(header + 6) & ~HAS_DESCRIPTOR);
    put16(out, ZipEntryData.DEFLATED);
    out.write(file, header + 10, 4);
    put32(out, entry.crc);
    put32(out, entry.packed);
    put32(out, entry.length);
    put16(out, name);
    put16(out, extra.length);
    out.write(file, header + LOCAL_LENGTH, name);
    out.write(extra, 0, extra.length);
    out.write(packed, 0, packed.length);
  }

  /** Copies the line of the directory with what has moved; lengths then fit into 32 bits. */
  private void list(Moved entry) {
    int at = entry.central;
    int name = int16(at + 28);
    int extraLength = int16(at + 30);
    int comment = int16(at + 32);
    byte[] extra = withoutLongFields(at + CENTRAL_LENGTH + name, extraLength);
    central.write(file, at, 8);
    put16(central, entry.rewritten ? int16(at + 8) & ~HAS_DESCRIPTOR : int16(at + 8));
    put16(central, entry.rewritten ? ZipEntryData.DEFLATED : int16(at + 10));
    central.write(file, at + 12, 4);
    put32(central, entry.crc);
    put32(central, entry.packed);
    put32(central, entry.length);
    put16(central, name);
    put16(central, extra.length);
    central.write(file, at + 32, 10);
    put32(central, entry.header);
    central.write(file, at + CENTRAL_LENGTH, name);
    central.write(extra, 0, extra.length);
    central.write(file, at + CENTRAL_LENGTH + name + extraLength, comment);
  }

  private void append(String name, byte[] content, int time) {
    byte[] packed = deflated(content);
    byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
    int flags = encoded.length == name.length() ? 0 : UTF_8_NAME;
    long header = out.size();
    put32(out, 0x04034b50L);
    ByteArrayOutputStream same = new ByteArrayOutputStream();
    put16(same, DEFLATE_VERSION);
    put16(same, flags);
    put16(same, ZipEntryData.DEFLATED);
    put32(same, time);
    put32(same, crc(content));
    put32(same, packed.length);
    put32(same, content.length);
    put16(same, encoded.length);
    put16(same, 0);
    out.writeBytes(same.toByteArray());
    out.writeBytes(encoded);
    out.writeBytes(packed);
    put32(central, 0x02014b50L);
    put16(central, DEFLATE_VERSION);
    central.writeBytes(same.toByteArray());
    central.writeBytes(new byte[10]);
    put32(central, header);
    central.writeBytes(encoded);
  }

  private byte[] end(int count) {
    if (count > MOST_ENTRIES) {
      throw new IllegalArgumentException(
          "Archive would have " + count + " entries; expected at most " + MOST_ENTRIES);
    }
    int start = out.size();
    out.writeBytes(central.toByteArray());
    int record = directory.endRecord();
    put32(out, 0x06054b50L);
    put32(out, 0);
    put16(out, count);
    put16(out, count);
    put32(out, central.size());
    put32(out, start);
    out.write(file, record + END_LENGTH - 2, file.length - (record + END_LENGTH - 2));
    return out.toByteArray();
  }

  private byte[] withoutLongFields(int from, int length) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(length);
    int at = from;
    while (at + 4 <= from + length) {
      int field = 4 + int16(at + 2);
      if (at + field > from + length) {
        break;
      }
      if (int16(at) != LONG_FIELDS) {
        kept.write(file, at, field);
      }
      at += field;
    }
    kept.write(file, at, from + length - at);
    return kept.toByteArray();
  }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 4 + 64);
    byte[] buffer = new byte[1 << 13];
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return packed.toByteArray();
  }

  private static long crc(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return crc.getValue();
  }

  private int int16(int at) {
    return (file[at] & 0xFF) | (file[at + 1] & 0xFF) << 8;
  }

  private int int32(int at) {
    return int16(at) | int16(at + 2) << 16;
  }

  private static void put16(ByteArrayOutputStream to, int value) {
    to.write(value);
    to.write(value >>> 8);
  }

  private static void put32(ByteArrayOutputStream to, long value) {
    put16(to, (int) value);
    put16(to, (int) (value >>> 16));
  }
}
