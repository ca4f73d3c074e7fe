package org.congvan.body;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Small pictures, and the pieces that hostile ones are made of. */
public final class SampleImages {

  private static final String GREY_DOT =
      "/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0a"
          + "HBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAHwAAAQUBAQEB"
          + "AQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1Fh"
          + "ByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZ"
          + "WmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXG"
          + "x8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APn+v//Z";

  private SampleImages() {}

  /** A grey dot as JPEG. */
  public static Image greyDot() {
    return Image.of(ImageFormat.JPEG, greyDotBytes());
  }

  /** A sheet in the proportions of A4. */
  public static Image sheet() {
    return Image.of(ImageFormat.PNG, png(header(10, 14, 8, 0, 0), data(14 * 11), end()));
  }

  static byte[] greyDotBytes() {
    return Base64.getDecoder().decode(GREY_DOT);
  }

  /** The grey dot with EXIF data that says how the camera was held. */
  static byte[] heldCamera(ByteOrder order, int type, int count, int value) {
    ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4).order(order);
    tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
    tiff.putShort((short) 42).putInt(8).putShort((short) 2);
    tiff.putShort((short) 0x0100).putShort((short) 4).putInt(1).putInt(30);
    tiff.putShort((short) 0x0112).putShort((short) type).putInt(count);
    if (type == 3) {
      tiff.putShort((short) value).putShort((short) 0);
    } else {
      tiff.putInt(value);
    }
    return withSegment(greyDotBytes(), 2, 0xE1, join("Exif\0\0", tiff.putInt(0).array()));
  }

  /** Puts a segment into a JPEG file. */
  static byte[] withSegment(byte[] jpeg, int at, int marker, byte[] content) {
    ByteBuffer all = ByteBuffer.allocate(jpeg.length + content.length + 4);
    all.put(jpeg, 0, at).put((byte) 0xFF).put((byte) marker);
    all.putShort((short) (content.length + 2)).put(content).put(jpeg, at, jpeg.length - at);
    return all.array();
  }

  /** A PNG file of chunks that {@link #chunk} made, after the signature. */
  static byte[] png(byte[]... chunks) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    for (byte[] chunk : chunks) {
      file.writeBytes(chunk);
    }
    return file.toByteArray();
  }

  static byte[] chunk(String type, byte[] content) {
    byte[] typed = join(type, content);
    CRC32 checksum = new CRC32();
    checksum.update(typed);
    return ByteBuffer.allocate(typed.length + 8)
        .putInt(content.length)
        .put(typed)
        .putInt((int) checksum.getValue())
        .array();
  }

  static byte[] header(int width, int height, int depth, int colourType, int interlace) {
    byte[] content =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put((byte) depth)
            .put((byte) colourType)
            .put(new byte[] {0, 0, (byte) interlace})
            .array();
    return chunk("IHDR", content);
  }

  static byte[] data(int length) {
    return chunk("IDAT", deflated(length));
  }

  static byte[] end() {
    return chunk("IEND", new byte[0]);
  }

  /** As many zeros, deflated. */
  static byte[] deflated(int length) {
    Deflater deflater = new Deflater();
    deflater.setInput(new byte[length]);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[4096];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  private static byte[] join(String start, byte[] rest) {
    ByteBuffer all = ByteBuffer.allocate(start.length() + rest.length);
    return all.put(start.getBytes(StandardCharsets.US_ASCII)).put(rest).array();
  }
}
