package org.congvan.testkit;

import java.util.Arrays;
import java.util.HexFormat;

/** Compares outputs in ways that read well in a failure. */
final class Bytes {
  private Bytes() {}

  /** Writes bytes as hexadecimal digits. */
  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /** Returns where two outputs first differ; -1 if nowhere. */
  static int difference(byte[] expected, byte[] actual) {
    return Arrays.mismatch(expected, actual);
  }
}
