package org.congvan.render.docx.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Makes parts of one archive after the other, at one zip level; for one thread at a time. What it
 * needs for a part is kept for the next archive: getting and clearing it anew took longer than
 * packing a short part.
 */
public final class ZipPacker {

  /** More than the parts of most documents take together. */
  private static final int USUAL_ROOM = 64 * 1024;

  /** Room of a long document that is not kept for the next one. */
  private static final int MOST_ROOM = 1024 * 1024;

  private static final int LEAST_ROOM = 1024;

  /** Longer parts are not kept to be compared. */
  private static final int MOST_ALIKE = 16 * 1024;

  private final @Nullable Deflater deflater;
  private final Map<String, Alike> alike = new HashMap<>();
  private final CRC32 crc = new CRC32();
  private byte[] room = new byte[0];

  /** Where the parts of this archive end in the room. */
  private int used;

  /** The part that is being packed: how long it is in the room, and was before. */
  private boolean begun;

  private int length;
  private int taken;

  /** A part that was packed for an earlier archive. */
  private static final class Alike {
    private final byte[] content;
    private final ZipPart part;

    Alike(byte[] content, ZipPart part) {
      this.content = content;
      this.part = part;
    }

    boolean has(byte[] other, int size) {
      return Arrays.equals(content, 0, content.length, other, 0, size);
    }
  }

  /**
   * Makes a packer.
   *
   * @param level the zip level, 1 to 9; 0 keeps parts as they are
   */
  public ZipPacker(int level) {
    this.deflater = level > 0 ? new Deflater(level, true) : null;
  }

  /**
   * Makes a part; one that deflating would not make smaller is kept as it is.
   *
   * @param name the name in the archive, ASCII
   * @param content the bytes, not changed before {@link #clear}
   * @param size how many of them
   * @return the part, to be used before {@link #clear}
   */
  public ZipPart pack(String name, byte[] content, int size) {
    ZipPart part = finish(name, content, size);
    return part.length() <= size ? part : ZipPart.stored(name, content, size);
  }

  /**
   * Takes the first bytes of a part that is too long to be kept as a whole; no other part may be
   * packed before {@link #finish} has ended it.
   *
   * @param content the bytes; may be changed afterwards
   * @param size how many of them
   */
  public void take(byte[] content, int size) {
    begin();
    taken += size;
    crc.update(content, 0, size);
    if (deflater == null) {
      ensure(size);
      System.arraycopy(content, 0, room, used + length, size);
      length += size;
    } else {
      deflater.setInput(content, 0, size);
      deflate(deflater);
    }
  }

  /**
   * Ends a part whose first bytes may have been taken before.
   *
   * @param name the name in the archive, ASCII
   * @param content the last bytes, not changed before {@link #clear}
   * @param size how many of them
   * @return the part, to be used before {@link #clear}
   */
  public ZipPart finish(String name, byte[] content, int size) {
    if (deflater == null && !begun) {
      return ZipPart.stored(name, content, size);
    }
    take(content, size);
    if (deflater != null) {
      deflater.finish();
      deflate(deflater);
    }
    int method = deflater == null ? ZipPart.STORED : ZipPart.DEFLATED;
    ZipPart part = ZipPart.of(name, room, used, length, taken, (int) crc.getValue(), method);
    used += length;
    begun = false;
    return part;
  }

  private void begin() {
    if (!begun) {
      begun = true;
      taken = 0;
      length = 0;
      crc.reset();
      if (deflater != null) {
        deflater.reset();
      }
    }
  }

  private void deflate(Deflater deflater) {
    int more;
    do {
      ensure(LEAST_ROOM);
      more = deflater.deflate(room, used + length, room.length - used - length);
      length += more;
    } while (more > 0 && !deflater.finished());
  }

  /** Earlier parts keep the room that they are in. */
  private void ensure(int more) {
    if (room.length - used - length < more) {
      byte[] larger = new byte[Math.max(USUAL_ROOM, 2 * (length + more))];
      System.arraycopy(room, used, larger, 0, length);
      room = larger;
      used = 0;
    }
  }

  /**
   * Makes a part that often has the same bytes in one archive as in the one before, such as {@code
   * [Content_Types].xml}; then it is not packed again.
   *
   * @param name the name in the archive, ASCII
   * @param content the bytes, not changed before {@link #clear}
   * @param size how many of them
   * @return the part that {@link #pack} makes
   */
  public ZipPart packAlike(String name, byte[] content, int size) {
    Alike earlier = alike.get(name);
    if (earlier != null && earlier.has(content, size)) {
      return earlier.part;
    }
    ZipPart part = pack(name, content, size);
    if (size <= MOST_ALIKE) {
      byte[] copy = Arrays.copyOf(content, size);
      alike.put(name, new Alike(copy, part.copied(copy)));
    }
    return part;
  }

  /** Ends an archive: its parts are no longer in use. */
  public void clear() {
    used = 0;
    begun = false;
    if (room.length > MOST_ROOM) {
      room = new byte[0];
    }
  }

  /** Gives back what the operating system has lent; the packer cannot be used afterwards. */
  public void end() {
    if (deflater != null) {
      deflater.end();
    }
  }
}
