package org.congvan.spring.problem;

import java.net.URI;
import org.congvan.text.VietnameseText;

/** The kinds of problems, each with its status and the address that names it. */
public enum ProblemType {
  /** The body of the request cannot be read as what it should be. */
  UNREADABLE(400),
  /** The body is longer than the application reads. */
  TOO_LONG(413),
  /** A constraint of Bean Validation is violated. */
  INVALID(400),
  /** The regulation rejects the document, or none could be chosen. */
  REJECTED(422),
  /** The document that was sent cannot be written in the format that was asked for. */
  UNWRITABLE(422),
  /** There is an answer, but not in the format that was asked for. */
  NOT_ACCEPTABLE(406),
  /** Documents are not read in the format that was sent. */
  UNSUPPORTED(415),
  /** A parameter of the address is not what it should be. */
  PARAMETER(400),
  /** The service answers this machine alone. */
  FORBIDDEN(403),
  /** The body did not arrive in time. */
  TOO_SLOW(408),
  /** The work was not begun, or not done, in time. */
  BUSY(503);

  private static final String PLACE = "https://congvan.org/problems/";

  private final int status;

  ProblemType(int status) {
    this.status = status;
  }

  /**
   * Returns the status of HTTP.
   *
   * @return such as 422
   */
  public int status() {
    return status;
  }

  /**
   * Returns what names the problem; nothing is found there.
   *
   * @return such as {@code https://congvan.org/problems/rejected}
   */
  public URI uri() {
    return URI.create(PLACE + key());
  }

  String key() {
    return VietnameseText.toLowerCase(name()).replace('_', '-');
  }
}
