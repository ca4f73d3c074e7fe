package org.congvan.image;

import java.util.Locale;

/**
 * Reads the structure of a JPEG file (ITU-T T.81, B): segments with right lengths from the start
 * (SOI) to the end (EOI), tables, one frame, scans with data enough for its size.
 *
 * <p>Frames are baseline, extended or progressive with Huffman codes, of 8 bits, of one component
 * (greys) or three (colours). Word shows no others: lossless, hierarchical and arithmetic ones and
 * those of 12 bits are outside what its decoders know, and the four inks of print come out in false
 * colours or not at all.
 *
 * <p>What follows the end is let be: cameras put a preview, a second picture or a film there, and
 * all programs pass it over.
 */
public final class JpegFile {

  private static final int SOF0 = 0xC0;
  private static final int SOF2 = 0xC2;
  private static final int DHT = 0xC4;
  private static final int DAC = 0xCC;
  private static final int SOF15 = 0xCF;
  private static final int RST0 = 0xD0;
  private static final int RST7 = 0xD7;
  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int DQT = 0xDB;
  private static final int APP1 = 0xE1;

  private final byte[] bytes;
  private int at;
  private int width;
  private int height;
  private int components;
  private int orientation;
  private boolean quantized;
  private boolean coded;
  private long scanned;

  private JpegFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads a file.
   *
   * @param bytes the bytes of the file, not changed
   * @return its structure
   * @throws IllegalArgumentException if it is not a whole JPEG file that Word can show, with what
   *     is wrong and at which offset
   */
  public static ImageStructure read(byte[] bytes) {
    return new JpegFile(bytes).structure();
  }

  private ImageStructure structure() {
    if (bytes.length < 2 || byteAt(0) != 0xFF || byteAt(1) != SOI) {
      throw new IllegalArgumentException("it does not begin as JPEG does (SOI)");
    }
    at = 2;
    for (int marker = marker(); marker != EOI; marker = marker()) {
      segment(marker);
    }
    if (scanned == 0) {
      throw new IllegalArgumentException("it ends at offset " + at + " without a picture (SOS)");
    }
    ImageStructure structure =
        new ImageStructure(width, height, orientation == 0 ? 1 : orientation);
    // The least that a block of 8 x 8 pixels takes is the bit of its mean in the first scan.
    long blocks = (width + 7L) / 8 * ((height + 7L) / 8);
    if (scanned * 8 < blocks) {
      throw new IllegalArgumentException(
          "it has "
              + scanned
              + " bytes of image data, too few for "
              + width
              + " x "
              + height
              + " pixels");
    }
    return structure;
  }

  /** Skips the next marker and returns it. */
  private int marker() {
    int start = at;
    if (at < bytes.length && byteAt(at) != 0xFF) {
      throw new IllegalArgumentException("no segment begins at offset " + at);
    }
    while (at < bytes.length && byteAt(at) == 0xFF) {
      at++;
    }
    if (at >= bytes.length) {
      throw new IllegalArgumentException(
          "it is cut off at offset " + bytes.length + ", before its end (EOI)");
    }
    int marker = byteAt(at++);
    if (marker < SOF0 || marker == SOI || (marker >= RST0 && marker <= RST7)) {
      throw wrong(marker, start, "it has no place here");
    }
    return marker;
  }

  private static IllegalArgumentException wrong(int marker, int at, String why) {
    return new IllegalArgumentException(
        String.format(Locale.ROOT, "segment FF%02X near offset %d: ", marker, at) + why);
  }

  private void segment(int marker) {
    int start = at;
    int length = at + 2 <= bytes.length ? wordAt(at) : 0;
    if (length < 2 || length > bytes.length - at) {
      throw wrong(marker, start, "it is cut off or has a wrong length");
    }
    at += length;
    if (marker == DQT) {
      quantized = true;
    } else if (marker == DHT) {
      coded = true;
    } else if (marker == SOS) {
      scan(start, length);
    } else if (marker == APP1) {
      if (orientation == 0) {
        orientation = ExifOrientation.read(bytes, start + 2, at);
      }
    } else if (marker >= SOF0 && marker <= SOF15) {
      frame(marker, start, length);
    }
  }

  private void frame(int marker, int start, int length) {
    if (marker > SOF2) {
      throw wrong(
          marker,
          start,
          marker == DAC
              ? "arithmetic codes; save it anew as a usual JPEG"
              : "a lossless, hierarchical or arithmetic JPEG; save it anew as a usual one");
    }
    if (width > 0) {
      throw wrong(marker, start, "a second frame");
    }
    if (length < 8 || length != 8 + 3 * byteAt(start + 7)) {
      throw wrong(marker, start, "the frame has a wrong length");
    }
    if (byteAt(start + 2) != 8) {
      throw wrong(marker, start, byteAt(start + 2) + " bits a sample; save it anew with 8");
    }
    components = byteAt(start + 7);
    if (components != 1 && components != 3) {
      throw wrong(
          marker,
          start,
          components + " components, such as the inks of print (CMYK); save it anew in RGB");
    }
    for (int i = 0; i < components; i++) {
      int sampling = byteAt(start + 9 + 3 * i);
      if (sampling >> 4 < 1 || sampling >> 4 > 4 || (sampling & 15) < 1 || (sampling & 15) > 4) {
        throw wrong(marker, start, "component " + i + " has a wrong sampling");
      }
    }
    height = wordAt(start + 3);
    width = wordAt(start + 5);
    if (width == 0 || height == 0) {
      throw wrong(marker, start, "it measures " + width + " x " + height + " pixels");
    }
  }

  private void scan(int start, int length) {
    int parts = length > 2 ? byteAt(start + 2) : 0;
    if (width == 0 || !quantized || !coded) {
      throw wrong(SOS, start, "it needs a frame (SOF) and tables (DQT, DHT) before it");
    }
    if (parts < 1 || parts > components || length != 6 + 2 * parts) {
      throw wrong(SOS, start, "it does not fit the frame");
    }
    int from = at;
    while (at < bytes.length && !endsScan(at)) {
      at++;
    }
    scanned += at - from;
  }

  /** A marker that is neither a stuffed byte nor a restart nor fill. */
  private boolean endsScan(int index) {
    if (byteAt(index) != 0xFF || index + 1 >= bytes.length) {
      return false;
    }
    int next = byteAt(index + 1);
    return next != 0 && next != 0xFF && (next < RST0 || next > RST7);
  }

  private int byteAt(int index) {
    return bytes[index] & 0xFF;
  }

  private int wordAt(int index) {
    return byteAt(index) << 8 | byteAt(index + 1);
  }
}
