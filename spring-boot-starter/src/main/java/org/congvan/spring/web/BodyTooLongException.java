package org.congvan.spring.web;

import java.io.Serial;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** A body that is longer than the application reads (nội dung quá dài). */
public final class BodyTooLongException extends HttpMessageNotReadableException {

  @Serial private static final long serialVersionUID = 1L;

  private final long limit;

  /**
   * Makes an exception.
   *
   * @param limit how many bytes are read
   * @param message the request
   */
  public BodyTooLongException(long limit, HttpInputMessage message) {
    super("Body is longer than " + limit + " bytes", message);
    this.limit = limit;
  }

  /**
   * Returns how many bytes are read.
   *
   * @return the limit
   */
  public long limit() {
    return limit;
  }
}
