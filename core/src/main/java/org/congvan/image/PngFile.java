package org.congvan.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads the structure of a PNG file (PNG Specification, third edition, 5 and 11): signature, the
 * header first, chunks with right lengths and checksums, image data of the size that the header
 * tells, the end last.
 *
 * <p>Image data is inflated to see that it is whole, but not much further than {@value
 * #MAX_EXPANSION} times its length: a picture of one colour, or a file made to fill the memory,
 * shrinks a thousand times.
 */
public final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int CHUNK_FRAME = 12;
  private static final int HEADER_LENGTH = 13;
  private static final int MAX_EXPANSION = 16;
  private static final int ALWAYS_INFLATED = 1_000_000;

  /** Deflate makes no more than 1,032 bytes out of one. */
  private static final int MAX_DEFLATE = 1_040;

  private static final int GREYSCALE = 0;
  private static final int RGB = 2;
  private static final int PALETTE = 3;
  private static final int GREYSCALE_ALPHA = 4;
  private static final int RGB_ALPHA = 6;

  /** Bits that say which bit depths a colour type has: 1, 2, 4, 8, 16. */
  private static final int ANY_DEPTH = 0x10116;

  private static final int DEEP = 0x10100;
  private static final int SHALLOW = 0x116;

  /** First column and row, and the steps to the next, of the passes of an interlaced picture. */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private final byte[] bytes;
  private int width;
  private int height;
  private int bitsPerPixel;
  private int colourType;
  private boolean interlaced;
  private boolean palette;
  private long dataLength;
  private int firstData = -1;
  private int dataEnd;

  private PngFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads a file.
   *
   * @param bytes the bytes of the file, not changed
   * @return its structure, with orientation 1: PNG knows no other that programs keep to
   * @throws IllegalArgumentException if it is not a whole PNG file, with what is wrong and at which
   *     offset
   */
  public static ImageStructure read(byte[] bytes) {
    return new PngFile(bytes).structure();
  }

  private ImageStructure structure() {
    for (int i = 0; i < SIGNATURE.length; i++) {
      if (i >= bytes.length || bytes[i] != SIGNATURE[i]) {
        throw new IllegalArgumentException("it does not begin with the signature of PNG");
      }
    }
    int at = SIGNATURE.length;
    boolean ended = false;
    while (!ended) {
      int length = chunkLength(at);
      String type = type(at);
      ended = chunk(type, at, length);
      at += CHUNK_FRAME + length;
    }
    if (at < bytes.length) {
      throw new IllegalArgumentException(
          (bytes.length - at) + " bytes follow its end at offset " + at);
    }
    ImageStructure structure = new ImageStructure(width, height, 1);
    requireWholeData();
    return structure;
  }

  /** Returns the length of the chunk at an offset whose frame and checksum are right. */
  private int chunkLength(int at) {
    int left = bytes.length - at - CHUNK_FRAME;
    if (left < 0) {
      throw new IllegalArgumentException(
          "it is cut off at offset " + bytes.length + ", before its end (IEND)");
    }
    int length = intAt(at);
    if (length < 0 || length > left) {
      throw new IllegalArgumentException(
          "chunk " + type(at) + " at offset " + at + " is cut off or has a wrong length");
    }
    CRC32 checksum = new CRC32();
    checksum.update(bytes, at + 4, 4 + length);
    if ((int) checksum.getValue() != intAt(at + 8 + length)) {
      throw new IllegalArgumentException(
          "checksum of chunk " + type(at) + " at offset " + at + " is wrong");
    }
    return length;
  }

  private String type(int at) {
    for (int i = at + 4; i < at + 8; i++) {
      int letter = bytes[i] & ~0x20;
      if (letter < 'A' || letter > 'Z') {
        throw new IllegalArgumentException("no chunk begins at offset " + at);
      }
    }
    return new String(bytes, at + 4, 4, StandardCharsets.US_ASCII);
  }

  /** Takes a chunk and returns whether it is the last. */
  private boolean chunk(String type, int at, int length) {
    if ((at == SIGNATURE.length) != type.equals("IHDR")) {
      throw wrong(type, at, "the header (IHDR) must be first and there once");
    }
    switch (type) {
      case "IHDR" -> header(at, length);
      case "PLTE" -> palette(at, length);
      case "IDAT" -> data(at, length);
      case "IEND" -> {
        if (length != 0 || firstData < 0) {
          throw wrong(type, at, "the end must be empty and come after image data (IDAT)");
        }
        return true;
      }
      default -> {
        if (Character.isUpperCase(type.charAt(0))) {
          throw wrong(type, at, "no program knows it, yet it is marked as needed");
        }
      }
    }
    return false;
  }

  private static IllegalArgumentException wrong(String type, int at, String why) {
    return new IllegalArgumentException("chunk " + type + " at offset " + at + ": " + why);
  }

  private void header(int at, int length) {
    if (length != HEADER_LENGTH) {
      throw wrong("IHDR", at, "it must have 13 bytes, not " + length);
    }
    width = intAt(at + 8);
    height = intAt(at + 12);
    int depth = bytes[at + 16];
    colourType = bytes[at + 17];
    int compression = bytes[at + 18];
    int filter = bytes[at + 19];
    int interlace = bytes[at + 20];
    int channels =
        switch (colourType) {
          case GREYSCALE, PALETTE -> 1;
          case GREYSCALE_ALPHA -> 2;
          case RGB -> 3;
          case RGB_ALPHA -> 4;
          default -> 0;
        };
    int depths = colourType == GREYSCALE ? ANY_DEPTH : colourType == PALETTE ? SHALLOW : DEEP;
    boolean known =
        channels > 0
            && depth > 0
            && depth <= 16
            && (depths >> depth & 1) == 1
            && compression == 0
            && filter == 0
            && (interlace == 0 || interlace == 1);
    if (!known) {
      throw wrong(
          "IHDR",
          at,
          "bit depth "
              + depth
              + ", colour type "
              + colourType
              + ", compression "
              + compression
              + ", filter "
              + filter
              + " and interlace "
              + interlace
              + " do not go together");
    }
    bitsPerPixel = depth * channels;
    interlaced = interlace == 1;
  }

  private void palette(int at, int length) {
    boolean fits = length > 0 && length % 3 == 0 && length <= 3 << Math.min(8, bitsPerPixel);
    if (palette
        || firstData >= 0
        || !fits
        || colourType == GREYSCALE
        || colourType == GREYSCALE_ALPHA) {
      throw wrong("PLTE", at, "a palette of " + length + " bytes is wrong here");
    }
    palette = true;
  }

  private void data(int at, int length) {
    if (firstData < 0) {
      if (colourType == PALETTE && !palette) {
        throw wrong("IDAT", at, "the palette (PLTE) must come before it");
      }
      firstData = at;
    } else if (dataEnd != at) {
      throw wrong("IDAT", at, "chunks of image data must follow each other");
    }
    dataLength += length;
    dataEnd = at + CHUNK_FRAME + length;
  }

  private void requireWholeData() {
    long wanted = imageBytes();
    if (dataLength < wanted / MAX_DEFLATE) {
      throw new IllegalArgumentException(
          "it has "
              + dataLength
              + " bytes of image data (IDAT), too few for "
              + width
              + " x "
              + height
              + " pixels");
    }
    long limit = Math.min(wanted, ALWAYS_INFLATED + MAX_EXPANSION * dataLength);
    try {
      long inflated = inflate(limit);
      if (inflated < limit) {
        throw new IllegalArgumentException(
            "its image data (IDAT) ends after " + inflated + " of " + wanted + " bytes");
      }
    } catch (DataFormatException damaged) {
      throw new IllegalArgumentException("its image data (IDAT) is damaged", damaged);
    }
  }

  /** The bytes of all rows, each after the byte that names its filter. */
  private long imageBytes() {
    if (!interlaced) {
      return rows(width, height);
    }
    long all = 0;
    for (int[] pass : PASSES) {
      int columns = (width - pass[0] + pass[2] - 1) / pass[2];
      int rows = (height - pass[1] + pass[3] - 1) / pass[3];
      all += columns > 0 && rows > 0 ? rows(columns, rows) : 0;
    }
    return all;
  }

  private long rows(long columns, long rows) {
    return rows * (1 + (columns * bitsPerPixel + 7) / 8);
  }

  /** Inflates as many bytes at most, and returns how many came. */
  private long inflate(long limit) throws DataFormatException {
    Inflater inflater = new Inflater();
    try {
      byte[] out = new byte[8_192];
      long inflated = 0;
      int chunk = firstData;
      while (inflated < limit && !inflater.finished() && !inflater.needsDictionary()) {
        int more = inflater.inflate(out);
        inflated += more;
        if (more == 0 && inflater.needsInput()) {
          if (chunk >= dataEnd) {
            break;
          }
          int length = intAt(chunk);
          inflater.setInput(bytes, chunk + 8, length);
          chunk += CHUNK_FRAME + length;
        }
      }
      return inflated;
    } finally {
      inflater.end();
    }
  }

  private int intAt(int at) {
    return ByteBuffer.wrap(bytes).getInt(at);
  }
}
