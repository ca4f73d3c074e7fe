package org.congvan.cli.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a content is known again by (dấu của nội dung): the first 8 bytes of its SHA-256, such as
 * {@code 2cf24dba5fb0a30e}. A change that nobody meant to hide is not missed.
 */
public final class Fingerprint {

  private static final int BUFFER = 1 << 13;

  private Fingerprint() {}

  /**
   * Returns the fingerprint of bytes.
   *
   * @param content the bytes
   * @return the fingerprint
   */
  public static long of(byte[] content) {
    return firstOf(sha256().digest(content));
  }

  /**
   * Returns the fingerprint of a text.
   *
   * @param text the text
   * @return the fingerprint of its bytes in UTF-8
   */
  public static long of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns the fingerprint of what a stream gives.
   *
   * @param in where from, to its end; not closed
   * @return the fingerprint
   * @throws IOException if the stream fails
   */
  public static long of(InputStream in) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
    }
    return firstOf(digest.digest());
  }

  private static long firstOf(byte[] digest) {
    return ByteBuffer.wrap(digest).getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every JDK has SHA-256", e);
    }
  }
}
