package org.congvan.spring.service;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is answered when all is well.
 *
 * @param contentType such as {@code application/json}
 * @param contentDisposition names a file; null where it is none
 * @param content the bytes, which nobody changes
 */
record Answer(String contentType, @Nullable String contentDisposition, byte[] content) {

  Answer {
    Objects.requireNonNull(contentType, "contentType");
    Objects.requireNonNull(content, "content");
  }
}
