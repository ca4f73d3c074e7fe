package org.congvan.read.docx.zip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes archives byte by byte, wrong ones included. */
public final class RawZip {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Entry> entries = new ArrayList<>();

  /** An entry; what is changed before it is added is written as it is, right or wrong. */
  public static final class Entry {
    private final String name;
    private String localName;
    private int flags = 0x800;
    private int method = 8;
    private long crc;
    private long length;
    private byte[] packed;
    private long header = -1;
    private boolean longFields;

    private Entry(String name, byte[] content) {
      this.name = name;
      this.localName = name;
      this.packed = deflated(content);
      this.length = content.length;
      CRC32 sum = new CRC32();
      sum.update(content);
      this.crc = sum.getValue();
    }

    /** An entry with right values. */
    public static Entry of(String name, byte[] content) {
      return new Entry(name, content);
    }

    /** An entry with right values. */
    public static Entry of(String name, String content) {
      return new Entry(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Entry withLocalName(String other) {
      localName = other;
      return this;
    }

    Entry withFlags(int other) {
      flags = other;
      return this;
    }

    Entry withMethod(int other) {
      method = other;
      return this;
    }

    /** Stored as it is. */
    public Entry stored(byte[] content) {
      method = 0;
      packed = content.clone();
      return this;
    }

    Entry withCrc(long other) {
      crc = other;
      return this;
    }

    /** Says another length than the content has. */
    public Entry withLength(long other) {
      length = other;
      return this;
    }

    Entry withPacked(byte[] other) {
      packed = other.clone();
      return this;
    }

    Entry at(long otherHeader) {
      header = otherHeader;
      return this;
    }

    Entry withLongFields() {
      longFields = true;
      return this;
    }
  }

  /** Adds an entry. */
  public RawZip add(Entry entry) {
    boolean shared = entry.header >= 0;
    if (!shared) {
      entry.header = out.size();
    }
    entries.add(entry);
    if (!shared) {
      byte[] name = entry.localName.getBytes(StandardCharsets.UTF_8);
      int32(0x04034b50);
      int16(20);
      int16(entry.flags);
      int16(entry.method);
      int32(0);
      int32(entry.crc);
      int32(entry.packed.length);
      int32(entry.longFields ? 0xFFFF_FFFFL : entry.length);
      int16(name.length);
      int16(0);
      out.writeBytes(name);
      out.writeBytes(entry.packed);
    }
    return this;
  }

  RawZip raw(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  int size() {
    return out.size();
  }

  /** Ends the archive. */
  public byte[] bytes() {
    return bytes(entries.size());
  }

  byte[] bytes(int count) {
    int start = out.size();
    for (Entry entry : entries) {
      byte[] name = entry.name.getBytes(StandardCharsets.UTF_8);
      int32(0x02014b50);
      int16(20);
      int16(20);
      int16(entry.flags);
      int16(entry.method);
      int32(0);
      int32(entry.crc);
      int32(entry.packed.length);
      int32(entry.longFields ? 0xFFFF_FFFFL : entry.length);
      int16(name.length);
      int16(entry.longFields ? 12 : 0);
      int16(0);
      int16(0);
      int16(0);
      int32(0);
      int32(entry.header);
      out.writeBytes(name);
      if (entry.longFields) {
        int16(1);
        int16(8);
        int32(entry.length);
        int32(entry.length >>> 32);
      }
    }
    int length = out.size() - start;
    int32(0x06054b50);
    int16(0);
    int16(0);
    int16(count);
    int16(count);
    int32(length);
    int32(start);
    int16(0);
    return out.toByteArray();
  }

  private void int16(int value) {
    out.write(value);
    out.write(value >>> 8);
  }

  private void int32(long value) {
    int16((int) value);
    int16((int) (value >>> 16));
  }

  static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(6, true);
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return packed.toByteArray();
  }

  /** Packed bytes that unfold to many mebibytes of zeros: one block, again and again. */
  static byte[] zeros(int mebibytes) {
    Deflater deflater = new Deflater(9, true);
    deflater.setInput(new byte[1 << 20]);
    byte[] block = new byte[1 << 16];
    int length = deflater.deflate(block, 0, block.length, Deflater.SYNC_FLUSH);
    deflater.end();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(length * mebibytes + 2);
    for (int i = 0; i < mebibytes; i++) {
      packed.write(block, 0, length);
    }
    packed.write(3);
    packed.write(0);
    return packed.toByteArray();
  }
}
