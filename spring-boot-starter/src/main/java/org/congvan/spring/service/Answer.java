package org.congvan.spring.service;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is answered when all is well. */
final class Answer {

  private final String contentType;
  private final @Nullable String contentDisposition;
  private final byte[] content;

  /**
   * Makes an answer.
   *
   * @param contentType such as {@code application/json}
   * @param contentDisposition names the file; null if the answer is not a file
   * @param content the bytes, which nobody changes any more
   */
  Answer(String contentType, @Nullable String contentDisposition, byte[] content) {
    this.contentType = Objects.requireNonNull(contentType, "contentType");
    this.contentDisposition = contentDisposition;
    this.content = content;
  }

  String contentType() {
    return contentType;
  }

  @Nullable String contentDisposition() {
    return contentDisposition;
  }

  int length() {
    return content.length;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(content);
  }
}
