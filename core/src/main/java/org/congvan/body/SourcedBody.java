package org.congvan.body;

import java.util.Objects;

/**
 * A body and where its parts come from (nội dung và nguồn của từng phần), such as the body of a
 * reform report whose first section comes from {@code outline.directives}.
 *
 * @param body the tree that is written on the page
 * @param paths what each part of it comes from
 */
public record SourcedBody(DocumentBody body, BodyPathMap paths) {

  /** Refuses null. */
  public SourcedBody {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(paths, "paths");
  }
}
