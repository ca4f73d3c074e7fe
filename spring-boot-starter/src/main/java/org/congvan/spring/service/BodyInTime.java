package org.congvan.spring.service;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a body to its end, up to a length and a deadline. */
final class BodyInTime {

  private static final int PIECE = 16 * 1024;

  private final int longest;

  BodyInTime(int longest) {
    this.longest = longest;
  }

  int longest() {
    return longest;
  }

  /**
   * Reads.
   *
   * @throws TooLong if the body has more bytes
   * @throws TooSlow if it has not arrived in time
   * @throws IOException if the client is gone
   */
  byte[] read(HttpServletRequest request, Deadline deadline) throws IOException {
    if (request.getContentLengthLong() > longest) {
      throw new TooLong();
    }
    InputStream in = request.getInputStream();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      if (deadline.isOver()) {
        throw new TooSlow();
      }
      body.write(piece, 0, n);
      if (body.size() > longest) {
        throw new TooLong();
      }
    }
    return body.toByteArray();
  }

  /** The body has more bytes than are read. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** The body has not arrived in time. */
  static final class TooSlow extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
