package org.congvan.spring.service;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;

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
   * @param share takes the memory for the body
   * @throws TooLong if the body has more bytes
   * @throws TooSlow if it has not arrived in time
   * @throws BoundedWork.Busy if there is no memory for it in time
   * @throws IOException if the client is gone
   */
  byte[] read(HttpServletRequest request, BodySpace.Share share, Deadline deadline)
      throws IOException, BoundedWork.Busy, InterruptedException {
    long announced = request.getContentLengthLong();
    if (announced > longest) {
      throw new TooLong();
    }
    share.growTo(Math.max(0, announced), deadline);
    InputStream in = request.getInputStream();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    for (int n = read(in, piece); n >= 0; n = read(in, piece)) {
      if (deadline.isOver()) {
        throw new TooSlow();
      }
      if (body.size() + n > longest) {
        throw new TooLong();
      }
      share.growTo((long) body.size() + n, deadline);
      body.write(piece, 0, n);
    }
    return body.toByteArray();
  }

  /** The server gives up a client that sends nothing at all. */
  private static int read(InputStream in, byte[] piece) throws IOException {
    try {
      return in.read(piece);
    } catch (SocketTimeoutException nothing) {
      TooSlow slow = new TooSlow();
      slow.initCause(nothing);
      throw slow;
    }
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
