package org.congvan.render.docx.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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

  /** Longer parts are not kept to be compared. */
  private static final int MOST_ALIKE = 16 * 1024;

  private final @Nullable Deflater deflater;
  private final Map<String, Alike> alike = new HashMap<>();
  private byte[] room = new byte[0];
  private int used;

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
    if (deflater == null) {
      return ZipPart.stored(name, content, size);
    }
    if (room.length - used < size) {
      // Earlier parts keep the room that they are in.
      room = new byte[Math.max(USUAL_ROOM, size)];
      used = 0;
    }
    deflater.reset();
    deflater.setInput(content, 0, size);
    deflater.finish();
    int length = 0;
    while (!deflater.finished() && length < size) {
      length += deflater.deflate(room, used + length, size - length);
    }
    if (!deflater.finished()) {
      return ZipPart.stored(name, content, size);
    }
    ZipPart part = ZipPart.deflated(name, content, size, room, used, length);
    used += length;
    return part;
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
