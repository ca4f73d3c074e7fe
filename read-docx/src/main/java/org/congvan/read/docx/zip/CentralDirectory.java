package org.congvan.read.docx.zip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.intake.WordFileException.Reason;

/**
 * Reads the central directory of an archive.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE.TXT, 4.3</a>
 */
final class CentralDirectory {

  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int CENTRAL_HEADER = 0x02014b50;
  private static final int END_RECORD = 0x06054b50;
  private static final int LONG_END_RECORD = 0x06064b50;
  private static final int LONG_END_LOCATOR = 0x07064b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int CENTRAL_LENGTH = 46;
  private static final int END_LENGTH = 22;
  private static final int LOCATOR_LENGTH = 20;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LONG_FIELDS = 1;
  private static final long SEE_LONG_FIELD = 0xFFFF_FFFFL;

  private final byte[] file;
  private final ReadLimits limits;
  private final long start;
  private final long end;
  private final long count;

  CentralDirectory(byte[] file, ReadLimits limits) {
    this.file = file;
    this.limits = limits;
    int record = findEnd();
    int locator = record - LOCATOR_LENGTH;
    if (locator >= 0 && int32(locator) == LONG_END_LOCATOR) {
      long place = int64(locator + 8);
      require(place >= 0 && place <= locator - 56L, "the long end record is not there");
      require(int32((int) place) == LONG_END_RECORD, "the long end record is not there");
      this.count = int64((int) place + 32);
      this.end = int64((int) place + 40);
      this.start = int64((int) place + 48);
    } else {
      this.count = int16(record + 10);
      this.end = uint32(record + 12);
      this.start = uint32(record + 16);
    }
    require(start >= 0 && end >= 0 && start <= record - end, "its directory is not where it says");
    require(count >= 0, "it says that it has a negative number of entries");
    if (count > limits.entries()) {
      throw new WordFileException(
          Reason.TOO_MANY_ENTRIES,
          "",
          "The archive has "
              + count
              + " entries, the limit is "
              + limits.entries()
              + "; documents have 10 to 100");
    }
  }

  /** Where the directory begins. */
  int start() {
    return (int) start;
  }

  /** How many entries it has, folders included. */
  int count() {
    return (int) count;
  }

  /** Where the end record begins. */
  int endRecord() {
    return findEnd();
  }

  List<ZipEntryData> entries() {
    List<ZipEntryData> entries = new ArrayList<>((int) Math.min(count, limits.entries()));
    int at = (int) start;
    long limit = start + end;
    for (int i = 0; i < count; i++) {
      require(at + CENTRAL_LENGTH <= limit, "its directory ends before its last entry");
      require(int32(at) == CENTRAL_HEADER, "its directory has something that is no entry");
      int next = at + CENTRAL_LENGTH + int16(at + 28) + int16(at + 30) + int16(at + 32);
      require(next <= limit, "its directory ends in the middle of an entry");
      entries.add(entry(at));
      at = next;
    }
    return entries;
  }

  private ZipEntryData entry(int at) {
    int nameLength = int16(at + 28);
    String name = EntryName.decode(file, at + CENTRAL_LENGTH, nameLength);
    EntryName.requireSafe(name);
    if ((int16(at + 8) & 1) != 0) {
      throw new WordFileException(
          Reason.ENCRYPTED,
          name,
          name + " is encrypted inside the archive; save the file without a password");
    }
    int method = int16(at + 10);
    require(
        method == ZipEntryData.STORED || method == ZipEntryData.DEFLATED,
        name + " is packed by method " + method + ", expected 0 (stored) or 8 (deflated)");
    LongFields longFields = new LongFields(at + CENTRAL_LENGTH + nameLength, int16(at + 30));
    long length = longFields.orLong(uint32(at + 24));
    long packed = longFields.orLong(uint32(at + 20));
    long header = longFields.orLong(uint32(at + 42));
    require(
        header >= 0 && header <= start - LOCAL_LENGTH && int32((int) header) == LOCAL_HEADER,
        name + " is not where the directory says");
    int local = (int) header;
    int localName = int16(local + 26);
    long content = header + LOCAL_LENGTH + localName + int16(local + 28);
    require(
        packed >= 0 && content <= start && packed <= start - content && length >= 0,
        name + " does not end before the directory begins");
    require(
        localName == nameLength
            && Arrays.equals(
                file,
                local + LOCAL_LENGTH,
                local + LOCAL_LENGTH + localName,
                file,
                at + CENTRAL_LENGTH,
                at + CENTRAL_LENGTH + nameLength),
        name + " has another name in front of its content");
    require(method != ZipEntryData.STORED || packed == length, name + " has two lengths");
    return new ZipEntryData(name, method, uint32(at + 16), packed, length, header, (int) content);
  }

  /** The extra field with lengths and places that do not fit into 32 bits; each only if needed. */
  private final class LongFields {
    private int at;
    private int left;

    LongFields(int extra, int extraLength) {
      int from = extra;
      while (from + 4 <= extra + extraLength) {
        int length = int16(from + 2);
        if (int16(from) == LONG_FIELDS && from + 4 + length <= extra + extraLength) {
          at = from + 4;
          left = length;
          return;
        }
        from += 4 + length;
      }
    }

    long orLong(long value) {
      if (value != SEE_LONG_FIELD || left < 8) {
        return value;
      }
      long found = int64(at);
      at += 8;
      left -= 8;
      return found;
    }
  }

  private int findEnd() {
    int last = file.length - END_LENGTH;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (int32(at) == END_RECORD && at + END_LENGTH + int16(at + 20) <= file.length) {
        return at;
      }
    }
    throw broken("it has no end record, so it was cut off");
  }

  private void require(boolean right, String otherwise) {
    if (!right) {
      throw broken(otherwise);
    }
  }

  private static WordFileException broken(String what) {
    return new WordFileException(
        Reason.BROKEN_ARCHIVE,
        "",
        "The archive is broken: " + what + "; get the file again, it was damaged on its way");
  }

  private int int16(int at) {
    return (file[at] & 0xFF) | (file[at + 1] & 0xFF) << 8;
  }

  private int int32(int at) {
    return int16(at) | int16(at + 2) << 16;
  }

  private long uint32(int at) {
    return int32(at) & 0xFFFF_FFFFL;
  }

  private long int64(int at) {
    return uint32(at) | (long) int32(at + 4) << 32;
  }
}
